import type { Expression } from "./expression.ts";
import { type FreePath, freePaths } from "./free-names.ts";
import { childrenOf, type Node } from "./node.ts";

/** What only tells something about a value, and not the value itself. */
const askers: ReadonlySet<string> = new Set(["isSet", "unset", "size", "matchText"]);

/** The names whose values, or parts of them, may stand in what an expression gives; not those that it only compares or counts. */
export function valuePaths(expression: Expression): readonly FreePath[] {
  const found: FreePath[] = [];
  const visit = (node: Node): void => {
    switch (node.kind) {
      case "not":
      case "and":
      case "or":
      case "has":
        return;
      case "choice":
        visit(node.yes);
        visit(node.no);
        return;
      case "binary":
        if (!/^[+\-*/%]$/.test(node.operator)) return;
        break;
      case "call":
        if (askers.has(node.name)) return;
        break;
      case "name":
      case "field":
      case "index":
      case "loop":
      case "bind":
        found.push(...freePaths({ ...expression, root: node }));
        return;
      default:
        break;
    }
    for (const child of childrenOf(node)) visit(child);
  };
  visit(expression.root);
  return found;
}
