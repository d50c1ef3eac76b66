import type { Value } from "@renga/core";

/** The bot's own functions: what its `services.ts` exports by default. */
export type BotFunctions = { readonly [name: string]: BotFunction };

export type BotFunction = (
  input: { readonly [key: string]: Value },
  context: FunctionContext,
) => Value | undefined | Promise<Value | undefined>;

export interface FunctionContext {
  /** The same for every attempt at this call: a function that is run again after a crash can tell by it. */
  readonly key: string;
  /** Aborted when the time is up; the result is then no longer waited for. */
  readonly signal: AbortSignal;
}
