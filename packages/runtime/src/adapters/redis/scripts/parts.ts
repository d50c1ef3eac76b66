import { storeLimits } from "../../../ports/conversation-store.ts";
import { keysLua } from "../keys.ts";

/** Names and the time. ARGV[1]: the time in milliseconds, or empty for the server's own. */
export const basics: string = `${keysLua}
local now = tonumber(ARGV[1])
if not now then
  local time = redis.call('TIME')
  now = time[1] * 1000 + math.floor(time[2] / 1000)
end
local function int(n) return string.format('%.0f', n) end
`;

/** Who holds a chat: holder (empty for nobody), attempts, failures. Nothing where it is not waiting. */
export const holds = `
local function holdOf(chat)
  local hold = redis.call('HGET', HOLDS, chat)
  if not hold then return '', 0, 0 end
  local holder, attempts, failures = string.match(hold, '^([^\\n]*)\\n(%d+)\\n(%d+)$')
  return holder, tonumber(attempts), tonumber(failures)
end
local function setHold(chat, holder, attempts, failures)
  redis.call('HSET', HOLDS, chat, holder .. '\\n' .. attempts .. '\\n' .. failures)
end
`;

/**
 * append(chat, from): puts the entries in ARGV[from…] into the mailbox, three arguments each: mark, whether it may be
 * refused, the entry. Gives fresh, duplicates, full, and whether the mailbox was empty before.
 */
export const append: string = `
local function append(chat, from)
  if from > #ARGV then return 0, 0, 0, false end
  local mailbox, fresh, known, full = mailboxKey(chat), 0, 0, 0
  local before = redis.call('LLEN', mailbox)
  for i = from, #ARGV, 3 do
    local mark = markKey(ARGV[i])
    if ARGV[i + 1] == '1' and before + fresh >= ${storeLimits.mailbox} then
      local till = redis.call('GET', mark)
      if till and tonumber(till) > now then known = known + 1 else full = 1 end
    else
      local till = int(now + ${storeLimits.dedupeMs})
      local new = redis.call('SET', mark, till, 'NX', 'PX', ${storeLimits.dedupeMs})
      if not new and tonumber(redis.call('GET', mark)) <= now then
        new = redis.call('SET', mark, till, 'PX', ${storeLimits.dedupeMs})
      end
      if new then
        redis.call('RPUSH', mailbox, int(now) .. '\\n' .. ARGV[i + 2])
        fresh = fresh + 1
      else
        known = known + 1
      end
    end
  end
  if before + fresh > 0 then redis.call('ZADD', READY, 'NX', now, chat) end
  return fresh, known, full, before == 0
end
`;

/**
 * handOver(chat, token, lease, spare): the chat for this holder: record, attempts, failures, entries; false where it
 * is not to be had. Entries are left out where the caller knows them (spare).
 */
export const handOver: string = `
local function handOver(chat, token, lease, spare)
  local score = redis.call('ZSCORE', READY, chat)
  if not score then return false end
  local holder, attempts, failures = holdOf(chat)
  if holder ~= token then
    if tonumber(score) > now then return false end
    attempts = attempts + 1
    setHold(chat, token, attempts, failures)
    redis.call('ZADD', READY, now + lease, chat)
  end
  local entries = not spare and redis.call('LRANGE', mailboxKey(chat), 0, ${storeLimits.entriesPerTurn - 1})
  return { redis.call('GET', recordKey(chat)), attempts, failures, entries }
end
-- offer: as handOver where there is a token; also whether somebody should be told that the chat waits
local function offer(chat, token, lease, spare)
  local work = token ~= '' and handOver(chat, token, lease, spare)
  if work then return work, 0 end
  local score = redis.call('ZSCORE', READY, chat)
  return false, score and tonumber(score) <= now and 1 or 0
end
`;

