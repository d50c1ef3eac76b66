import { type Node, type Program, visitorKeys } from "oxc-parser";

/** Calls `see` for every node of the tree, with its parent and the parent's key that it stands under. */
export function visit(program: Program, see: (node: Node, parent: Node | undefined, key: string) => void): void {
  walk(program, undefined, "");

  function walk(node: Node, parent: Node | undefined, key: string): void {
    see(node, parent, key);
    for (const childKey of visitorKeys[node.type] ?? []) {
      const child = (node as unknown as Record<string, unknown>)[childKey];
      for (const entry of Array.isArray(child) ? child : [child]) {
        if (isNode(entry)) walk(entry, node, childKey);
      }
    }
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && "type" in value;
}
