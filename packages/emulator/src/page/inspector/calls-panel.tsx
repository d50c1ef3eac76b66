import type { VNode } from "preact";
import type { ApiCall } from "../../inspector/contract.ts";
import { exactTime } from "../format.ts";
import { emulator } from "../store.ts";
import { Badge } from "./badge.tsx";
import { CopyButton } from "./copy-button.tsx";
import { curlOf } from "./curl-of.ts";
import { Fold } from "./fold.tsx";
import { JsonView } from "./json-view.tsx";
import { QuotaMeter } from "./quota-meter.tsx";
import { userName } from "./user-name.ts";

/** Every call of the bot to the Messaging API, newest first, and what is left to push. */
export function CallsPanel(): VNode {
  const state = emulator.value;
  const calls = state?.calls ?? [];
  return (
    <>
      <QuotaMeter />
      {calls.length > 0 ? null : (
        <p class="hint">
          No call yet. The Messaging API is at <code>{location.origin}</code>; any access token will do.
        </p>
      )}
      <ol class="log" data-testid="calls">
        {calls.toReversed().map((call) => (
          <li key={call.id}>
            <Call call={call} who={call.chatId === undefined ? "" : userName(state, call.chatId)} />
          </li>
        ))}
      </ol>
    </>
  );
}

function Call({ call, who }: { readonly call: ApiCall; readonly who: string }): VNode {
  return (
    <Fold
      testId="call"
      summary={
        <>
          <time dateTime={new Date(call.at).toISOString()}>{exactTime(call.at)}</time>
          <strong>{call.method}</strong>
          <span class="path">{call.path}</span>
          <span class="who">{who}</span>
          <Status status={call.status} />
          <span class="ms">{Math.round(call.ms)} ms</span>
        </>
      }
      body={() => (
        <>
          <p class="tools">
            <CopyButton label="Copy as curl" text={() => curlOf(call, location.origin)} />
            <CopyButton label="Copy request" text={() => JSON.stringify(call.requestBody, null, 2) ?? ""} />
          </p>
          {call.retryKey === undefined ? null : (
            <p>
              Retry key <code>{call.retryKey}</code>
            </p>
          )}
          <h3>Request</h3>
          {call.requestBody === undefined ? <p class="hint">No body.</p> : <JsonView value={call.requestBody} />}
          <h3>Answer</h3>
          {call.responseBody === undefined ? <p class="hint">No body.</p> : <JsonView value={call.responseBody} />}
        </>
      )}
    />
  );
}

function Status({ status }: { readonly status: number }): VNode {
  if (status === 0) return <Badge tone="bad">✗ cut</Badge>;
  return status < 400 ? <Badge tone="good">✓ {status}</Badge> : <Badge tone="bad">✗ {status}</Badge>;
}

/** The newest call was refused or cut. */
export function callFailed(): boolean {
  const status = emulator.value?.calls.at(-1)?.status ?? 200;
  return status === 0 || status >= 400;
}
