import type { Handler } from "../model/action.ts";
import type { TimedTransition } from "../model/bot.ts";
import type { State } from "../model/flow.ts";
import { blockCompilers } from "./blocks/block-compilers.ts";
import type { StateContext } from "./blocks/block-state.ts";
import { compileActions, compileTransition } from "./compile-action.ts";
import { correctablesOf } from "./correctable.ts";
import { endTransitions, transitionsToNext } from "./ends.ts";
import type { StateConfig, TransitionConfig } from "./flow-config.ts";
import { END, endOf, transitionTo } from "./targets.ts";

export function compileState(state: State, context: StateContext): StateConfig {
  if (state.type === "final") return withActions({ id: state.name, type: "final" }, state);
  if (state.type === "history") {
    return {
      id: state.name,
      type: "history",
      history: state.deep ? "deep" : "shallow",
      ...(state.target ? { target: `#${state.target.name}` } : {}),
    };
  }
  const config = withActions({ id: state.name }, state);
  const on = compileHandlers(state.on, context);
  if (state.states.length > 0) compileChildren(config, state, context);
  if (state.block) {
    blockCompilers[state.block.kind](config, { state, on, block: state.block as never, context });
  } else {
    if (Object.keys(on).length > 0) config.on = on;
    const always = [...state.always.map((transition) => compileTransition(transition)), ...runningOn(state)];
    if (always.length > 0) config.always = always;
    // A place where a user may ask to change an answer, and to come back to.
    else if (state.states.length === 0 && correctablesOf(context.flow, context.bot).size > 0) config.route = {};
  }
  compileTimers(config, state.after);
  return config;
}

function withActions(config: StateConfig, state: State): StateConfig {
  if (state.entry.length > 0) config.entry = compileActions(state.entry, state.name);
  if (state.exit.length > 0) config.exit = compileActions(state.exit);
  return config;
}

/** Where a plain state goes by itself: its `target`, or the next of the main line unless it waits for something. */
function runningOn(state: State): TransitionConfig[] {
  if (state.states.length > 0) return [];
  if (state.target) return [transitionTo(state.target.name)];
  const waits = state.on.length > 0 || state.after.length > 0 || state.always.length > 0;
  return waits ? [] : transitionsToNext(state);
}

function compileChildren(config: StateConfig, state: State, context: StateContext): void {
  const inside = { ...context, depth: context.depth + 1 };
  config.states = Object.fromEntries(state.states.map((child) => [child.name, compileState(child, inside)]));
  if (state.type === "parallel") {
    config.type = "parallel";
  } else {
    const initial = state.initial ?? state.states[0]?.name;
    if (initial) config.initial = initial;
    if (state.states.some(endsParent)) config.states[END] = { id: endOf(state.name), type: "final" };
  }
  const done = endTransitions(state);
  if (done.length > 0) config.onDone = done;
}

function endsParent(child: State): boolean {
  return child.next === END;
}

/** `on` by event type. A specific type comes before a wide one, whatever their order in the file. */
export function compileHandlers(
  handlers: readonly Handler[],
  context: Pick<StateContext, "families" | "depth">,
): { [event: string]: TransitionConfig[] } {
  const on: { [event: string]: TransitionConfig[] } = {};
  const add = (event: string, handler: Handler): void => {
    const type = handler.capture ? `capture.${context.depth}.${event}` : handler.global ? `global.${event}` : event;
    const transitions = on[type] ?? [];
    on[type] = transitions;
    transitions.push(compileTransition(handler.transition, { matches: handler.matches }));
    if (handler.global) add(event, { ...handler, global: false });
  };
  const wide: Handler[] = [];
  for (const handler of handlers) {
    if (context.families.has(handler.event)) wide.push(handler);
    else add(handler.event, handler);
  }
  for (const handler of wide) {
    for (const type of context.families.get(handler.event) ?? []) add(type, handler);
  }
  return on;
}

function compileTimers(config: StateConfig, after: readonly TimedTransition[]): void {
  for (const timer of after) {
    const delay = typeof timer.in === "number" ? String(timer.in) : `${timer.clock ? "at " : ""}${timer.in.source}`;
    config.after ??= {};
    config.after[delay] ??= [];
    config.after[delay].push(compileTransition(timer.transition));
  }
}
