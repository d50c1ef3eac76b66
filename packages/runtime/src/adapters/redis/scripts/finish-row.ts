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
local head = redis.call('LINDEX', list, 0)
if string.match(head, '^[^\\n]*\\n[^\\n]*\\n([^\\n]*)') == ARGV[4] then
  if ARGV[7] ~= '' then bury(chat, lane, attempts, ARGV[7], ARGV[8], head) end
  redis.call('LPOP', list)
  redis.call('HDEL', HEADS, lane .. chat)
  local nextHead = redis.call('LINDEX', list, 0)
  if nextHead then
    redis.call('ZADD', LANES, dueAt(string.match(nextHead, '^[^\\n]*\\n([^\\n]*)')), lane .. chat)
  else
    redis.call('ZREM', LANES, lane .. chat)
  end
end
append(chat, 11)
local row = handRow(lane, chat, token, tonumber(ARGV[6]))
local work, ring = offer(chat, ARGV[9], tonumber(ARGV[10]), false)
return { 'done', row, ring, work }
`,
);