/** keep(chat, token, lease): ends a turn: the lease stays, as new, while there are entries. Gives the next entries. */
export const keep: string = `
local function keep(chat, token, lease)
  local entries = redis.call('LRANGE', mailboxKey(chat), 0, ${storeLimits.entriesPerTurn - 1})
  if #entries == 0 then
    redis.call('ZREM', READY, chat)
    redis.call('HDEL', HOLDS, chat)
  else
    setHold(chat, token, 1, 0)
    redis.call('ZADD', READY, now + lease, chat)
  end
  return entries
end
`;

/**
 * pushRow(lane, chat, notBefore, row): puts a row at the end of its lane.
 * handRow(lane, chat, token, lease): the head of a lane for this holder: lane, attempts, first attempt, row; false
 * where it is not to be had.
 */
export const rows = `
local function laneOf(lane, chat)
  local state = redis.call('HGET', HEADS, lane .. chat)
  if not state then return '', 0, '' end
  local holder, attempts, first = string.match(state, '^([^\\n]*)\\n(%d+)\\n(%d*)$')
  return holder, tonumber(attempts), first
end
local function setLane(lane, chat, holder, attempts, first)
  redis.call('HSET', HEADS, lane .. chat, holder .. '\\n' .. attempts .. '\\n' .. first)
end
local function dueAt(notBefore)
  return math.max(now, tonumber(notBefore) or 0)
end
local function pushRow(lane, chat, notBefore, row)
  local size = redis.call('RPUSH', laneKey(lane, chat), int(now) .. '\\n' .. notBefore .. '\\n' .. row)
  if size == 1 then redis.call('ZADD', LANES, dueAt(notBefore), lane .. chat) end
end
local function handRow(lane, chat, token, lease)
  local score = redis.call('ZSCORE', LANES, lane .. chat)
  if not score then return false end
  local holder, attempts, first = laneOf(lane, chat)
  if holder ~= token then
    if tonumber(score) > now then return false end
    attempts = attempts + 1
    if first == '' then first = int(now) end
    setLane(lane, chat, token, attempts, first)
    redis.call('ZADD', LANES, now + lease, lane .. chat)
  end
  return { lane, attempts, tonumber(first), redis.call('LINDEX', laneKey(lane, chat), 0) }
end
`;

/** bury(chat, type, attempts, reason, chatJson, element): keeps an entry or row as a dead letter; old ones go. */
export const bury: string = `
local function dropLetter(number)
  local letter = redis.call('HGET', BODIES, number)
  if not letter then return false end
  local chat = string.match(letter, '^[^\\n]*\\n[^\\n]*\\n[^\\n]*\\n([^\\n]*)\\n')
  redis.call('HDEL', BODIES, number)
  redis.call('ZREM', LETTERS, number)
  redis.call('SREM', lettersKey(cjson.decode('[' .. chat .. ']')[1]), number)
  return true
end
local function bury(chat, type, attempts, reason, chatJson, element)
  local old = redis.call('ZRANGEBYSCORE', LETTERS, '-inf', now - ${storeLimits.deadLetterMs}, 'LIMIT', 0, 10)
  for _, number in ipairs(old) do dropLetter(number) end
  local number = string.format('%012d', redis.call('INCR', LETTER))
  redis.call('ZADD', LETTERS, now, number)
  redis.call('HSET', BODIES, number, table.concat({ type, attempts, reason, chatJson, element }, '\\n'))
  redis.call('SADD', lettersKey(chat), number)
end
`;

/** fire(limit): moves due timers into their mailboxes. */
export const fireTimers: string = `
local function fireTimers()
  local due = redis.call('ZRANGEBYSCORE', TIMERS, '-inf', now, 'LIMIT', 0, ${storeLimits.timersPerClaim})
  for _, member in ipairs(due) do
    local id, chat = string.match(member, '^([^\\n]*)\\n(.*)$')
    local timer = redis.call('HGET', timersKey(chat), id)
    redis.call('ZREM', TIMERS, member)
    redis.call('HDEL', timersKey(chat), id)
    redis.call('RPUSH', mailboxKey(chat), int(now) .. '\\ntimer\\n' .. string.match(timer, '^[^\\n]*\\n(.*)$'))
    redis.call('ZADD', READY, 'NX', now, chat)
  end
end
`;
