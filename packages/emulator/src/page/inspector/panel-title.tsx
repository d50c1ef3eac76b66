import type { VNode } from "preact";
import { Badge } from "./badge.tsx";
import type { Panel } from "./panels.tsx";

/** A panel's name, with a word when its newest entry went wrong. */
export function PanelTitle({ panel }: { readonly panel: Panel }): VNode {
  return (
    <>
      {panel.title}
      {panel.failed?.() === true ? <Badge tone="bad">✗ failed</Badge> : null}
    </>
  );
}
