import type { StateConfig } from "../compile/flow-config.ts";
import type { Value } from "../expression/value.ts";
import type { Flow } from "../model/flow.ts";
import type { CompiledBot } from "./compiled-bot.ts";
import type { Conversation, OpenQuestion, Run, StateValue } from "./conversation.ts";
import { statesIn } from "./landing.ts";

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
  const run: Run = {
    id: 1,
    flow: flowId,
    hash: flow.hash,
    value,
    context: { ...variables, ...context },
    cause: "start",
    ...waitedFor(flow, stateName, value),
  };
  const called = statesIn(value).flatMap((name) => {
    const block = flow.byName.get(name)?.block;
    const callee = block?.kind === "call" ? bot.model.flows.get(block.flow) : undefined;
    return callee ? [{ state: name, callee }] : [];
  });
  const calls = called.flatMap(({ state: name, callee }, index): Run[] => {
    const inside = valueOfState(bot.config(callee.id), callee.initial);
    if (inside === undefined) return [];
    const own = Object.fromEntries([...callee.context.values()].map((one) => [one.name, one.default ?? null]));
    const { id: flow, hash } = callee;
    const caller = { run: 1, state: name };
    const waits = waitedFor(callee, callee.initial, inside);
    return [{ id: 3 + index, flow, hash, value: inside, context: own, cause: "call", caller, ...waits }];
  });
  return { format: 1, stack: [run, ...calls], memory: {}, counter: 3 + calls.length };
}

/** What a run waits for in its states: answers, that of `first` before others, and results. */
function waitedFor(flow: Flow, first: string, value: StateValue): Pick<Run, "question" | "waiting" | "calls"> {
  const states = [...new Set([first, ...statesIn(value)])].flatMap((name) => flow.byName.get(name) ?? []);
  const [question, ...waiting] = states
    .filter(({ block }) => block && questions.has(block.kind))
    .map((state): OpenQuestion => ({ state: state.name, hash: state.hash, ask: 2, attempts: 0 }));
  const calls = states
    .filter(({ block }) => block && !questions.has(block.kind) && block.kind !== "call" && block.kind !== "each")
    .map(({ name }) => [name, { id: name, state: name, waits: true }] as const);
  return {
    ...(question ? { question } : {}),
    ...(waiting.length > 0 ? { waiting } : {}),
    ...(calls.length > 0 ? { calls: Object.fromEntries(calls) } : {}),
  };
}

const questions: ReadonlySet<string> = new Set(["ask", "menu", "review"]);

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
