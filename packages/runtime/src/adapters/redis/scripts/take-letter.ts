import { type Script, script } from "../script.ts";
import { append, basics, bury, rows } from "./parts.ts";

/**
 * Deletes a dead letter; what it held comes back where it is given anew.
 *
 * KEYS  1 prefix of the partition
 * ARGV  1 time, 2 number, 3 chat, 4 nothing | entry | lane,
 *       5… for an entry: mark, may be refused, entry; for a row: the row
 * gives 1, or 0 where there is no such letter
 */
export const takeLetterScript: Script = script(
  basics,
  append,
  rows,
  bury,
  `
if not dropLetter(ARGV[2]) then return 0 end
if ARGV[4] == 'entry' then
  append(ARGV[3], 5)
  redis.call('ZADD', READY, 'NX', now, ARGV[3])
elseif ARGV[4] ~= 'nothing' then
  pushRow(ARGV[4], ARGV[3], '', ARGV[5], '', 0)
end
return 1
`,
);

/**
 * One dead letter.
 *
 * KEYS  1 prefix of the partition
 * ARGV  1 time, 2 number
 * gives time, letter; nil where there is none
 */
export const readLetterScript: Script = script(
  basics,
  `
local letter = redis.call('HGET', BODIES, ARGV[2])
return letter and { tonumber(redis.call('ZSCORE', LETTERS, ARGV[2])), letter }
`,
);
