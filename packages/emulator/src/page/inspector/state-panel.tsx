import type { VNode } from "preact";
import type { Inspection, InspectionFrame } from "../../inspector/contract.ts";
import { countdown, dueTime } from "../format.ts";
import { activeUser, inspections } from "../store.ts";
import { useNow } from "../use-now.ts";
import { changedPaths } from "./changed-paths.ts";
import { Fold } from "./fold.tsx";
import type { InspectionView } from "./inspection-view.ts";
import { JsonView } from "./json-view.tsx";
import { Recorder } from "./recorder.tsx";
import { traceLine } from "./trace-line.ts";

/** Where the chosen user's conversation stands in the bot's own view. */
export function StatePanel(): VNode {
  const chatId = activeUser.value?.userId ?? "";
  const view: InspectionView = inspections.value[chatId] ?? {};
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
      <Recorder chatId={chatId} key={chatId} />
      {current.stack.length === 0 ? null : (
        <>
          <h3>Flow stack</h3>
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
        </>
      )}
      {current.memory === undefined ? null : (
        <>
          <h3>Memory</h3>
          <JsonView value={current.memory} path="memory" changed={changed} />
        </>
      )}
      <h3>Timers</h3>
      <Timers inspection={current} />
      {current.trace === undefined || current.trace.length === 0 ? null : (
        <>
          <h3>Trace</h3>
          <Trace entries={current.trace} />
        </>
      )}
    </div>
  );
}

function Place({ inspection, moved }: { readonly inspection: Inspection; readonly moved: boolean }): VNode {
  const top = inspection.stack.at(-1);
  const flow = inspection.flow ?? top?.flow;
  const state = inspection.state ?? top?.state;
  return (
    <p class="place" data-testid="state-name">
      {flow === undefined && state === undefined ? (
        "No flow is under way."
      ) : (
        <>
          <span class="place-flow">{flow}</span>
          {flow === undefined || state === undefined ? null : <span aria-hidden="true"> ▸ </span>}
          <strong>{state}</strong>
        </>
      )}
      {moved ? <span class="changed">● changed</span> : null}
    </p>
  );
}

/** When each is due by the bot's own clock, soonest first. */
function Timers({ inspection: { timers = [], timeZone } }: { readonly inspection: Inspection }): VNode {
  const now = useNow();
  if (timers.length === 0) return <p class="hint">None is set.</p>;
  return (
    <ul class="timers" data-testid="timers">
      {timers
        .toSorted((one, other) => one.at - other.at)
        .map(({ id, at, title }) => (
          <li key={id} title={id}>
            <span class="timer-name">{title ?? <code>{id}</code>}</span>
            <time dateTime={new Date(at).toISOString()}>{dueTime(at, now, timeZone)}</time>
            <span class="timer-left">{countdown(at - now)}</span>
          </li>
        ))}
    </ul>
  );
}

/** Newest first, a line each; a click shows the whole entry. */
function Trace({ entries }: { readonly entries: readonly unknown[] }): VNode {
  return (
    <ol class="log trace" data-testid="trace">
      {entries
        .map((entry, index) => {
          const { kind, rest } = traceLine(entry);
          return (
            <li key={index}>
              <Fold
                testId="trace-entry"
                summary={
                  <>
                    <strong>{kind}</strong>
                    <span class="trace-rest">{rest}</span>
                  </>
                }
                body={() => <JsonView value={entry} path="trace" />}
              />
            </li>
          );
        })
        .reverse()}
    </ol>
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
