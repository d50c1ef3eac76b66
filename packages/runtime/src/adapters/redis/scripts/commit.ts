import { storeLimits } from "../../../ports/conversation-store.ts";
import { type Script, script } from "../script.ts";
import { basics, holds, keep, rows } from "./parts.ts";

/**
 * Stores what a turn decided.
 *
 * KEYS  1 prefix of the partition
 * ARGV  1 time, 2 chat, 3 token, 4 version, 5 record (encoded), 6 entries used up, 7 lease, 8 token for rows or empty,
 *       9 lease for rows, 10 timers cancelled (or -1 for all), 11 timers set,
 *       12… id of each timer cancelled; id, due, entry id, body of each timer set; lane, notBefore, row of each row
 * gives committed | already, version, entries, rows, whether rows were left to others
 *       fenced | stale, version | timers | consumed
 */
export const commitScript: Script = script(
  basics,
  holds,
  keep,
  rows,
  `
local chat, token, sent, lease = ARGV[2], ARGV[3], tonumber(ARGV[4]), tonumber(ARGV[7])
local record, mailbox, timers = recordKey(chat), mailboxKey(chat), timersKey(chat)

-- rows by lane: those just handed over; with them heads that waited before, or that an earlier call of this commit took
local function handRows(rows)
  local handed = {}
  for _, lane in ipairs({ 's', 'c' }) do
    local row = rows[lane]
    if not row and ARGV[8] ~= '' then row = handRow(lane, chat, ARGV[8], tonumber(ARGV[9])) end
    if row then handed[#handed + 1] = row end
  end
  return handed
end

-- the header is short, records may be long
local stored = redis.call('GETRANGE', record, 0, 255)
if #stored == 256 and not string.find(stored, '^%d+\\n[^\\n]*\\n') then stored = redis.call('GET', record) end
local version, last, had = string.match(stored, '^(%d+)\\n([^\\n]*)(\\n?)')
version = tonumber(version) or 0
local holder = holdOf(chat)
if last == token and version == sent + 1 then
  local entries = holder == token and keep(chat, token, lease, redis.call('LLEN', mailbox)) or {}
  return { 'already', version, entries, handRows({}), 0 }
end
if holder ~= token then return { 'fenced' } end
if version ~= sent then return { 'stale', version } end
local consumed = tonumber(ARGV[6])
local left = redis.call('LLEN', mailbox) - consumed
if left < 0 then return { 'consumed' } end

local cancels, sets = tonumber(ARGV[10]), tonumber(ARGV[11])
local firstSet = 12 + math.max(cancels, 0)
local firstRow = firstSet + 4 * sets
if sets > 0 then
  local after, count = {}, 0
  if cancels >= 0 then for _, id in ipairs(redis.call('HKEYS', timers)) do after[id] = true end end
  for i = 12, firstSet - 1 do after[ARGV[i]] = nil end
  for i = firstSet, firstRow - 1, 4 do after[ARGV[i]] = true end
  for _ in pairs(after) do count = count + 1 end
  if count > ${storeLimits.timersPerChat} then return { 'timers' } end
end
if cancels < 0 then
  for _, id in ipairs(redis.call('HKEYS', timers)) do redis.call('ZREM', TIMERS, id .. '\\n' .. chat) end
  redis.call('DEL', timers)
end
for i = 12, firstSet - 1 do
  redis.call('ZREM', TIMERS, ARGV[i] .. '\\n' .. chat)
  redis.call('HDEL', timers, ARGV[i])
end
for i = firstSet, firstRow - 1, 4 do
  redis.call('ZADD', TIMERS, ARGV[i + 1], ARGV[i] .. '\\n' .. chat)
  redis.call('HSET', timers, ARGV[i], ARGV[i + 1] .. '\\n' .. ARGV[i + 2] .. '\\n' .. ARGV[i + 3])
end

redis.call('SET', record, int(sent + 1) .. '\\n' .. token .. ARGV[5])
local has, had = ARGV[5] ~= '' and 1 or 0, had == '\\n' and 1 or 0
if has ~= had then redis.call('INCRBY', RECORDS, has - had) end
if consumed > 0 then redis.call('LTRIM', mailbox, consumed, -1) end
local rows, pushed = {}, 0
for i = firstRow, #ARGV, 3 do
  local row = pushRow(ARGV[i], chat, ARGV[i + 1], ARGV[i + 2], ARGV[8], tonumber(ARGV[9]))
  if row then rows[row[1]] = row end
  pushed = pushed + 1
end
local handed = handRows(rows)
return { 'committed', sent + 1, keep(chat, token, lease, left), handed, pushed > #handed and 1 or 0 }
`,
);
