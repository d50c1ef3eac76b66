import type { Flow, State } from "../model/flow.ts";
import { dominatorsOf } from "./dominators.ts";
import type { Edge, Scope, Settings } from "./facts.ts";

/** What can be told of a flow without running it. */
export interface FlowGraph {
  /** Whether the flow can come to a state. */
  isReachable(state: State): boolean;
  /**
   * A way on which a variable may have no value where something stands: the states that are passed, the last one where it
   * stands. Undefined where it is set on every way.
   */
  wayUnset(variable: string, where: Pick<Scope, "state" | "moment">): readonly string[] | undefined;
  /** The same for the end of the flow. */
  wayUnsetAtDone(variable: string): readonly string[] | undefined;
  /** Edges out of a state itself. */
  edgesFrom(state: State): readonly Edge[];
  /** Edges that lead to a state, or to a reserved target. */
  edgesTo(name: string): readonly Edge[];
  /** Edges of the flow's own handlers. */
  readonly global: readonly Edge[];
}

interface Step {
  readonly to: number;
  readonly sets: ReadonlySet<string>;
  readonly unsets: ReadonlySet<string>;
}

const none: ReadonlySet<string> = new Set();
const nothing: Settings = { sets: none, unsets: none };
const start = "$start";
const done = "$done";
const inFlow = "$flow@";

/** A flow with more variables that may be unset is told of the others when these are mended; so the work stays linear. */
const mostSearches = 100;

/** Up to so many places that set a variable are compared with a place that reads it; beyond, the flow is searched once. */
const fewSetters = 8;

/**
 * Three nodes for each state: `name` where it is come to, `name@` while it is in it (its entry done), `name!` where its
 * block or its states have ended. Handlers of a state around others fire in `name@`, which all inside it lead to.
 */
export function createGraph(
  flow: Flow,
  edges: readonly Edge[],
  found: { readonly entered: ReadonlyMap<State, Settings>; readonly ended: ReadonlyMap<State, Settings> },
  atStart: ReadonlySet<string>,
): FlowGraph {
  const byState = Map.groupBy(edges, ({ from }) => from);
  const byTarget = Map.groupBy(edges, ({ to }) => to);
  const net = new Net(flow, edges, found);
  const knowledge = new Knowledge(net, atStart);
  return {
    global: byState.get(undefined) ?? [],
    isReachable: ({ name }) => knowledge.reaches(name) || knowledge.reaches(`${name}@`),
    wayUnset: (variable, { state, moment }) =>
      knowledge.wayUnset(variable, state ? `${state.name}${moment === undefined ? "" : signs[moment]}` : inFlow),
    wayUnsetAtDone: (variable) => knowledge.wayUnset(variable, done),
    edgesFrom: (state) => byState.get(state) ?? [],
    edgesTo: (name) => byTarget.get(name) ?? [],
  };
}

const signs = { inside: "@", end: "!" } as const;

/** The nodes of a flow and the steps between them, numbered. A step that sets something passes a node of its own. */
class Net {
  readonly names: string[] = [];
  readonly steps: Step[][] = [];
  /** For a node where several ways meet and all must have been gone, how many there are. */
  readonly joins: Map<number, number> = new Map();
  /** Nodes that stand for a step, by the variables that it sets and unsets. */
  readonly setters: Map<string, number[]> = new Map();
  readonly unsetters: Map<string, number[]> = new Map();
  /** Nodes after which a variable is as it was when the place was left. */
  readonly restoring: Set<number> = new Set();
  readonly #numbers = new Map<string, number>();
  readonly #flow: Flow;

  constructor(
    flow: Flow,
    edges: readonly Edge[],
    {
      entered,
      ended,
    }: { readonly entered: ReadonlyMap<State, Settings>; readonly ended: ReadonlyMap<State, Settings> },
  ) {
    this.#flow = flow;
    this.#step(start, flow.initial);
    for (const state of flow.byName.values()) {
      this.#step(state.name, `${state.name}@`, entered.get(state));
      this.#step(`${state.name}@`, state.parent === undefined ? inFlow : `${state.parent}@`);
      if (state.states.length === 0) this.#step(`${state.name}@`, `${state.name}!`, ended.get(state));
      if (state.block?.kind === "each") {
        // A list may be empty; and after a round there may be another.
        this.#step(`${state.name}@`, `${state.name}!`);
        if (state.initial !== undefined) this.#step(`${state.name}!`, state.initial);
      }
      this.#inner(state);
    }
    for (const edge of edges) this.#edge(edge, entered);
  }

  number(name: string): number {
    let number = this.#numbers.get(name);
    if (number === undefined) {
      number = this.names.length;
      this.#numbers.set(name, number);
      this.names.push(name);
      this.steps.push([]);
    }
    return number;
  }

