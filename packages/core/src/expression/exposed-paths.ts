import type { Expression } from "./expression.ts";
import { type FreePath, freePaths, namesSetWhenFalse, namesSetWhenTrue } from "./free-names.ts";
import { childrenOf, type Node } from "./node.ts";

/**
 * The names that an expression reads where it matters that they have a value: not those that it only asks about
 * (`isSet(date)`, `date == null`), compares with a literal for equality, or reads behind such a question
 * (`isSet(date) && date > today`).
 */
export function exposedPaths(expression: Expression): readonly FreePath[] {
  const found: FreePath[] = [];
  const part = (root: Node): Expression => ({ ...expression, root });
  const visit = (node: Node, known: ReadonlySet<string>): void => {
    switch (node.kind) {
      case "and":
        visit(node.left, known);
        visit(node.right, union(known, namesSetWhenTrue(part(node.left))));
        return;
      case "or":
        visit(node.left, known);
        visit(node.right, union(known, namesSetWhenFalse(part(node.left))));
        return;
      case "choice":
        visit(node.condition, known);
        visit(node.yes, union(known, namesSetWhenTrue(part(node.condition))));
        visit(node.no, union(known, namesSetWhenFalse(part(node.condition))));
        return;
      case "has":
        return;
      case "call":
        if (node.name === "isSet" || node.name === "unset") return;
        break;
      case "binary":
        if (isAsked(node)) {
          for (const side of [node.left, node.right]) if (!isPath(side)) visit(side, known);
          return;
        }
        break;
      default:
        break;
    }
    if (isPath(node) || node.kind === "loop" || node.kind === "bind") {
      // A name that is bound inside hides the one outside; what is asked first inside it is not followed.
      found.push(...freePaths(part(node)).filter(({ name }) => !known.has(name)));
      return;
    }
    for (const child of childrenOf(node)) visit(child, known);
  };
  visit(expression.root, new Set());
  return found;
}

function isPath(node: Node): boolean {
  return node.kind === "name" || ((node.kind === "field" || node.kind === "index") && isPath(node.of));
}

/** Equality with a literal is false for what is unset, and no error. */
function isAsked(node: Node & { readonly kind: "binary" }): boolean {
  const isEquality = node.operator === "==" || node.operator === "!=";
  return isEquality && (node.left.kind === "literal" || node.right.kind === "literal");
}

function union(known: ReadonlySet<string>, names: readonly string[]): ReadonlySet<string> {
  return names.length === 0 ? known : new Set([...known, ...names]);
}
