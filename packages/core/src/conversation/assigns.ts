import type { Value } from "../expression/value.ts";
import type { MachineEvent } from "./flow-machine.ts";

type Context = { readonly [name: string]: Value };

/**
 * An action that changes variables. XState's `assign` also provides for actors that it could spawn, and works out anew where
 * the machine stands: flows have none, and an assignment moves nothing. What an action resolves to is no documented API
 * either (see `FlowMachine`).
 */
export function assigns<P>(
  change: (given: { readonly context: Context; readonly event: MachineEvent }, params: P) => Context,
): unknown {
  return {
    type: "xstate.assign",
    resolve: (_: unknown, snapshot: { readonly context: Context }, given: Given, params: P) => [
      { ...snapshot, context: { ...snapshot.context, ...change(given, params) } },
    ],
  };
}

interface Given {
  readonly context: Context;
  readonly event: MachineEvent;
}
