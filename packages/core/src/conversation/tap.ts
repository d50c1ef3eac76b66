/**
 * A tap on something offered, bound to where it was offered. A channel carries it to the user's device and back in a form
 * that the user cannot alter (signed, for LINE); a host without one keeps it beside the button.
 */
export interface Tap {
  readonly run: number;
  readonly flow: string;
  readonly state: string;
  /** Hash of the state's content, so that a deploy that left it alone leaves its buttons alive. */
  readonly hash: string;
  /** Which asking of the question: `taps: once` goes by it. */
  readonly ask: number;
  /** The option's key: a short hash of its value or target. Absent for a picker; `$more:N` asks for the page that begins with choice N. */
  readonly option?: string;
}
