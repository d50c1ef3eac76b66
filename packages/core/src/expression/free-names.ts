import type { Expression } from "./expression.ts";
import { childrenOf, type Node } from "./node.ts";

/** A name that an expression reads from its scope, with the fields read of it: `user.address.city`. */
export interface FreePath {
  readonly name: string;
  readonly fields: readonly string[];
  /** Offsets in the scalar. */
  readonly start: number;
  readonly end: number;
}

/** The names that an expression reads, without those that it binds itself; each once, in source order. */
export function freeNames(expression: Expression): string[] {
  return [...new Set(freePaths(expression).map(({ name }) => name))];
}

/** Every read of a name from outside, as far as its fields are literal (`slots[0].time` is `slots`). */
export function freePaths({ root, offset }: Expression): FreePath[] {
  const paths: FreePath[] = [];
  collect(root, []);
  return paths;

  function collect(node: Node, bound: readonly string[]): void {
    const path = pathOf(node);
    if (path !== undefined) {
      const { start, end } = node;
      if (!bound.includes(path.name)) paths.push({ ...path, start: start + offset, end: end + offset });
      return;
    }
    if (node.kind === "loop") {
      collect(node.list, bound);
      for (const body of node.bodies) collect(body, [...bound, node.item]);
    } else if (node.kind === "bind") {
      collect(node.value, bound);
      collect(node.body, [...bound, node.name]);
    } else {
      for (const child of childrenOf(node)) collect(child, bound);
    }
  }
}

/** A name, or fields of one; `a['b']` is `a.b`. */
function pathOf(node: Node): { name: string; fields: string[] } | undefined {
  if (node.kind === "name") return { name: node.name, fields: [] };
  const field = fieldOf(node);
  if (field === undefined) return undefined;
  const path = pathOf(field.of);
  return path && { name: path.name, fields: [...path.fields, field.field] };
}

function fieldOf(node: Node): { of: Node; field: string } | undefined {
  if (node.kind === "field") return node;
  if (node.kind !== "index" || node.index.kind !== "literal" || typeof node.index.value !== "string") return undefined;
  return { of: node.of, field: node.index.value };
}

/**
 * Names and paths (`user.vip`) that are surely not null where the whole expression is true: `isSet(date) && party > 2`
 * gives both.
 */
export function namesSetWhenTrue({ root }: Expression): string[] {
  return [...new Set(setWhen(root, true))];
}

/** As `namesSetWhenTrue`, where the expression is false: `date == null || party == null` gives both. */
export function namesSetWhenFalse({ root }: Expression): string[] {
  return [...new Set(setWhen(root, false))];
}

function setWhen(node: Node, outcome: boolean): string[] {
  switch (node.kind) {
    case "not":
      return setWhen(node.of, !outcome);
    case "and":
    case "or": {
      const [left, right] = [setWhen(node.left, outcome), setWhen(node.right, outcome)];
      const both = (node.kind === "and") === outcome;
      return both ? [...left, ...right] : left.filter((name) => right.includes(name));
    }
    case "name":
    case "field":
      return outcome ? named(node) : [];
    case "has":
      return outcome ? named(node.of) : [];
    case "call": {
      const [arg] = node.args;
      if (arg === undefined || node.args.length !== 1) return [];
      const asks = node.name === "isSet" ? outcome : node.name === "unset" && !outcome;
      return asks ? named(arg) : [];
    }
    case "binary":
      return setWhenCompared(node, outcome);
    default:
      return [];
  }
}

function setWhenCompared(node: Node & { readonly kind: "binary" }, outcome: boolean): string[] {
  const { left, right, operator } = node;
  const equal = operator === "==" || operator === "!=";
  // An order with null is an error, so either outcome of one says that both sides are set.
  if (!equal) return operator === "in" ? named(right) : [...named(left), ...named(right)];
  const [one, other] = isNull(left) ? [left, right] : [right, left];
  if (isNull(one)) return (operator === "!=") === outcome ? named(other) : [];
  if ((operator === "==") !== outcome) return [];
  if (left.kind === "literal") return named(right);
  return right.kind === "literal" ? named(left) : [];
}

function isNull(node: Node): boolean {
  return node.kind === "literal" && node.value === null;
}

function named(node: Node): string[] {
  const path = pathOf(node);
  return path === undefined ? [] : [[path.name, ...path.fields].join(".")];
}
