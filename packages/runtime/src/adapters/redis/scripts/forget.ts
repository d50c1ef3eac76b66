import { type Script, script } from "../script.ts";
import { basics } from "./parts.ts";

/**
 * Erases everything kept of a chat, except the marks of entries.
 *
 * KEYS  1 prefix of the partition
 * ARGV  1 time, 2 chat
 */
export const forgetScript: Script = script(
  basics,
  `
local chat = ARGV[2]
local stored = redis.call('GET', recordKey(chat))
if stored and string.find(stored, '^%d+\\n[^\\n]*\\n') then redis.call('DECR', RECORDS) end
for _, id in ipairs(redis.call('HKEYS', timersKey(chat))) do redis.call('ZREM', TIMERS, id .. '\\n' .. chat) end
for _, number in ipairs(redis.call('SMEMBERS', lettersKey(chat))) do
  redis.call('ZREM', LETTERS, number)
  redis.call('HDEL', BODIES, number)
end
redis.call('DEL', recordKey(chat), mailboxKey(chat), timersKey(chat), lettersKey(chat))
redis.call('ZREM', READY, chat)
redis.call('HDEL', HOLDS, chat)
for _, lane in ipairs({ 's', 'c' }) do
  redis.call('DEL', laneKey(lane, chat))
  redis.call('ZREM', LANES, lane .. chat)
  redis.call('HDEL', HEADS, lane .. chat)
end
return 1
`,
);
