/**
 * An XState v5 machine configuration as plain JSON: guards and actions are references with parameters, so that it can be
 * printed, compared, and opened in Stately Studio. What the references mean is in `conversation/implementations.ts`.
 *
 * Scalars in parameters follow the language's own rule (`=expression`, `{{ template }}`, `==` for a literal `=`);
 * those named `if` are expressions, written bare.
 */
export interface FlowConfig extends StateConfig {
  readonly context: { readonly [name: string]: Json };
}

export type Json = null | string | number | boolean | readonly Json[] | { readonly [key: string]: Json };

export interface StateConfig {
  id: string;
  type?: "final" | "parallel" | "history";
  history?: "shallow" | "deep";
  initial?: string;
  states?: { [name: string]: StateConfig };
  entry?: ActionConfig[];
  exit?: ActionConfig[];
  on?: { [event: string]: TransitionConfig[] };
  always?: TransitionConfig[];
  after?: { [delay: string]: TransitionConfig[] };
  onDone?: TransitionConfig[];
  /** May be gone back to: `$back` and corrections enter it by XState's own `xstate.route` event. */
  route?: Record<string, never>;
  /** Of a history state: where it goes when there is no history. */
  target?: string;
}

export interface ActionConfig {
  readonly type: string;
  readonly params?: { readonly [name: string]: Json };
}

export interface TransitionConfig {
  target?: string;
  guard?: ActionConfig;
  actions?: ActionConfig[];
  reenter?: boolean;
  /** Where the author wrote it: the path in the flow's document, for traces and coverage. */
  meta?: { readonly at: string };
}
