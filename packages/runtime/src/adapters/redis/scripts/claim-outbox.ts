import { type Script, script } from "../script.ts";
import { basics, rows } from "./parts.ts";

/**
 * Hands over heads of lanes that may be tried now. Said twice, it hands over the same again.
 *
 * KEYS  1 prefix of the partition
 * ARGV  1 time, 2 token, 3 lease, 4 limit
 * gives chat, row, chat, row…
 */
export const claimOutboxScript: Script = script(
  basics,
  rows,
  `
local token, lease = ARGV[2], tonumber(ARGV[3])
local mine = claimKey('o', token)
local lanes = redis.call('LRANGE', mine, 0, -1)
local again = #lanes > 0
if not again then lanes = redis.call('ZRANGEBYSCORE', LANES, '-inf', now, 'LIMIT', 0, ARGV[4]) end
local answer = {}
for _, member in ipairs(lanes) do
  local lane, chat = string.sub(member, 1, 1), string.sub(member, 2)
  local row = handRow(lane, chat, token, lease)
  if row then
    answer[#answer + 1] = chat
    answer[#answer + 1] = row
    if not again then redis.call('RPUSH', mine, member) end
  end
end
if #answer > 0 then redis.call('PEXPIRE', mine, lease) end
return answer
`,
);
