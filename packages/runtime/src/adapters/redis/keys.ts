import { crc32 } from "node:zlib";
import type { ChatId } from "../../ports/conversation-store.ts";

/**
 * Every name the store uses in Redis. All keys of a chat lie under one hash tag, its partition's, so that a script may
 * touch them together on a cluster as well.
 */
export interface Keys {
  /** Settings fixed at the first start. */
  readonly meta: string;
  /** The channel on which work is announced. */
  readonly bell: string;
  /** What all keys of a partition begin with: the one key that a script is given. */
  prefix(partition: number): string;
}

export function keys(namespace: string): Keys {
  return {
    meta: `${namespace}:meta`,
    bell: `${namespace}:bell`,
    prefix: (partition) => `${namespace}:{b:${partition}}:`,
  };
}

export function partitionOf(chat: ChatId, partitions: number): number {
  return crc32(chat) % partitions;
}

/**
 * The names inside a partition, for the scripts.
 *
 * READY   zset  chat → when it may be claimed: the time it is ready, or the end of its lease
 * HOLDS   hash  chat → holder, attempts, failures; only of chats in READY
 * LANES   zset  lane and chat → when the head may be tried, or the end of its lease
 * HEADS   hash  lane and chat → holder, attempts, first attempt; only of lanes in LANES
 * TIMERS  zset  timer and chat → due
 * LETTERS zset  number of a dead letter → when it was given up
 * BODIES  hash  number of a dead letter → the letter
 * LETTER  int   the last number used
 * RECORDS int   chats with a record
 */
export const keysLua = `
local p = KEYS[1]
local READY, HOLDS, LANES, HEADS = p .. 'ready', p .. 'holds', p .. 'lanes', p .. 'heads'
local TIMERS, LETTERS, BODIES = p .. 'timers', p .. 'letters', p .. 'bodies'
local LETTER, RECORDS = p .. 'letter', p .. 'records'
-- string: version, last commit, record
local function recordKey(chat) return p .. 'c:' .. chat end
-- list of entries
local function mailboxKey(chat) return p .. 'm:' .. chat end
-- hash: timer id -> due, entry id, body
local function timersKey(chat) return p .. 't:' .. chat end
-- list of rows; lane is one letter
local function laneKey(lane, chat) return p .. 'o' .. lane .. ':' .. chat end
-- string with an end: an entry that was taken
local function markKey(mark) return p .. 'e:' .. mark end
-- set: numbers of the chat's dead letters
local function lettersKey(chat) return p .. 'x:' .. chat end
-- hash: key -> row; a table lies in the partition of its name
local function tableKey(table) return p .. 'T:' .. table end
-- zset: key -> when the row is gone
local function tableEndsKey(table) return p .. 'U:' .. table end
-- string with an end: what a step with a table has answered
local function doneKey(effect) return p .. 'd:' .. effect end
-- list with an end: what a claim has handed over
local function claimKey(what, token) return p .. 'k' .. what .. ':' .. token end
`;
