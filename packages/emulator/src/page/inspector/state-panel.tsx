import type { VNode } from "preact";
import type { Inspection, InspectionFrame } from "../../inspector/contract.ts";
import { exactTime } from "../format.ts";
import { activeUser, inspections } from "../store.ts";
import { changedPaths } from "./changed-paths.ts";
import type { InspectionView } from "./inspection-view.ts";
import { JsonView } from "./json-view.tsx";

/** Where the chosen user's conversation stands in the bot's own view. */
export function StatePanel(): VNode {
  const view: InspectionView = inspections.value[activeUser.value?.userId ?? ""] ?? {};
  if (view.current === undefined) {
    return (
      <p class="hint" data-testid="no-inspection">
        The bot shows nothing of its state for this chat. A bot that runs under <code>renga dev</code> does, as soon as
        the user has said something.
      </p>
    );
  }
  const { current, previous } = view;
  const changed: ReadonlySet<string> = previous === undefined ? new Set() : changedPaths(previous, current);
  return (
    <div data-testid="inspection">
      <Place inspection={current} moved={changed.has("state") || changed.has("flow")} />
      <h4>Flow stack</h4>
      <ol class="stack">
        {current.stack.map((frame, index) => (
          <Frame
            frame={frame}
            path={`stack.${index}`}
            changed={changed}
            top={index === current.stack.length - 1}
            key={`${index} ${frame.flow}`}
          />
        ))}
      </ol>
      {current.memory === undefined ? null : (
        <>
          <h4>Memory</h4>
          <JsonView value={current.memory} path="memory" changed={changed} />
        </>
      )}
      <h4>Timers</h4>
      {current.timers === undefined || current.timers.length === 0 ? (
        <p class="hint">None is set.</p>
      ) : (
        <ul class="timers">
          {current.timers.map((timer) => (
            <li>
              <code>{timer.id}</code> <time dateTime={new Date(timer.at).toISOString()}>{exactTime(timer.at)}</time>
            </li>
          ))}
        </ul>
      )}
      {current.trace === undefined || current.trace.length === 0 ? null : (
        <>
          <h4>Trace</h4>
          <JsonView value={current.trace} path="trace" />
        </>
      )}
    </div>
  );
}

function Place({ inspection, moved }: { readonly inspection: Inspection; readonly moved: boolean }): VNode {
  const top = inspection.stack.at(-1);
  return (
    <p class="place" data-testid="state-name">
      <span class="place-flow">{inspection.flow ?? top?.flow ?? "–"}</span>
      <span aria-hidden="true"> ▸ </span>
      <strong>{inspection.state ?? top?.state ?? "–"}</strong>
      {moved ? <span class="changed">● changed</span> : null}
    </p>
  );
}

function Frame(props: {
  readonly frame: InspectionFrame;
  readonly path: string;
  readonly changed: ReadonlySet<string>;
  readonly top: boolean;
}): VNode {
  const { frame, path, changed, top } = props;
  return (
    <li class={top ? "top" : ""}>
      <p>
        <strong>{frame.title ?? frame.flow}</strong> <code>{frame.state}</code>
        {top ? <span class="badge">now</span> : null}
      </p>
      <JsonView value={frame.context} path={`${path}.context`} changed={changed} />
    </li>
  );
}
