import {
  checkExpression,
  childrenOf,
  coreFunctions,
  coreLoops,
  createEnvironment,
  type ExpressionSite,
  type Names,
  type Node,
  type Range,
  showType,
  type Type,
} from "@renga/core";
import type { BotIndex } from "../bot/bot-index.ts";
import { spotAt } from "../bot/spot-at.ts";
import { describeFunction } from "../text/describe-function.ts";
import { code } from "../text/markdown.ts";

export interface ExpressionPart {
  readonly text: string;
  readonly range: Range;
}

/** The innermost part of an expression at a place: its type, or what the function there does. */
export function expressionPartAt(index: BotIndex, file: string, offset: number): ExpressionPart | undefined {
  const document = index.document(file);
  if (!document) return undefined;
  const spot = spotAt(document, offset);
  if (spot.part !== "value") return undefined;
  const path = spot.path.join("\0");
  const sites = index.facts.expressions.filter(
    ({ at }) => at.document === document && at.path.length === spot.path.length && at.path.join("\0") === path,
  );
  for (const site of sites) {
    const part = partOf(index, site, offset);
    if (part) return part;
  }
  return undefined;
}

function partOf(index: BotIndex, site: ExpressionSite, offset: number): ExpressionPart | undefined {
  const { at, expression, scope } = site;
  const rangeOf = ({ start, end }: Node): Range =>
    at.document.rangeWithin(at.path, start + expression.offset, end + expression.offset);
  const holds = (node: Node): boolean => {
    const { start, end } = rangeOf(node);
    return start <= offset && offset <= end;
  };
  if (!holds(expression.root)) return undefined;
  let node = expression.root;
  let names: Names = index.facts.namesAt(scope);
  for (;;) {
    const inner: Node | undefined = childrenOf(node).find(holds);
    if (!inner) break;
    names = { ...names, ...boundBy(node, inner, names) };
    node = inner;
  }
  const range = rangeOf(node);
  const source = range.source.text.slice(range.start, range.end);
  if (node.kind === "call" || node.kind === "loop") {
    const { name } = node;
    const definition = [...coreFunctions, ...coreLoops].find((one) => one.name === name);
    if (definition) return { text: describeFunction(definition), range };
  }
  return { text: code(`${source}: ${showType(typeOf(node, names))}`, "text"), range };
}

function typeOf(node: Node, names: Names): Type {
  return checkExpression({ source: "", offset: 0, root: node }, createEnvironment({ names })).type;
}

/** The names that a loop or `cel.bind` brings to what is inside it. */
function boundBy(node: Node, inner: Node, names: Names): Names {
  if (node.kind === "bind" && inner !== node.value) return { [node.name]: typeOf(node.value, names) };
  if (node.kind !== "loop" || inner === node.list) return {};
  const list = typeOf(node.list, names);
  return { [node.item]: list.kind === "array" ? list.items : { kind: "any" } };
}
