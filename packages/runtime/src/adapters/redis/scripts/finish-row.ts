import { type Script, script } from "../script.ts";
import { append, basics, bury, handOver, holds, rows } from "./parts.ts";

/**
 * Takes a finished row out of its lane, accepts its results, hands over the next row, and the chat.
 *
 * KEYS  1 prefix of the partition
 * ARGV  1 time, 2 chat, 3 lane, 4 key, 5 token, 6 lease, 7 reason (not empty: keep the row as a dead letter),
 *       8 chat as JSON, 9 token for the chat or empty, 10 lease for the chat,
 *       11… mark, may be refused, entry (three for each entry to accept)
 * gives done, row or false, ring, work or false | fenced
 */
export const finishRowScript: Script = script(
  basics,
  holds,
  append,
  handOver,
  rows,
  bury,
  `
local chat, lane, token = ARGV[2], ARGV[3], ARGV[5]
local holder, attempts = laneOf(lane, chat)
if holder ~= token then return { 'fenced' } end
local list = laneKey(lane, chat)
local heads = redis.call('LRANGE', list, 0, 1)
local waits = true
if string.match(heads[1], '^[^\\n]*\\n[^\\n]*\\n([^\\n]*)') == ARGV[4] then
  if ARGV[7] ~= '' then bury(chat, lane, attempts, ARGV[7], ARGV[8], heads[1]) end
  redis.call('LPOP', list)
  redis.call('HDEL', HEADS, lane .. chat)
  waits = heads[2]
  if waits then
    redis.call('ZADD', LANES, dueAt(string.match(heads[2], '^[^\\n]*\\n([^\\n]*)')), lane .. chat)
  else
    redis.call('ZREM', LANES, lane .. chat)
  end
end
local row = waits and handRow(lane, chat, token, tonumber(ARGV[6])) or false
local work, ring = false, 0
if #ARGV > 10 or ARGV[9] ~= '' then
  local fresh, known, full, before = append(chat, 11)
  work, ring = offer(chat, ARGV[9], tonumber(ARGV[10]), before + fresh, false)
end
return { 'done', row, ring, work }
`,
);
