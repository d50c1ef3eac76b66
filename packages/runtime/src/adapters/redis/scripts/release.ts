import { type Script, script } from "../script.ts";
import { basics, holds } from "./parts.ts";

/**
 * Gives a chat back without a commit.
 *
 * KEYS  1 prefix of the partition
 * ARGV  1 time, 2 chat, 3 token, 4 delay, 5 failures to add
 * gives 1, or 0 where the chat is not the caller's
 */
export const releaseScript: Script = script(
  basics,
  holds,
  `
local chat = ARGV[2]
local holder, attempts, failures = holdOf(chat)
if holder ~= ARGV[3] then return 0 end
setHold(chat, '', attempts - 1, failures + ARGV[5])
redis.call('ZADD', READY, now + ARGV[4], chat)
return 1
`,
);
