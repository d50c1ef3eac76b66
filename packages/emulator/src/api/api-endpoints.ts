import { type Endpoint, endpoints } from "@renga/line-protocol";
import { botInfo } from "./bot-info.ts";
import { broadcast } from "./broadcast.ts";
import { content } from "./content.ts";
import { contentPreview } from "./content-preview.ts";
import { contentTranscoding } from "./content-transcoding.ts";
import type { ApiEndpoint } from "./endpoint.ts";
import { getWebhookEndpoint } from "./get-webhook-endpoint.ts";
import { linkToken } from "./link-token.ts";
import { loadingStart } from "./loading-start.ts";
import { markAsRead } from "./mark-as-read.ts";
import { multicast } from "./multicast.ts";
import { profile } from "./profile.ts";
import { push } from "./push.ts";
import { quota } from "./quota.ts";
import { quotaConsumption } from "./quota-consumption.ts";
import { reply } from "./reply.ts";
import { setWebhookEndpoint } from "./set-webhook-endpoint.ts";
import { testWebhookEndpoint } from "./test-webhook-endpoint.ts";
import { validate } from "./validate.ts";

/** What is emulated. Every other endpoint of LINE answers 501. */
export const apiEndpoints: readonly ApiEndpoint[] = [
  reply,
  push,
  multicast,
  broadcast,
  validate("reply"),
  validate("push"),
  validate("multicast"),
  validate("narrowcast"),
  validate("broadcast"),
  quota,
  quotaConsumption,
  content,
  contentPreview,
  contentTranscoding,
  profile,
  botInfo,
  loadingStart,
  markAsRead,
  linkToken,
  getWebhookEndpoint,
  setWebhookEndpoint,
  testWebhookEndpoint,
];

const emulated: ReadonlySet<string> = new Set(apiEndpoints.map(({ method, path }) => `${method} ${path}`));

/** What LINE has and the emulator has not. */
export const missingEndpoints: readonly Endpoint[] = endpoints.filter(
  ({ method, path }) => !emulated.has(`${method} ${path}`),
);
