/** What a file may cost before it is parsed any further. An author's file is far below; an attacker's is not. */
export const documentLimits = {
  /** UTF-16 units of one file. */
  size: 8_388_608,
  depth: 64,
  aliases: 100,
  /** Values after every alias has been put in place. */
  nodes: 500_000,
  /** UTF-16 units of one scalar. */
  scalar: 65_536,
} as const;

/** Keys that reach into JavaScript itself. */
export const forbiddenKeys: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype", "<<"]);
