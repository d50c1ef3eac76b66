import { randomFillSync } from "node:crypto";

/** The only source of chance in the runtime; tests give a counted one. */
export interface Ids {
  /** 128 unguessable bits, 22 characters of base64url. */
  nonce(): string;
  /** A whole number below 2³², recorded where a turn needs chance. */
  seed(): number;
}

const size = 16;
const pool = Buffer.alloc(size * 256);
let used = pool.length;

/** Drawn from the system's generator, 256 at a time. */
export const randomIds: Ids = {
  nonce: () => draw().toString("base64url"),
  seed: () => draw().readUInt32LE(0),
};

function draw(): Buffer {
  if (used === pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  used += size;
  return pool.subarray(used - size, used);
}
