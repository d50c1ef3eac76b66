import type { Ids } from "./ports.ts";

const letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** A ULID: 48 bits of time and 80 of chance, in 26 letters. */
export function ulid(now: number, ids: Ids): string {
  const bits = (BigInt(now) << 80n) | BigInt(`0x${ids.hex(20)}`);
  return Array.from({ length: 26 }, (_, index) => letters[Number((bits >> BigInt(5 * (25 - index))) & 31n)]).join("");
}
