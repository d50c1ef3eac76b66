import type { Value } from "../expression/value.ts";
import type { Carried } from "./carried.ts";
import type { Conversation } from "./conversation.ts";
import type { Effect } from "./effect.ts";

/** What one input made of a conversation. */
export interface Turn {
  readonly conversation: Conversation;
  /** In the order in which they were asked for. */
  readonly effects: readonly Effect[];
  readonly trace: readonly TraceEntry[];
  /** A call that a block waits for is under way: more is to be said soon, so a reply may wait for it. */
  readonly waiting: boolean;
}

/** Who may get an event, in the words of the trace and of `renga explain`. */
export type Candidate =
  | "tap"
  | "command"
  | "capture"
  | "flow"
  | "global"
  | "waiting"
  | "trigger"
  | "bot"
  | "invalid"
  | "not-understood";

/** What happened in a turn, for people and for coverage. Holds no text of a user. */
export type TraceEntry =
  | { readonly kind: "started"; readonly run: number; readonly flow: string; readonly cause: string }
  | {
      readonly kind: "transition";
      readonly run: number;
      readonly flow: string;
      readonly event: string;
      readonly from: string;
      readonly to: readonly string[];
      /** Path of the transition in the flow's document; absent for one that the block itself makes. */
      readonly at?: string;
    }
  | { readonly kind: "entered"; readonly run: number; readonly flow: string; readonly state: string }
  | {
      readonly kind: "guard";
      readonly flow: string;
      readonly source: string;
      readonly value: boolean;
      /** Path of the guard in the flow's document. */
      readonly at?: string;
    }
  | {
      readonly kind: "ended";
      readonly run: number;
      readonly flow: string;
      readonly how: "done" | "cancelled" | "failed";
    }
  /** Somebody took the event. */
  | { readonly kind: "routed"; readonly to: Candidate }
  /** A trigger of a flow fired; `at` is its path in the flow's document. */
  | { readonly kind: "triggered"; readonly flow: string; readonly at: string }
  /** A handler of the bot's own fired; `at` is its path in bot.yaml. */
  | { readonly kind: "handled"; readonly at: string }
  /** Somebody was offered the event and did not take it. */
  | { readonly kind: "passed"; readonly by: Candidate; readonly why: string }
  | Carried
  | { readonly kind: "repair"; readonly name: string; readonly reason?: string }
  | { readonly kind: "ignored"; readonly what: string; readonly why: string }
  | {
      readonly kind: "error";
      readonly code: string;
      readonly message: string;
      readonly flow?: string;
      readonly state?: string;
    }
  | { readonly kind: "track"; readonly event: string; readonly data?: Value };
