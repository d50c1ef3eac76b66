import type { ComponentChildren, VNode } from "preact";

/** A word with a colour; the word alone says it too. */
export function Badge(props: { readonly tone: "good" | "bad" | "calm"; readonly children: ComponentChildren }): VNode {
  return <span class={`badge ${props.tone}`}>{props.children}</span>;
}
