import { storeLimits } from "../../../ports/conversation-store.ts";
import { type Script, script } from "../script.ts";
import { basics } from "./parts.ts";

/**
 * One step with a table. A row is owner and value, each on a line; an answer its kind and, where there is one, the row.
 *
 * KEYS  1 prefix of the table's partition
 * ARGV  1 time, 2 what to do, 3 table, 4 key, 5 effect, 6 row, 7 only where there is none, 8 lifetime or empty
 * gives the answer; for list rows as keys and rows by turns
 */
export const tableScript: Script = script(
  basics,
  `
local step, key = ARGV[2], ARGV[4]
local rows, ends = tableKey(ARGV[3]), tableEndsKey(ARGV[3])
local gone = redis.call('ZRANGEBYSCORE', ends, '-inf', now)
for _, name in ipairs(gone) do redis.call('HDEL', rows, name) end
if #gone > 0 then redis.call('ZREMRANGEBYSCORE', ends, '-inf', now) end

if step == 'list' then return redis.call('HGETALL', rows) end
local held = redis.call('HGET', rows, key)
if step == 'get' then return 'row\\n' .. (held or '') end

local known = redis.call('GET', doneKey(ARGV[5]))
if known then return known end
local answer
if step == 'take' then
  redis.call('HDEL', rows, key)
  redis.call('ZREM', ends, key)
  answer = 'row\\n' .. (held or '')
elseif held and ARGV[7] == '1' then
  answer = 'exists\\n' .. held
elseif not held and redis.call('HLEN', rows) >= ${storeLimits.rowsPerTable} then
  answer = 'full\\n'
else
  redis.call('HSET', rows, key, ARGV[6])
  if ARGV[8] == '' then redis.call('ZREM', ends, key) else redis.call('ZADD', ends, now + ARGV[8], key) end
  answer = 'row\\n' .. ARGV[6]
end
redis.call('SET', doneKey(ARGV[5]), answer, 'PX', ${storeLimits.dedupeMs})
return answer
`,
);
