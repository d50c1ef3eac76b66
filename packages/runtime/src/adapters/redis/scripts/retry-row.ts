import { type Script, script } from "../script.ts";
import { basics, rows } from "./parts.ts";

/**
 * Leaves a row at the head of its lane for later, or hands it over again with its next attempt recorded.
 *
 * KEYS  1 prefix of the partition
 * ARGV  1 time, 2 chat, 3 lane, 4 key, 5 token, 6 lease, 7 attempts the caller knows of, 8 delay,
 *       9 kind and payload to store instead, or empty
 * gives done, row or false | fenced
 */
export const retryRowScript: Script = script(
  basics,
  rows,
  `
local chat, lane, token, delay = ARGV[2], ARGV[3], ARGV[5], tonumber(ARGV[8])
local holder, attempts, first = laneOf(lane, chat)
if holder ~= token then return { 'fenced' } end
local list = laneKey(lane, chat)
local times, key = string.match(redis.call('LINDEX', list, 0), '^([^\\n]*\\n[^\\n]*\\n)([^\\n]*)')
if key ~= ARGV[4] then return { 'fenced' } end
if ARGV[9] ~= '' then redis.call('LSET', list, 0, times .. key .. '\\n' .. ARGV[9]) end
if delay > 0 then
  setLane(lane, chat, '', attempts, first)
  redis.call('ZADD', LANES, now + delay, lane .. chat)
  return { 'done', false }
end
if attempts == tonumber(ARGV[7]) then setLane(lane, chat, token, attempts + 1, first) end
redis.call('ZADD', LANES, now + ARGV[6], lane .. chat)
return { 'done', handRow(lane, chat, token, tonumber(ARGV[6])) }
`,
);
