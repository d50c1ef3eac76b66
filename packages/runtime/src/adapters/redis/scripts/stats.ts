import { type Script, script } from "../script.ts";
import { basics } from "./parts.ts";

/**
 * Figures of a partition.
 *
 * KEYS  1 prefix of the partition
 * ARGV  1 time
 * gives chats with a record, chats waiting or held, lanes, timers, dead letters, since when the oldest chat and the
 *       oldest row wait (nil where none does)
 */
export const statsScript: Script = script(
  basics,
  `
local function since(key)
  local first = redis.call('ZRANGE', key, 0, 0, 'WITHSCORES')[2]
  return first and tonumber(first) <= now and tonumber(first) or false
end
return {
  tonumber(redis.call('GET', RECORDS)) or 0,
  redis.call('ZCARD', READY),
  redis.call('ZCARD', LANES),
  redis.call('ZCARD', TIMERS),
  redis.call('ZCARD', LETTERS),
  since(READY),
  since(LANES),
}
`,
);
