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

/** A message may quote only what was said in the same chat. */
export function refuseQuotes(
  platform: Platform,
  chatId: ChatId,
  messages: readonly LineMessageObject[],
): Answer | undefined {
  const tokens = messages.map(({ quoteToken }) => quoteToken).filter((token) => typeof token === "string");
  return tokens.every((token) => platform.chats.isQuotable(chatId, token)) ? undefined : refusals.quoteToken();
}
