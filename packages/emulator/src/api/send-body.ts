import { checkMessages, errorBody, requestLimits, type SendCall } from "@renga/line-protocol";
import type { ChatId, LineMessageObject } from "../inspector/contract.ts";
import type { Platform } from "../platform/platform.ts";
import type { Answer } from "./endpoint.ts";
import { refusals } from "./refusals.ts";

export type JsonObject = Readonly<Record<string, unknown>>;

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** What a send call carries, or how LINE refuses it. */
export type SendBody = { readonly messages: readonly LineMessageObject[] } | { readonly refused: Answer };

const unitForm = /^[a-zA-Z0-9_]{1,30}$/;

/** Looks at what all send calls have in common. */
export function readSendBody(body: unknown, call: SendCall): SendBody {
  if (!isJsonObject(body)) return { refused: refusals.notJson() };
  const refused = refuseNotification(body) ?? refuseUnits(body) ?? refuseMessages(body, call);
  return refused === undefined ? { messages: body.messages as readonly LineMessageObject[] } : { refused };
}

export function refuseMessages(body: JsonObject, call: SendCall): Answer | undefined {
  const faults = checkMessages(body.messages, { call });
  return faults.length === 0 ? undefined : refusals.badRequest(errorBody(faults));
}

function refuseNotification({ notificationDisabled: value }: JsonObject): Answer | undefined {
  const fits = value === undefined || value === null || typeof value === "boolean";
  return fits ? undefined : refusals.wrongType("notificationDisabled");
}

function refuseUnits({ customAggregationUnits: units }: JsonObject): Answer | undefined {
  if (units === undefined || units === null) return undefined;
  if (!Array.isArray(units)) return refusals.wrongType("customAggregationUnits");
  const { min, max } = requestLimits.customAggregationUnits;
  if (units.length > max) return refusals.field("customAggregationUnits", `Size must be between ${min} and ${max}`);
  const wrong = units.findIndex((unit) => typeof unit !== "string" || !unitForm.test(unit));
  return wrong < 0 ? undefined : refusals.field(`customAggregationUnits[${wrong}]`, "Must match [a-zA-Z0-9_]{1,30}");
}

/** A text field of a body, or how LINE refuses it. */
export function readText(body: JsonObject, name: string): string | Answer {
  const value = body[name];
  if (value === undefined || value === null || value === "") return refusals.field(name, "May not be empty");
  return typeof value === "string" ? value : refusals.wrongType(name);
}

/** A message may quote only what was said in the same chat, and mention only members of the group it goes to. */
export function refuseReferences(
  platform: Platform,
  chatId: ChatId,
  messages: readonly LineMessageObject[],
): Answer | undefined {
  const tokens = messages.map(({ quoteToken }) => quoteToken).filter((token) => typeof token === "string");
  if (!tokens.every((token) => platform.chats.isQuotable(chatId, token))) return refusals.quoteToken();
  const group = platform.groups.ofBot(chatId);
  const mentioned = messages.flatMap(mentionees);
  const isKnown = ({ type, userId }: Mentionee): boolean =>
    group !== undefined && (type === "all" || group.memberIds.includes(String(userId)));
  return mentioned.every(isKnown) ? undefined : refusals.mention();
}

interface Mentionee {
  readonly type?: unknown;
  readonly userId?: unknown;
}

/** Whom a text mentions; its form has been checked. */
function mentionees({ type, substitution }: LineMessageObject): readonly Mentionee[] {
  if (type !== "textV2" || !isJsonObject(substitution)) return [];
  return Object.values(substitution).flatMap((part) =>
    isJsonObject(part) && part.type === "mention" && isJsonObject(part.mentionee) ? [part.mentionee] : [],
  );
}
