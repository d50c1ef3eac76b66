import { chatOfEvent } from "@renga/line";
import { eventDigest, eventEntryId } from "../keys.ts";
import type { LineEvent } from "../ports/bot-engine.ts";
import type { Accept, ChatId, Json, NewEntry } from "../ports/conversation-store.ts";

export interface WebhookEntries {
  readonly batch: readonly Accept[];
  /** Events too old to be told from a replay of a captured body. */
  readonly tooOld: number;
  /** Items of the list that are no events. */
  readonly malformed: number;
}

/** Dedupe marks live for 96 hours: an event must be younger than that by far, or it could come a second time. */
const oldest = 72 * 3_600_000;

export interface WebhookBody {
  readonly destination?: string;
  readonly events: readonly unknown[];
}

/** A webhook's body as far as it must be right: `events` is a list. Undefined: it is not a webhook's body. */
export function asWebhookBody(value: unknown): WebhookBody | undefined {
  if (!isObject(value) || !Array.isArray(value.events)) return undefined;
  const { destination, events } = value;
  return typeof destination === "string" ? { destination, events } : { events };
}

/** The events of a body, grouped by chat in their order. Unknown types and fields are kept as they came. */
export function entriesOfWebhook({ destination = "line", events }: WebhookBody, now: number): WebhookEntries {
  const chats = new Map<ChatId, NewEntry[]>();
  let tooOld = 0;
  let malformed = 0;
  for (const event of events) {
    if (!isEvent(event)) {
      malformed += 1;
      continue;
    }
    if (typeof event.timestamp === "number" && now - event.timestamp > oldest) {
      tooOld += 1;
      continue;
    }
    const chat = chatOfEvent(event);
    const entry: NewEntry = { id: entryId(destination, event), kind: "event", body: event as Json };
    const entries = chats.get(chat);
    if (entries === undefined) chats.set(chat, [entry]);
    else entries.push(entry);
  }
  return { batch: Array.from(chats, ([chat, entries]) => ({ chat, entries })), tooOld, malformed };
}

function entryId(destination: string, event: LineEvent): string {
  const id = event.webhookEventId;
  const known = typeof id === "string" && id !== "" && id.length <= 128 && id.isWellFormed();
  return eventEntryId(destination, known ? id : eventDigest(event));
}

function isEvent(value: unknown): value is LineEvent {
  return isObject(value) && typeof value.type === "string";
}

function isObject(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
