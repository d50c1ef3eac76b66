import { type Script, script } from "../script.ts";
import { basics } from "./parts.ts";

/**
 * Dead letters of a partition, oldest first.
 *
 * KEYS  1 prefix of the partition
 * ARGV  1 time, 2 limit, 3 time and 4 number after which to begin, 5 whether only of one chat, 6 chat
 * gives time, number, letter for each
 */
export const listLettersScript: Script = script(
  basics,
  `
local limit, afterAt, afterNumber = tonumber(ARGV[2]), tonumber(ARGV[3]), tonumber(ARGV[4])
local answer, from = {}, 0
while #answer < 3 * limit do
  local page = redis.call('ZRANGEBYSCORE', LETTERS, ARGV[3], '+inf', 'WITHSCORES', 'LIMIT', from, 100)
  if #page == 0 then break end
  for i = 1, #page, 2 do
    local number, at = page[i], tonumber(page[i + 1])
    local after = at > afterAt or tonumber(number) > afterNumber
    local wanted = ARGV[5] == '0' or redis.call('SISMEMBER', lettersKey(ARGV[6]), number) == 1
    if after and wanted and #answer < 3 * limit then
      answer[#answer + 1] = at
      answer[#answer + 1] = tonumber(number)
      answer[#answer + 1] = redis.call('HGET', BODIES, number)
    end
  end
  from = from + 100
end
return answer
`,
);
