import type { BinaryOperator, Node } from "../expression/node.ts";
import type { VariableSchema } from "../expression/type.ts";
import type { Value } from "../expression/value.ts";

/** What is known of names before the flow runs. */
export interface Known {
  /** The value of a constant; undefined for all else. */
  constant(name: string): Value | undefined;
  /** The declaration of a variable (`party`, `user.visits`, `input.size`). */
  schema(path: string): VariableSchema | undefined;
}

/** Whether a condition is true or false whatever happens; undefined where that depends. */
export function truth(node: Node, known: Known): boolean | undefined {
  switch (node.kind) {
    case "not": {
      const of = truth(node.of, known);
      return of === undefined ? undefined : !of;
    }
    case "or": {
      const [left, right] = [truth(node.left, known), truth(node.right, known)];
      return left === true || right === true ? true : left === false && right === false ? false : undefined;
    }
    case "and":
      return truthOfAll(conjunctsOf(node), known);
    case "binary":
      return truthOfComparison(node, known);
    default: {
      const value = literalOf(node, known);
      return typeof value === "boolean" ? value : undefined;
    }
  }
}

function conjunctsOf(node: Node): readonly Node[] {
  return node.kind === "and" ? [...conjunctsOf(node.left), ...conjunctsOf(node.right)] : [node];
}

/** All of them together are false where one is, or where two leave nothing for one name: `n > 5 && n < 3`. */
function truthOfAll(nodes: readonly Node[], known: Known): boolean | undefined {
  const truths = nodes.map((node) => truth(node, known));
  if (truths.includes(false)) return false;
  const ranges = new Map<string, Range>();
  for (const node of nodes) {
    const comparison = node.kind === "binary" ? comparisonOf(node, known) : undefined;
    if (!comparison) continue;
    const range = narrow(ranges.get(comparison.path) ?? everything, comparison);
    if (isEmpty(range)) return false;
    ranges.set(comparison.path, range);
  }
  return truths.every((one) => one === true) ? true : undefined;
}

interface Comparison {
  readonly path: string;
  readonly operator: BinaryOperator;
  readonly value: Value;
}

/** The values that a name can have, as far as comparisons say. */
interface Range {
  readonly from: number;
  readonly to: number;
  readonly fromOpen: boolean;
  readonly toOpen: boolean;
  readonly equals?: Value;
  readonly not: readonly Value[];
}

const everything: Range = {
  from: Number.NEGATIVE_INFINITY,
  to: Number.POSITIVE_INFINITY,
  fromOpen: false,
  toOpen: false,
  not: [],
};

function narrow(range: Range, { operator, value }: Comparison): Range {
  if (operator === "==") return "equals" in range && range.equals !== value ? impossible : { ...range, equals: value };
  if (operator === "!=") return { ...range, not: [...range.not, value] };
  if (typeof value !== "number") return range;
  const open = operator === "<" || operator === ">";
  if (operator === "<" || operator === "<=")
    return value < range.to || (value === range.to && open) ? { ...range, to: value, toOpen: open } : range;
  if (operator === ">" || operator === ">=")
    return value > range.from || (value === range.from && open) ? { ...range, from: value, fromOpen: open } : range;
  return range;
}

const impossible: Range = { ...everything, from: 1, to: 0 };

function isEmpty({ from, to, fromOpen, toOpen, not, ...range }: Range): boolean {
  if (from > to || (from === to && (fromOpen || toOpen))) return true;
  const { equals } = range;
  if (equals === undefined) return false;
  if (not.includes(equals)) return true;
  if (typeof equals !== "number") return false;
  return equals < from || equals > to || (equals === from && fromOpen) || (equals === to && toOpen);
}

const mirrored: Partial<Record<BinaryOperator, BinaryOperator>> = { "<": ">", "<=": ">=", ">": "<", ">=": "<=" };

/** `party > 2` and `2 < party` as one. */
function comparisonOf(
  { left, right, operator }: Node & { readonly kind: "binary" },
  known: Known,
): Comparison | undefined {
  const [leftPath, rightPath] = [pathOf(left), pathOf(right)];
  const [leftValue, rightValue] = [literalOf(left, known), literalOf(right, known)];
  if (operator === "in" || /[+\-*/%]/.test(operator)) return undefined;
  if (leftPath !== undefined && leftValue === undefined && rightValue !== undefined)
    return { path: leftPath, operator, value: rightValue };
  if (rightPath !== undefined && rightValue === undefined && leftValue !== undefined)
    return { path: rightPath, operator: mirrored[operator] ?? operator, value: leftValue };
  return undefined;
}

function truthOfComparison(node: Node & { readonly kind: "binary" }, known: Known): boolean | undefined {
  const [left, right] = [literalOf(node.left, known), literalOf(node.right, known)];
  if (left !== undefined && right !== undefined) return compare(left, node.operator, right);
  const comparison = comparisonOf(node, known);
  const schema = comparison && known.schema(comparison.path);
  return comparison && schema && judge(comparison, schema);
}

function compare(left: Value, operator: BinaryOperator, right: Value): boolean | undefined {
  if (operator === "==" || operator === "!=") {
    const same = JSON.stringify(left) === JSON.stringify(right);
    return same === (operator === "==");
  }
  if (operator === "in") return Array.isArray(right) ? right.includes(left) : undefined;
  if (typeof left !== typeof right || (typeof left !== "number" && typeof left !== "string")) return undefined;
  const order = left < (right as typeof left) ? -1 : left > (right as typeof left) ? 1 : 0;
  switch (operator) {
    case "<":
      return order < 0;
    case "<=":
      return order <= 0;
    case ">":
      return order > 0;
    case ">=":
      return order >= 0;
    default:
      return undefined;
  }
}

/** A comparison against all that a declaration lets a variable be. Unset it is null, which differs from all of it. */
function judge({ operator, value }: Comparison, schema: VariableSchema): boolean | undefined {
  if (value === null || operator === "!=") return undefined;
  const values = schema.enum;
  if (values?.every((one) => compare(one, operator, value) === false)) return false;
  if (typeof value !== "number") return undefined;
  const { minimum, maximum } = schema;
  const range: Range = {
    ...everything,
    ...(minimum !== undefined && { from: minimum }),
    ...(maximum !== undefined && { to: maximum }),
  };
  return isEmpty(narrow(range, { path: "", operator, value })) ? false : undefined;
}

function literalOf(node: Node, known: Known): Value | undefined {
  if (node.kind === "literal") return node.value;
  if (node.kind === "name") return known.constant(node.name);
  if (node.kind === "negate") {
    const value = literalOf(node.of, known);
    return typeof value === "number" ? -value : undefined;
  }
  if (node.kind !== "list") return undefined;
  const items = node.items.map((item) => literalOf(item, known));
  return items.every((item) => item !== undefined) ? (items as Value[]) : undefined;
}

/** `party`, `user.visits`, `input.size`: names that a declaration stands for. */
function pathOf(node: Node): string | undefined {
  if (node.kind === "name") return node.name;
  return node.kind === "field" && node.of.kind === "name" ? `${node.of.name}.${node.field}` : undefined;
}
