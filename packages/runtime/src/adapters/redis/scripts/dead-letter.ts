import { type Script, script } from "../script.ts";
import { append, basics, bury, holds, keep } from "./parts.ts";

/**
 * Moves the oldest entries of a held chat to the dead letters, as long as they are those named.
 *
 * KEYS  1 prefix of the partition
 * ARGV  1 time, 2 chat, 3 token, 4 lease, 5 reason, 6 chat as JSON, 7 how many ids, 8… ids,
 *       then mark, may be refused, entry (three for each entry to accept)
 * gives moved, entries | fenced
 */
export const deadLetterScript: Script = script(
  basics,
  holds,
  append,
  keep,
  bury,
  `
local chat, token = ARGV[2], ARGV[3]
local holder, attempts, failures = holdOf(chat)
if holder ~= token then return { 'fenced' } end
local firstEntry = 8 + ARGV[7]
for i = 8, firstEntry - 1 do
  local entry = redis.call('LINDEX', mailboxKey(chat), 0)
  if not entry or string.match(entry, '^[^\\n]*\\n[^\\n]*\\n([^\\n]*)') ~= ARGV[i] then break end
  redis.call('LPOP', mailboxKey(chat))
  bury(chat, 'E', attempts + failures, ARGV[5], ARGV[6], entry)
end
append(chat, firstEntry)
return { 'moved', keep(chat, token, tonumber(ARGV[4]), redis.call('LLEN', mailboxKey(chat))) }
`,
);
