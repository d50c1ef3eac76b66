import type { Made } from "../draft/draft.ts";
import type { Tools } from "../draft/tools.ts";
import type { Written } from "../draft/written.ts";

/** A short form of a message: the key by which it is known, and what LINE's object for it is. */
export interface Shorthand {
  readonly key: string;
  /** Keys that may stand beside it in the message, further to those of every message. */
  readonly beside: readonly string[];
  /** `body` is what stands under the key, `message` the whole. Never throws; what is missing is found by LINE's limits. */
  expand(body: Written, message: Written, tools: Tools): Made;
}
