import type { StateConfig } from "../compile/flow-config.ts";
import type { Value } from "../expression/value.ts";
import type { CompiledBot } from "./compiled-bot.ts";
import type { Conversation, StateValue } from "./conversation.ts";

/**
 * A conversation that stands in a state as if it had just come there, for asking "what if": nothing was said, no timer
 * runs. Undefined when the bot has no such flow or state.
 */
export function placeConversation(
  bot: CompiledBot,
  flowId: string,
  stateName: string,
  context: { readonly [name: string]: Value } = {},
): Conversation | undefined {
  const flow = bot.model.flows.get(flowId);
  const state = flow?.byName.get(stateName);
  if (!flow || !state) return undefined;
  const value = valueOfState(bot.config(flowId), stateName);
  if (value === undefined) return undefined;
  const variables = Object.fromEntries([...flow.context.values()].map((one) => [one.name, one.default ?? null]));
  const asks = state.block?.kind === "ask" || state.block?.kind === "menu";
  return {
    format: 1,
    stack: [
      {
        id: 1,
        flow: flowId,
        hash: flow.hash,
        value,
        context: { ...variables, ...context },
        cause: "start",
        ...(asks ? { question: { state: stateName, hash: state.hash, ask: 2, attempts: 0 } } : {}),
      },
    ],
    memory: {},
    counter: 2,
  };
}

/** The state value that has this state active, its substates at their beginning. */
function valueOfState(config: StateConfig, name: string): StateValue | undefined {
  for (const [key, child] of Object.entries(config.states ?? {})) {
    const inside = key === name ? beginningOf(child) : valueOfState(child, name);
    if (inside === undefined) continue;
    if (config.type === "parallel") return { ...(beginningOf(config) as object), [key]: inside };
    return key === name && inside === "" ? key : { [key]: inside };
  }
  return undefined;
}

/** Where a state begins, as a state value; empty for an atomic one. A block that waits begins where it waits. */
function beginningOf(config: StateConfig): StateValue {
  const states = config.states ?? {};
  if (config.type === "parallel") {
    return Object.fromEntries(Object.entries(states).map(([key, child]) => [key, beginningOf(child)]));
  }
  const key = ["$open", "$round"].find((one) => states[one]) ?? config.initial;
  const child = key === undefined ? undefined : states[key];
  if (key === undefined || !child) return "";
  const inside = beginningOf(child);
  return inside === "" ? key : { [key]: inside };
}
