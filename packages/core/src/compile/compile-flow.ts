import type { Channel } from "../channel/channel.ts";
import type { Bot } from "../model/bot.ts";
import type { Flow } from "../model/flow.ts";
import { compileHandlers, compileState } from "./compile-state.ts";
import type { FlowConfig, Json, StateConfig } from "./flow-config.ts";
import { CANCELLED, DONE } from "./targets.ts";

/**
 * A flow as an XState machine configuration. Cannot fail: what could is a lint rule. The machine's id is `flow:NAME`, so
 * that a state may bear the flow's name; states are targeted by their names, which are unique in a flow.
 */
export function compileFlow(flow: Flow, bot: Bot, channel: Pick<Channel, "families">): FlowConfig {
  const context = {
    flow,
    bot,
    depth: 1,
    families: channel.families,
    silence: flow.silence ?? bot.defaults.silence,
  };
  const states: { [name: string]: StateConfig } = {};
  for (const state of flow.states) states[state.name] = compileState(state, context);
  states[DONE] = { id: DONE, type: "final" };
  states[CANCELLED] = { id: CANCELLED, type: "final" };
  const on = compileHandlers(flow.on, { ...context, depth: 0 });
  return {
    id: `flow:${flow.id}`,
    initial: flow.initial,
    context: initialContext(flow),
    ...(Object.keys(on).length > 0 ? { on } : {}),
    states,
  };
}

/** Every variable of a run is there from the start, so that a name is never unknown: unset is null. */
function initialContext(flow: Flow): { [name: string]: Json } {
  return Object.fromEntries([...flow.context.values()].map((one) => [one.name, (one.default ?? null) as Json]));
}
