import type { VNode } from "preact";

export type AnyNode = VNode<Record<string, unknown>>;

/** Every element of a drawn tree, in document order. A tree drawn without components needs no DOM to be read. */
export function elements(root: unknown): AnyNode[] {
  if (Array.isArray(root)) return root.flatMap(elements);
  if (typeof root !== "object" || root === null) return [];
  const node = root as AnyNode;
  return [node, ...elements(node.props.children)];
}

/** All text below a node. */
export function textIn(root: unknown): string {
  if (Array.isArray(root)) return root.map(textIn).join("");
  if (typeof root === "string" || typeof root === "number") return String(root);
  return typeof root === "object" && root !== null ? textIn((root as AnyNode).props.children) : "";
}

export function named(root: unknown, name: string): AnyNode[] {
  return elements(root).filter((node) => node.props["data-flex"] === name);
}

export function styleOf(node: AnyNode | undefined): Readonly<Record<string, string>> {
  return (node?.props.style ?? {}) as Readonly<Record<string, string>>;
}