  #inner(state: State): void {
    const { name, type, parent } = state;
    if (type === "final" && parent !== undefined) this.#step(`${name}@`, `${parent}!`);
    if (type === "parallel") {
      for (const region of state.states) {
        this.#step(`${name}@`, region.name);
        this.#step(`${region.name}!`, `${name}!`);
      }
      this.joins.set(this.number(`${name}!`), state.states.length);
    } else if (state.initial !== undefined) this.#step(`${name}@`, state.initial);
    if (type !== "history" || parent === undefined) return;
    // Going back is going where one was, with all that was set then; the first time it is going in.
    for (const sibling of this.#flow.byName.get(parent)?.states ?? []) {
      if (sibling === state) continue;
      const back = this.#between(this.number(name), this.number(sibling.name), nothing);
      this.restoring.add(back);
    }
    this.#step(name, parent);
  }

  #edge({ from, to, atEnd, sets, unsets }: Edge, entered: ReadonlyMap<State, Settings>): void {
    const source = from === undefined ? inFlow : `${from.name}${atEnd ? "!" : "@"}`;
    const loop = to === "$next" || to === "$break" ? this.#loopAround(from?.parent) : undefined;
    if (loop !== undefined) {
      this.#step(source, `${loop}!`, { sets, unsets });
      return;
    }
    if (to === "$end") {
      this.#step(source, from?.parent === undefined ? done : `${from.parent}!`, { sets, unsets });
      return;
    }
    // Who comes from outside enters the states around the target as well, and all regions of a parallel one.
    const around = new Set(this.#around(from?.name));
    const arriving = this.#around(this.#flow.byName.get(to)?.parent).filter((one) => !around.has(one));
    let all = sets;
    for (const name of arriving) {
      const outer = this.#flow.byName.get(name);
      const own = outer && entered.get(outer);
      if (own && own.sets.size > 0) all = new Set([...all, ...own.sets]);
      if (outer?.type !== "parallel") continue;
      for (const region of outer.states) if (region.name !== to) this.#step(source, region.name, { sets: all, unsets });
    }
    this.#step(source, to, { sets: all, unsets });
  }

  /** The innermost `each` that a state stands in. */
  #loopAround(name: string | undefined): string | undefined {
    return this.#around(name).find((one) => this.#flow.byName.get(one)?.block?.kind === "each");
  }

  /** A state and those around it. */
  #around(name: string | undefined): readonly string[] {
    const found: string[] = [];
    for (let at = name; at !== undefined; at = this.#flow.byName.get(at)?.parent) found.push(at);
    return found;
  }

  #step(from: string, to: string, settings: Settings = nothing): void {
    const { sets, unsets } = settings;
    const [source, target] = [this.number(from), this.number(to)];
    if (sets.size === 0 && unsets.size === 0) this.steps[source]?.push({ to: target, sets, unsets });
    else this.#between(source, target, settings);
  }

  #between(source: number, target: number, { sets, unsets }: Settings): number {
    const middle = this.names.length;
    this.names.push("");
    this.steps.push([{ to: target, sets: none, unsets: none }]);
    this.steps[source]?.push({ to: middle, sets, unsets });
    for (const name of sets) addTo(this.setters, name, middle);
    for (const name of unsets) addTo(this.unsetters, name, middle);
    return middle;
  }
}

const notUnset = -2;

/** What is known of the variables at the nodes of a net. */
class Knowledge {
  readonly #net: Net;
  readonly #atStart: ReadonlySet<string>;
  readonly #dominates: (node: number, other: number) => boolean;
  readonly #reached: (node: number) => boolean;
  /** For each variable that was searched for: the node before each where it may be unset; `notUnset` for all others. */
  readonly #unset = new Map<string, Int32Array>();

  constructor(net: Net, atStart: ReadonlySet<string>) {
    this.#net = net;
    this.#atStart = atStart;
    const { dominates, isReached } = dominatorsOf(
      net.steps.map((steps) => steps.map(({ to }) => to)),
      net.number(start),
    );
    this.#dominates = dominates;
    this.#reached = isReached;
  }

  reaches(name: string): boolean {
    return this.#reached(this.#net.number(name));
  }

  wayUnset(variable: string, name: string): readonly string[] | undefined {
    const node = this.#net.number(name);
    if (!this.#reached(node)) return undefined;
    const { setters, unsetters } = this.#net;
    if (!unsetters.has(variable)) {
      if (this.#atStart.has(variable)) return undefined;
      // A place that every way passes settles it; that is so for nearly all.
      const all = setters.get(variable) ?? [];
      if (all.length <= fewSetters && all.some((one) => this.#dominates(one, node))) return undefined;
    }
    let unset = this.#unset.get(variable);
    if (!unset) {
      if (this.#unset.size >= mostSearches) return undefined;
      unset = this.#search(variable);
      this.#unset.set(variable, unset);
    }
    return unset[node] === notUnset ? undefined : this.#wayTo(node, unset);
  }

  /** All nodes to which a way leads on which nothing sets the variable. */
  #search(variable: string): Int32Array {
    const { steps, joins, setters, unsetters, restoring } = this.#net;
    const sets = new Set(setters.get(variable));
    const before = new Int32Array(steps.length).fill(notUnset);
    const met = new Map<number, number>();
    const work: number[] = [];
    const come = (node: number, from: number): void => {
      if (before[node] !== notUnset || sets.has(node) || restoring.has(node)) return;
      const times = (met.get(node) ?? 0) + 1;
      met.set(node, times);
      if (times < (joins.get(node) ?? 1)) return;
      before[node] = from;
      work.push(node);
    };
    if (!this.#atStart.has(variable)) come(this.#net.number(start), -1);
    for (const node of unsetters.get(variable) ?? []) if (this.#reached(node)) come(node, -1);
    for (let index = 0; index < work.length; index++) {
      const node = work[index] ?? -1;
      for (const { to } of steps[node] ?? []) come(to, node);
    }
    return before;
  }

  #wayTo(node: number, before: Int32Array): readonly string[] {
    const way: string[] = [];
    for (let at: number | undefined = node; at !== undefined && at !== -1; at = before[at]) {
      const name = (this.#net.names[at] ?? "").replace(/[@!]$/, "");
      if (name !== "" && !name.startsWith("$") && way.at(-1) !== name) way.push(name);
    }
    return way.reverse();
  }
}

function addTo(map: Map<string, number[]>, key: string, value: number): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
