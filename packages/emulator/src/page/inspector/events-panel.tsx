import type { VNode } from "preact";
import type { WebhookAttempt, WebhookLog } from "../../inspector/contract.ts";
import { redeliver } from "../client.ts";
import { exactTime } from "../format.ts";
import { AgainIcon } from "../icons.tsx";
import { attempt, emulator } from "../store.ts";
import { Badge } from "./badge.tsx";
import { CopyButton } from "./copy-button.tsx";
import { Fold } from "./fold.tsx";
import { JsonView } from "./json-view.tsx";
import { userName } from "./user-name.ts";

/** Every webhook, newest first, with each try to deliver it. */
export function EventsPanel(): VNode {
  const state = emulator.value;
  const webhooks = state?.webhooks ?? [];
  return (
    <>
      <Destination url={state?.settings.webhookUrl} />
      {webhooks.length === 0 ? <p class="hint">No webhook yet. Write to the bot.</p> : null}
      <ol class="log" data-testid="events">
        {webhooks.toReversed().map((webhook) => (
          <li key={webhook.webhookEventId}>
            <Webhook webhook={webhook} who={userName(state, webhook.chatId)} />
          </li>
        ))}
      </ol>
    </>
  );
}

function Destination({ url }: { readonly url: string | undefined }): VNode {
  return (
    <p class="hint" data-testid="destination">
      {url === undefined
        ? "⚠ Webhooks wait here: set the webhook URL of your bot in the settings."
        : `Webhooks go to ${url}`}
    </p>
  );
}

function Webhook({ webhook, who }: { readonly webhook: WebhookLog; readonly who: string }): VNode {
  return (
    <Fold
      testId="webhook"
      summary={
        <>
          <time dateTime={new Date(webhook.at).toISOString()}>{exactTime(webhook.at)}</time>
          <strong>{webhook.type}</strong>
          <span class="who">{who}</span>
          <Outcome last={webhook.attempts.at(-1)} />
          {webhook.attempts.length > 1 ? <Badge tone="calm">{webhook.attempts.length} attempts</Badge> : null}
          {webhook.redelivered ? <Badge tone="calm">redelivered</Badge> : null}
        </>
      }
      body={() => (
        <>
          <ol class="attempts">
            {webhook.attempts.map((one) => (
              <li>
                {exactTime(one.at)} · {one.status ?? "no answer"} · {Math.round(one.ms)} ms
                {one.reason === undefined ? "" : ` · ${one.reason}`}
              </li>
            ))}
          </ol>
          <p class="tools">
            <button
              type="button"
              class="pill"
              data-testid="redeliver"
              onClick={() => attempt(() => redeliver(webhook.webhookEventId))}
            >
              <AgainIcon /> Redeliver
            </button>
            <CopyButton label="Copy JSON" text={() => JSON.stringify(webhook.body, null, 2)} />
          </p>
          <JsonView value={webhook.body} />
        </>
      )}
    />
  );
}

function Outcome({ last }: { readonly last: WebhookAttempt | undefined }): VNode {
  if (last === undefined) return <Badge tone="calm">… under way</Badge>;
  if (last.reason === undefined) return <Badge tone="good">✓ {last.status}</Badge>;
  return (
    <Badge tone="bad">
      ✗ {last.status ?? ""} {last.reason}
    </Badge>
  );
}

/** The newest webhook did not reach the bot. */
export function webhookFailed(): boolean {
  return emulator.value?.webhooks.at(-1)?.attempts.at(-1)?.reason !== undefined;
}
