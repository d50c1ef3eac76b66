import { childrenOf, type Expression, type Node } from "@renga/core";

/** A name that an expression reads from outside, with the first field read of it (`user.visits`). Offsets in the scalar. */
export interface NameRead {
  readonly name: string;
  readonly start: number;
  readonly field?: string;
  readonly fieldStart: number;
}

export function readsIn({ root, offset }: Expression): readonly NameRead[] {
  const reads: NameRead[] = [];
  collect(root, []);
  return reads;

  function collect(node: Node, bound: readonly string[]): void {
    if (node.kind === "field" && node.of.kind === "name") {
      add(node.of, bound, node.field, node.fieldStart + offset);
    } else if (node.kind === "index" && node.of.kind === "name" && node.index.kind === "literal") {
      const { value, start } = node.index;
      if (typeof value === "string") add(node.of, bound, value, start + 1 + offset);
      else add(node.of, bound);
    } else if (node.kind === "name") {
      add(node, bound);
    } else if (node.kind === "loop") {
      collect(node.list, bound);
      for (const body of node.bodies) collect(body, [...bound, node.item]);
    } else if (node.kind === "bind") {
      collect(node.value, bound);
      collect(node.body, [...bound, node.name]);
    } else {
      for (const child of childrenOf(node)) collect(child, bound);
    }
  }

  function add(
    { name, start }: Node & { readonly kind: "name" },
    bound: readonly string[],
    field?: string,
    fieldStart = 0,
  ): void {
    if (bound.includes(name)) return;
    reads.push({ name, start: start + offset, ...(field !== undefined && { field }), fieldStart });
  }
}

/** The names that the loops and `cel.bind` of an expression bind. */
export function boundIn({ root }: Expression): readonly string[] {
  const names: string[] = [];
  collect(root);
  return names;

  function collect(node: Node): void {
    if (node.kind === "loop") names.push(node.item);
    if (node.kind === "bind") names.push(node.name);
    for (const child of childrenOf(node)) collect(child);
  }
}
