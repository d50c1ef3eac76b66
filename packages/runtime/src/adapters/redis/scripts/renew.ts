import { type Script, script } from "../script.ts";
import { basics, holds } from "./parts.ts";

/**
 * Lengthens a lease.
 *
 * KEYS  1 prefix of the partition
 * ARGV  1 time, 2 chat, 3 token, 4 lease
 * gives 1, or 0 where the chat is not the caller's
 */
export const renewScript: Script = script(
  basics,
  holds,
  `
if holdOf(ARGV[2]) ~= ARGV[3] then return 0 end
redis.call('ZADD', READY, now + ARGV[4], ARGV[2])
return 1
`,
);
