import type { Expression } from "../expression/expression.ts";
import { childrenOf, type Node } from "../expression/node.ts";

export type CallNode = Node & { readonly kind: "call" };

/** The calls of these functions in an expression, in source order. */
export function callsOf({ root }: Expression, names: ReadonlySet<string>): readonly CallNode[] {
  const found: CallNode[] = [];
  const visit = (node: Node): void => {
    if (node.kind === "call" && names.has(node.name)) found.push(node);
    for (const child of childrenOf(node)) visit(child);
  };
  visit(root);
  return found;
}
