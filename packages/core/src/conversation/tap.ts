import type { Value } from "../expression/value.ts";

/**
 * A tap on something offered, bound to where it was offered. A channel carries it to the user's device and back in a form
 * that the user cannot alter (signed, for LINE); a host without one keeps it beside the button.
 */
export interface Tap {
  /** 0 for one that the bot itself offered, outside of any flow. */
  readonly run: number;
  readonly flow: string;
  readonly state: string;
  /** Hash of the state's content, so that a deploy that left it alone leaves its buttons alive. */
  readonly hash: string;
  /** Which asking of the question, or which message: `taps: once` goes by it. */
  readonly ask: number;
  /**
   * The option's key: a short hash of its value or target. Absent for a picker; `$more:N` asks for the page that begins with
   * choice N, `$kept:N` is a tap of the author's own whose name and data are kept with the run.
   */
  readonly option?: string;
  /** Of a tap of the author's own (`$tap: pick`): the event is `tap.pick`. */
  readonly name?: string;
  /** What goes with it, flat in `event`. */
  readonly data?: { readonly [key: string]: Value };
  /** The chat that offered it, where the message went to another one. */
  readonly origin?: string;
}
