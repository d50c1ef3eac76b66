import { nextTimeOfDay } from "../expression/cron.ts";
import type { Value } from "../expression/value.ts";
import type { Variable } from "../model/bot.ts";
import type { Conversation } from "./conversation.ts";

/** What is remembered of a user or a group, and until when: of the names whose `expires` counts. Milliseconds since 1970. */
export interface Remembered {
  readonly values: { readonly [name: string]: Value };
  readonly until: { readonly [name: string]: number };
}

type Kept = Pick<Conversation, "memory" | "memoryUntil">;

const nothing: Remembered = { values: {}, until: {} };

/** A conversation's memory as it is at a moment: what has expired by then is gone. */
export function rememberedAt(conversation: Kept | undefined, now: number): Remembered {
  if (!conversation) return nothing;
  const { memory, memoryUntil = nothing.until } = conversation;
  const expired = Object.keys(memoryUntil).filter((name) => (memoryUntil[name] ?? 0) <= now);
  return { values: without(memory, expired), until: without(memoryUntil, expired) };
}

/** A write: the time of `expires` begins anew. Midnight is that of the bot's zone. */
export function remembering(
  { values, until }: Remembered,
  { name, value, expires }: { name: string; value: Value; expires: Variable["expires"] },
  { now, timezone }: { now: number; timezone: string },
): Remembered {
  const end = expires === "midnight" ? nextTimeOfDay("00:00", now, timezone) : now + (expires ?? 0);
  return {
    values: { ...values, [name]: value },
    until: expires === undefined ? without(until, [name]) : { ...until, [name]: end },
  };
}

export function keptOf({ values, until }: Remembered): Kept {
  return { memory: values, ...(Object.keys(until).length > 0 ? { memoryUntil: until } : {}) };
}

function without<T>(object: { readonly [name: string]: T }, names: readonly string[]): { readonly [name: string]: T } {
  if (!names.some((name) => Object.hasOwn(object, name))) return object;
  return Object.fromEntries(Object.entries(object).filter(([name]) => !names.includes(name)));
}
