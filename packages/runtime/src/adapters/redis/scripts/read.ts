import { type Script, script } from "../script.ts";
import { basics } from "./parts.ts";

/**
 * What is stored of a chat.
 *
 * KEYS  1 prefix of the partition
 * ARGV  1 time, 2 chat
 * gives record or nil, size of the mailbox, ids and bodies of timers, rows in send, rows in call
 */
export const readScript: Script = script(
  basics,
  `
local chat = ARGV[2]
return {
  redis.call('GET', recordKey(chat)),
  redis.call('LLEN', mailboxKey(chat)),
  redis.call('HGETALL', timersKey(chat)),
  redis.call('LLEN', laneKey('s', chat)),
  redis.call('LLEN', laneKey('c', chat)),
}
`,
);
