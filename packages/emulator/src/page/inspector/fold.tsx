import type { ComponentChildren, VNode } from "preact";
import { useState } from "preact/hooks";

export interface FoldProps {
  readonly testId: string;
  readonly summary: ComponentChildren;
  /** Drawn only while the fold is open: a log has hundreds of bodies. */
  readonly body: () => ComponentChildren;
}

export function Fold({ testId, summary, body }: FoldProps): VNode {
  const [open, setOpen] = useState(false);
  return (
    <details data-testid={testId} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{summary}</summary>
      {open ? <div class="log-body">{body()}</div> : null}
    </details>
  );
}
