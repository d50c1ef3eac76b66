import { type Script, script } from "../script.ts";
import { basics } from "./parts.ts";

/**
 * Which partitions have something to claim. Not for clusters: it looks into many slots.
 *
 * KEYS  1 prefix of any partition
 * ARGV  1 time, 2 chats | rows, 3… prefix of each partition
 * gives index of the partition (from 0) and since when, for each that has
 */
export const dueScript: Script = script(
  basics,
  `
local own = #p
local sets = ARGV[2] == 'chats' and { string.sub(READY, own + 1), string.sub(TIMERS, own + 1) }
  or { string.sub(LANES, own + 1) }
local answer = {}
for i = 3, #ARGV do
  local since
  for _, set in ipairs(sets) do
    local first = redis.call('ZRANGE', ARGV[i] .. set, 0, 0, 'WITHSCORES')[2]
    if first and tonumber(first) <= now and (not since or tonumber(first) < since) then since = tonumber(first) end
  end
  if since then
    answer[#answer + 1] = i - 3
    answer[#answer + 1] = since
  end
end
return answer
`,
);
