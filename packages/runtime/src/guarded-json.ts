import { parse } from "secure-json-parse";

export type GuardedJson =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly reason: "not-json" | "too-deep" };

/** Levels of lists and objects inside one another. */
export const jsonDepth = 32;

const quote = 0x22;
const backslash = 0x5c;

/** JSON from outside: at most 32 levels deep, and no key that reaches into JavaScript itself. Never throws. */
export function parseGuardedJson(bytes: Uint8Array): GuardedJson {
  if (isDeeperThan(bytes, jsonDepth)) return { ok: false, reason: "too-deep" };
  try {
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("utf8");
    return { ok: true, value: parse(text, null, { protoAction: "error", constructorAction: "error" }) };
  } catch {
    return { ok: false, reason: "not-json" };
  }
}

/** Looked at before parsing: a parser that recurses is what the depth is to be kept from. */
function isDeeperThan(bytes: Uint8Array, limit: number): boolean {
  let depth = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at];
    if (byte === quote) {
      at = endOfString(bytes, at + 1);
    } else if (byte === 0x5b || byte === 0x7b) {
      depth += 1;
      if (depth > limit) return true;
    } else if (byte === 0x5d || byte === 0x7d) {
      depth -= 1;
    }
  }
  return false;
}

function endOfString(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at < bytes.length && bytes[at] !== quote) at += bytes[at] === backslash ? 2 : 1;
  return at;
}
