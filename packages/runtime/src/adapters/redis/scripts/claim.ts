import { type Script, script } from "../script.ts";
import { basics, fireTimers, handOver, holds } from "./parts.ts";

/**
 * Fires due timers of a partition and hands over ready chats. Said twice, it hands over the same again.
 *
 * KEYS  1 prefix of the partition
 * ARGV  1 time, 2 token, 3 lease, 4 limit
 * gives chat, work, chat, work…
 */
export const claimScript: Script = script(
  basics,
  holds,
  handOver,
  fireTimers,
  `
local token, lease = ARGV[2], tonumber(ARGV[3])
local mine = claimKey('c', token)
local chats = redis.call('LRANGE', mine, 0, -1)
local again = #chats > 0
if not again then
  fireTimers()
  chats = redis.call('ZRANGEBYSCORE', READY, '-inf', now, 'LIMIT', 0, ARGV[4])
end
local answer = {}
for _, chat in ipairs(chats) do
  local score = redis.call('ZSCORE', READY, chat)
  local work = score and handOver(chat, token, lease, score, false)
  if work then
    answer[#answer + 1] = chat
    answer[#answer + 1] = work
    if not again then redis.call('RPUSH', mine, chat) end
  end
end
if #answer > 0 then redis.call('PEXPIRE', mine, lease) end
return answer
`,
);
