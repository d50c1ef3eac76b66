import type { Flow, State } from "../model/flow.ts";
import type { Edge } from "./facts.ts";

/** What can be told of a flow without running it. */
export interface FlowGraph {
  /** Whether the flow can come to a state. */
  isReachable(state: State): boolean;
  /** Variables that are set whichever way the state was come to. */
  setAt(state: State): ReadonlySet<string>;
  /** Edges out of a state itself. */
  edgesFrom(state: State): readonly Edge[];
  /** Edges of the flow's own handlers. */
  readonly global: readonly Edge[];
}

interface Step {
  readonly from: string;
  readonly to: string;
  readonly sets: ReadonlySet<string>;
  readonly unsets: ReadonlySet<string>;
}

const none: ReadonlySet<string> = new Set();

/** A node for each state, and one more (`name!`) for the end of a state that has states of its own. */
export function createGraph(
  flow: Flow,
  edges: readonly Edge[],
  entered: ReadonlyMap<State, ReadonlySet<string>>,
  atStart: ReadonlySet<string>,
): FlowGraph {
  const global = edges.filter(({ from }) => from === undefined);
  const byState = Map.groupBy(edges, ({ from }) => from);
  const steps = stepsOf(flow, edges, entered);
  const set = flowSets(flow, steps, atStart);
  return {
    global,
    isReachable: ({ name }) => set.has(name),
    setAt: ({ name }) => set.get(name) ?? none,
    edgesFrom: (state) => byState.get(state) ?? [],
  };
}

const start = "$start";

function stepsOf(
  flow: Flow,
  edges: readonly Edge[],
  entered: ReadonlyMap<State, ReadonlySet<string>>,
): ReadonlyMap<string, readonly Step[]> {
  const steps: Step[] = [{ from: start, to: flow.initial, sets: none, unsets: none }];
  for (const edge of edges) {
    const isCompound = edge.from !== undefined && edge.from.states.length > 0;
    const from = edge.from === undefined ? start : edge.atEnd && isCompound ? `${edge.from.name}!` : edge.from.name;
    const to = edge.to === "$end" ? (edge.from?.parent === undefined ? "$done" : `${edge.from.parent}!`) : edge.to;
    const sets =
      edge.from && !(edge.atEnd && isCompound) ? union(entered.get(edge.from) ?? none, edge.sets) : edge.sets;
    steps.push({ from, to, sets, unsets: edge.unsets });
  }
  for (const state of flow.byName.values()) {
    if (state.type === "final" && state.parent !== undefined)
      steps.push({ from: state.name, to: `${state.parent}!`, sets: entered.get(state) ?? none, unsets: none });
    const first =
      state.type === "parallel"
        ? state.states.map(({ name }) => name)
        : state.initial === undefined
          ? []
          : [state.initial];
    for (const to of first) steps.push({ from: state.name, to, sets: entered.get(state) ?? none, unsets: none });
    // Going back is going where one was, with all that was set then; the first time it is going in.
    if (state.type === "history" && state.parent !== undefined) {
      const all = new Set(flow.context.keys());
      for (const sibling of flow.byName.get(state.parent)?.states ?? []) {
        if (sibling !== state) steps.push({ from: state.name, to: sibling.name, sets: all, unsets: none });
      }
      steps.push({ from: state.name, to: state.parent, sets: none, unsets: none });
    }
    if (state.type === "parallel")
      for (const region of state.states)
        steps.push({ from: `${region.name}!`, to: `${state.name}!`, sets: none, unsets: none });
  }
  return Map.groupBy(steps, ({ from }) => from);
}

/** For each node that can be come to, the variables set on every way there. A state inside another is in that one too. */
function flowSets(
  flow: Flow,
  steps: ReadonlyMap<string, readonly Step[]>,
  atStart: ReadonlySet<string>,
): ReadonlyMap<string, ReadonlySet<string>> {
  const at = new Map<string, ReadonlySet<string>>([[start, atStart]]);
  const work = [start];
  for (let node = work.pop(); node !== undefined; node = work.pop()) {
    const here = at.get(node) ?? none;
    for (const { to, sets, unsets } of steps.get(node) ?? []) {
      const arriving = without(union(here, sets), unsets);
      const before = at.get(to);
      const now = before === undefined ? arriving : intersection(before, arriving);
      if (before !== undefined && now.size === before.size) continue;
      at.set(to, now);
      work.push(to);
      // Whoever is in a state is in those around it; their handlers can fire from there.
      const parent = flow.byName.get(to)?.parent;
      if (parent !== undefined && !at.has(parent)) {
        at.set(parent, now);
        work.push(parent);
      }
    }
  }
  return at;
}

function union(a: ReadonlySet<string>, b: ReadonlySet<string>): ReadonlySet<string> {
  return a.size === 0 ? b : b.size === 0 ? a : new Set([...a, ...b]);
}

function intersection(a: ReadonlySet<string>, b: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...a].filter((name) => b.has(name)));
}

function without(a: ReadonlySet<string>, b: ReadonlySet<string>): ReadonlySet<string> {
  return b.size === 0 ? a : new Set([...a].filter((name) => !b.has(name)));
}
