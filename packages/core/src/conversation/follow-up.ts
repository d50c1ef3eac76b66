import type { ValueObject } from "../expression/value.ts";
import type { Assignment } from "../model/action.ts";
import type { Run } from "./conversation.ts";

/** What an action asks of other runs than its own, as data: done when the step that asked is over. */
export type FollowUp =
  | { readonly kind: "start"; readonly flow: string; readonly start: Start }
  | { readonly kind: "control"; readonly run: number | undefined; readonly to: string }
  /** Goes back to the question of a variable, to come here again. */
  | { readonly kind: "correct"; readonly run: number; readonly variable: string }
  /** In a correction: a state that need not be asked or called again. */
  | { readonly kind: "keep"; readonly run: number; readonly state: string; readonly event: string }
  | { readonly kind: "end"; readonly run: number; readonly how: "done" | "cancelled" | "failed" };

/** How a run begins. */
export interface Start {
  readonly cause: Run["cause"];
  readonly input?: ValueObject | undefined;
  readonly caller?: Run["caller"];
  readonly resume?: "ask" | "silent" | "confirm";
  /** `set` of the trigger that starts it. */
  readonly assignments?: readonly Assignment[];
  readonly repair?: ValueObject;
  /** What tells it apart from other runs of its flow. */
  readonly key?: string;
  /** What `$back` undoes first. */
  readonly trail?: Run["trail"];
  /** Variables that it begins with, in place of their defaults. */
  readonly context?: ValueObject;
}
