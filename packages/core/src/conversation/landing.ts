import type { FlowConfig, StateConfig } from "../compile/flow-config.ts";
import type { StateValue } from "./conversation.ts";

/** Where a state value of an older version of a flow leads to in this one. */
export type Landing =
  /** All of it is there, perhaps inside other states than before. */
  | { readonly kind: "stays"; readonly value: StateValue }
  /** The state is there, but cannot be gone on in the middle: it is entered anew. */
  | { readonly kind: "enters"; readonly state: string }
  /** The state is gone; its name and those of the states around it, innermost first. */
  | { readonly kind: "gone"; readonly states: readonly [string, ...string[]] };

/** A state value of one branch: the author's states from the outermost on, then what a block made inside the last. */
interface Branch {
  readonly names: readonly string[];
  readonly inside: readonly string[];
}

/** States are known by their names, which are unique in a flow: one that has moved is the same. */
export function landingOf(config: FlowConfig, value: StateValue): Landing {
  const branches = branchesOf(value);
  const paths: (readonly string[])[] = [];
  for (const { names, inside } of branches) {
    const state = names.at(-1) ?? "";
    const path = pathTo(config, state);
    if (!path) return { kind: "gone", states: [state, ...names.slice(0, -1).reverse()] };
    paths.push([...path, ...waitingPlace(stateAt(config, path), inside)]);
  }
  const landed = paths.reduce<Tree>((tree, path) => grow(tree, path), {});
  if (isWhole(config, landed)) return { kind: "stays", value: stateValueOf(landed) };
  const shared = branches.length === 1 ? branches[0]?.names.at(-1) : sharedState(branches);
  if (shared === undefined || !pathTo(config, shared)) return { kind: "gone", states: [shared ?? ""] };
  return { kind: "enters", state: shared };
}

/** The author's innermost states in a state value. */
export function statesIn(value: StateValue): readonly string[] {
  return branchesOf(value).flatMap(({ names }) => names.at(-1) ?? []);
}

function branchesOf(value: StateValue, before: readonly string[] = []): Branch[] {
  if (typeof value === "string") return [branchOf(value === "" ? before : [...before, value])];
  const entries = Object.entries(value);
  if (entries.length === 0) return [branchOf(before)];
  return entries.flatMap(([name, inner]) => branchesOf(inner, [...before, name]));
}

function branchOf(path: readonly string[]): Branch {
  const last = path.findLastIndex((name) => !name.startsWith("$"));
  return { names: path.slice(0, last + 1).filter((name) => !name.startsWith("$")), inside: path.slice(last + 1) };
}

/** The innermost state that all branches are in: the parallel one. */
function sharedState(branches: readonly Branch[]): string | undefined {
  const [first, ...others] = branches;
  return first?.names.findLast((name, index) => others.every(({ names }) => names[index] === name));
}

function pathTo(config: StateConfig, state: string): readonly string[] | undefined {
  for (const [name, child] of Object.entries(config.states ?? {})) {
    if (child.id === state) return [name];
    const inside = pathTo(child, state);
    if (inside) return [name, ...inside];
  }
  return undefined;
}

function stateAt(config: StateConfig, path: readonly string[]): StateConfig {
  return path.reduce<StateConfig>((state, name) => state.states?.[name] ?? state, config);
}

/** A block waits in its state itself, or in a step of its own (`$open`) where guards ask for what it stored. */
function waitingPlace(state: StateConfig, inside: readonly string[]): readonly string[] {
  if (inside.length === 0) return state.states?.$open ? ["$open"] : [];
  return inside[0] === "$open" && !state.states?.$open ? [] : inside;
}

interface Tree {
  readonly [name: string]: Tree;
}

function grow(tree: Tree, [name, ...rest]: readonly string[]): Tree {
  return name === undefined ? tree : { ...tree, [name]: grow(tree[name] ?? {}, rest) };
}

/** Whether a state could be left and restored like this: in all regions of a parallel one, in one state of any other. */
function isWhole(config: StateConfig, tree: Tree): boolean {
  const states = config.states ?? {};
  const names = Object.keys(tree);
  const wanted = config.type === "parallel" ? Object.keys(states).length : Object.keys(states).length > 0 ? 1 : 0;
  return names.length === wanted && names.every((name) => states[name] && isWhole(states[name], tree[name] ?? {}));
}

function stateValueOf(tree: Tree): StateValue {
  const [only, ...others] = Object.keys(tree);
  if (only !== undefined && others.length === 0 && Object.keys(tree[only] ?? {}).length === 0) return only;
  return Object.fromEntries(
    Object.entries(tree).map(([name, inner]) => [name, Object.keys(inner).length === 0 ? {} : stateValueOf(inner)]),
  );
}
