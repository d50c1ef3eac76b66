import { requestLimits } from "@renga/line-protocol";
import type { Answer } from "./endpoint.ts";
import { refusals } from "./refusals.ts";
import { isJsonObject, readText } from "./send-body.ts";

/** The `endpoint` of a body, or how LINE refuses it. */
export function readWebhookUrl(body: unknown): string | Answer {
  if (!isJsonObject(body)) return refusals.notJson();
  const endpoint = readText(body, "endpoint");
  if (typeof endpoint !== "string") return endpoint;
  const { max } = requestLimits.webhookEndpoint;
  if (endpoint.length > max) return refusals.field("endpoint", `Length must be between 0 and ${max}`);
  return isWebhookUrl(endpoint) ? endpoint : refusals.field("endpoint", "Invalid webhook endpoint URL");
}

export function isWebhookUrl(text: string): boolean {
  return /^https?:\/\//i.test(text) && URL.canParse(text);
}
