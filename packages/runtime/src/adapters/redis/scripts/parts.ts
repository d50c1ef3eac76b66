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
 * refused, the entry. Gives fresh, duplicates, full, and how many there were before. Whoever calls it sees to READY.
 */
export const append: string = `
local function append(chat, from)
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
  return fresh, known, full, before
end
`;

/**
 * handOver(chat, token, lease, score, spare): a waiting chat for this holder: record, attempts, failures, entries; false
 * where it is not to be had. `score` is what READY says, false for a chat that begins to wait with this step. Entries
 * are left out where the caller knows them (spare).
 */
export const handOver: string = `
local function handOver(chat, token, lease, score, spare)
  local holder, attempts, failures = '', 0, 0
  if score then holder, attempts, failures = holdOf(chat) end
  if holder ~= token then
    if score and tonumber(score) > now then return false end
    attempts = attempts + 1
    setHold(chat, token, attempts, failures)
    redis.call('ZADD', READY, now + lease, chat)
  end
  local entries = not spare and redis.call('LRANGE', mailboxKey(chat), 0, ${storeLimits.entriesPerTurn - 1})
  return { redis.call('GET', recordKey(chat)), attempts, failures, entries }
end
-- offer: after append: hands the chat over where there is a token, or marks it ready; also whether to ring
local function offer(chat, token, lease, size, spare)
  local score = redis.call('ZSCORE', READY, chat)
  if not score and size == 0 then return false, 0 end
  local work = token ~= '' and handOver(chat, token, lease, score, spare)
  if work then return work, 0 end
  if not score then redis.call('ZADD', READY, now, chat) end
  return false, (not score or tonumber(score) <= now) and 1 or 0
end
`;

/** keep(chat, token, lease, size): ends a turn: the lease stays, as new, while there are entries. Gives the next. */
export const keep: string = `
local function keep(chat, token, lease, size)
  if size == 0 then
    redis.call('ZREM', READY, chat)
    redis.call('HDEL', HOLDS, chat)
    return {}
  end
  setHold(chat, token, 1, 0)
  redis.call('ZADD', READY, now + lease, chat)
  return redis.call('LRANGE', mailboxKey(chat), 0, ${storeLimits.entriesPerTurn - 1})
end
`;

/**
 * pushRow(lane, chat, notBefore, row, token, lease): puts a row at the end of its lane; hands it over where it is the
 * only one, is due, and there is a token.
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
local function pushRow(lane, chat, notBefore, row, token, lease)
  local element = int(now) .. '\\n' .. notBefore .. '\\n' .. row
  if redis.call('RPUSH', laneKey(lane, chat), element) > 1 then return false end
  local due = dueAt(notBefore)
  if token == '' or due > now then
    redis.call('ZADD', LANES, due, lane .. chat)
    return false
  end
  setLane(lane, chat, token, 1, int(now))
  redis.call('ZADD', LANES, now + lease, lane .. chat)
  return { lane, 1, now, element }
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
