import { type Script, script } from "../script.ts";
import { append, basics, handOver, holds } from "./parts.ts";

/**
 * Puts entries into a chat's mailbox, each once, and hands the chat over where it is to be had.
 *
 * KEYS  1 prefix of the partition
 * ARGV  1 time, 2 chat, 3 token or empty, 4 lease, 5… mark, may be refused, entry (three for each entry)
 * gives fresh, duplicates, full, ring, time, work or false; work without entries where they are those given
 */
export const acceptScript: Script = script(
  basics,
  holds,
  append,
  handOver,
  `
local chat = ARGV[2]
local fresh, known, full, before = append(chat, 5)
local spare = before == 0 and fresh > 0 and known == 0 and full == 0
local work, ring = offer(chat, ARGV[3], tonumber(ARGV[4]), before + fresh, spare)
return { fresh, known, full, ring, now, work }
`,
);
