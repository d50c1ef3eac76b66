import type { VNode } from "preact";
import type { MessageProps } from "./message-view.ts";

/** A kind that this page cannot draw is shown as it came. */
export function unknown({ message }: MessageProps): VNode {
  return <pre class="bubble unknown">{JSON.stringify(message, null, 2)}</pre>;
}
