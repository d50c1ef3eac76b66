import type { Action, Message, Transition } from "../model/action.ts";
import type { Flow, State } from "../model/flow.ts";
import type { Edge } from "./facts.ts";
import type { FlowGraph } from "./flow-graph.ts";
import { isQuestion } from "./is-question.ts";

/**
 * What is said at most from one moment until the flow waits: the longest of all ways, messages that depend on a condition
 * left out. It is a chain, so that states share what follows them.
 */
export interface Said {
  /** Of the whole chain. */
  readonly count: number;
  readonly messages: readonly Message[];
  readonly state?: State;
  readonly rest?: Said;
  /** What was said before goes out on its own. */
  readonly flushes: boolean;
}

export interface Turns {
  /** From where a flow begins. */
  atStart(flow: Flow): Said;
  /** From where a transition is taken. */
  along(transition: Transition | undefined, target: State | undefined, flow: Flow): Said;
}

const nothing: Said = { count: 0, messages: [], flushes: false };

export function createTurns(flows: ReadonlyMap<string, Flow>, graphOf: (flow: Flow) => FlowGraph): Turns {
  const known = new Map<State, Said>();
  const flowOf = new Map<State, Flow>();
  for (const flow of flows.values()) for (const state of flow.byName.values()) flowOf.set(state, flow);

  /** Where a state leads in the same turn, with what is said on the way. */
  const nextOf = (state: State): readonly (readonly [State, Edge["transition"]])[] => {
    const flow = flowOf.get(state);
    const { block, states, initial, type } = state;
    if (!flow || isQuestion(block)) return [];
    if (block?.kind === "call") {
      const called = flows.get(block.flow);
      const first = called?.byName.get(called.initial);
      return first ? [[first, undefined]] : [];
    }
    if (type === "parallel") return states.map((region) => [region, undefined] as const);
    const inner = initial === undefined ? undefined : flow.byName.get(initial);
    const waits = state.on.length + state.after.length > 0 && !block;
    const edges = graphOf(flow)
      .edgesFrom(state)
      .filter(({ cause, atEnd }) => cause === "always" || (block && cause === "error") || (atEnd && !inner && !waits));
    return [
      ...(inner ? [[inner, undefined] as const] : []),
      ...edges.flatMap(({ to, transition }) => {
        const target = flow.byName.get(to);
        return target ? [[target, transition] as const] : [];
      }),
    ];
  };

  const longest = (start: State): Said => {
    // Without recursion: flows can be long. A circle counts as one round.
    const way: State[] = [start];
    const open = new Set<State>();
    for (let state = way.at(-1); state; state = way.at(-1)) {
      const next = known.has(state) ? [] : nextOf(state);
      const missing = open.has(state) ? [] : next.map(([to]) => to).filter((to) => !known.has(to) && !open.has(to));
      open.add(state);
      if (missing.length > 0) {
        way.push(...missing);
        continue;
      }
      way.pop();
      if (known.has(state)) continue;
      const ways = next.map(([to, transition]) => before(spokenIn(transition), known.get(to) ?? nothing));
      known.set(state, before(spokenAt(state), state.type === "parallel" ? all(ways) : most(ways)));
      open.delete(state);
    }
    return known.get(start) ?? nothing;
  };

  return {
    atStart(flow) {
      const first = flow.byName.get(flow.initial);
      return first ? longest(first) : nothing;
    },
    along: (transition, target) => before(spokenIn(transition), target ? longest(target) : nothing),
  };
}

interface Spoken {
  readonly messages: readonly Message[];
  readonly flushes: boolean;
  readonly state?: State;
}

function before({ messages, flushes, state }: Spoken, rest: Said): Said {
  // What was said before a later flush has gone out by then.
  if (rest.flushes) return rest;
  if (messages.length === 0 && !flushes && !state) return rest;
  return { count: messages.length + rest.count, messages, flushes, rest, ...(state && { state }) };
}

function most(ways: readonly Said[]): Said {
  return ways.reduce((one, other) => (other.count > one.count ? other : one), nothing);
}

/** Regions are entered together. */
function all(ways: readonly Said[]): Said {
  const count = ways.reduce((sum, one) => sum + one.count, 0);
  return { ...most(ways), count };
}

function spokenAt(state: State): Spoken {
  const { entry, block } = state;
  const prompt = isQuestion(block) ? certain(block.prompt) : [];
  const { messages, flushes } = spokenBy(entry);
  return { messages: [...messages, ...prompt], flushes, state };
}

function spokenIn(transition: Transition | undefined): Spoken {
  if (!transition) return { messages: [], flushes: false };
  const { messages, flushes } = spokenBy(transition.actions);
  return { messages: flushes ? messages : [...certain(transition.say), ...messages], flushes };
}

/** What is said in any case after the last `flush`, which sends what was said until then. */
function spokenBy(actions: readonly Action[]): Spoken {
  const last = actions.findLastIndex(({ kind }) => kind === "flush");
  const messages = actions
    .slice(last + 1)
    .flatMap((action) => (action.kind === "say" && !action.guard ? certain(action.messages) : []));
  return { messages, flushes: last !== -1 };
}

function certain(messages: readonly Message[]): readonly Message[] {
  return messages.filter(({ when }) => !when);
}

/** The messages of a chain in order, the first few of them, each with the states passed until then. */
export function* saidIn(said: Said): Generator<{ readonly message: Message; readonly way: readonly string[] }> {
  const way: string[] = [];
  for (let at: Said | undefined = said; at; at = at.rest) {
    if (at.state) way.push(at.state.name);
    for (const message of at.messages) yield { message, way };
  }
}
