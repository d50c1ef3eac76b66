import { advance } from "./advance.ts";
import type { CompiledBot } from "./compiled-bot.ts";
import type { Conversation } from "./conversation.ts";
import type { SayEffect } from "./effect.ts";
import type { Input } from "./input.ts";
import { candidates } from "./route.ts";
import type { Candidate, TraceEntry } from "./turn.ts";

/** Who would get an event in a conversation, and why each who was asked before did not take it. */
export interface Explanation {
  readonly offers: readonly Offered[];
  /** What the turn would come to. */
  readonly says: readonly SayEffect[];
  readonly trace: readonly TraceEntry[];
  readonly conversation: Conversation;
}

export interface Offered {
  readonly by: Candidate;
  /** Absent for those who would not be asked any more. */
  readonly taken?: boolean;
  readonly why?: string;
}

/** Plays an input on a conversation and tells who got it. Nothing is kept. */
export function explain(bot: CompiledBot, conversation: Conversation | undefined, input: Input): Explanation {
  const { trace, effects, conversation: after } = advance(bot, conversation, input);
  const offers: Offered[] = [];
  for (const entry of trace) {
    if (entry.kind === "passed") offers.push({ by: entry.by, taken: false, why: entry.why });
    if (entry.kind === "routed") offers.push({ by: entry.to, taken: true });
  }
  const asked = new Set(offers.map((offer) => offer.by));
  return {
    offers: [...offers, ...candidates.filter((by) => !asked.has(by)).map((by) => ({ by }))],
    says: effects.filter((effect) => effect.type === "say"),
    trace,
    conversation: after,
  };
}
