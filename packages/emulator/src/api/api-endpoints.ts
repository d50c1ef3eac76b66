import { type Endpoint, endpoints } from "@renga/line-protocol";
import { botInfo } from "./bot-info.ts";
import { broadcast } from "./broadcast.ts";
import { content } from "./content.ts";
import { contentPreview } from "./content-preview.ts";
import { contentTranscoding } from "./content-transcoding.ts";
import type { ApiEndpoint } from "./endpoint.ts";
import { followers } from "./followers.ts";
import { getWebhookEndpoint } from "./get-webhook-endpoint.ts";
import { groupSummary, leave, memberCount, memberIds, memberProfile } from "./groups.ts";
import { linkToken } from "./link-token.ts";
import { loadingStart } from "./loading-start.ts";
import { markAsRead } from "./mark-as-read.ts";
import { multicast } from "./multicast.ts";
import { profile } from "./profile.ts";
import { push } from "./push.ts";
import { quota } from "./quota.ts";
import { quotaConsumption } from "./quota-consumption.ts";
import { reply } from "./reply.ts";
import {
  createRichMenuAlias,
  deleteRichMenuAlias,
  getRichMenuAlias,
  listRichMenuAliases,
  updateRichMenuAlias,
} from "./rich-menu-aliases.ts";
import { richMenuBatch, richMenuBatchProgress, validateRichMenuBatch } from "./rich-menu-batch.ts";
import { getRichMenuContent, uploadRichMenuContent } from "./rich-menu-content.ts";
import {
  cancelDefaultRichMenu,
  getDefaultRichMenu,
  getRichMenuOfUser,
  linkRichMenu,
  linkRichMenus,
  setDefaultRichMenu,
  unlinkRichMenu,
  unlinkRichMenus,
} from "./rich-menu-links.ts";
import { createRichMenu, deleteRichMenu, getRichMenu, listRichMenus, validateRichMenu } from "./rich-menus.ts";
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
  followers,
  botInfo,
  groupSummary,
  memberCount("group"),
  memberIds("group"),
  memberProfile("group"),
  leave("group"),
  memberCount("room"),
  memberIds("room"),
  memberProfile("room"),
  leave("room"),
  loadingStart,
  markAsRead,
  linkToken,
  getWebhookEndpoint,
  setWebhookEndpoint,
  testWebhookEndpoint,
  createRichMenu,
  validateRichMenu,
  listRichMenus,
  getRichMenu,
  deleteRichMenu,
  uploadRichMenuContent,
  getRichMenuContent,
  setDefaultRichMenu,
  getDefaultRichMenu,
  cancelDefaultRichMenu,
  linkRichMenu,
  getRichMenuOfUser,
  unlinkRichMenu,
  linkRichMenus,
  unlinkRichMenus,
  richMenuBatch,
  validateRichMenuBatch,
  richMenuBatchProgress,
  createRichMenuAlias,
  updateRichMenuAlias,
  getRichMenuAlias,
  deleteRichMenuAlias,
  listRichMenuAliases,
];

const emulated: ReadonlySet<string> = new Set(apiEndpoints.map(({ method, path }) => `${method} ${path}`));

/** What LINE has and the emulator has not. */
export const missingEndpoints: readonly Endpoint[] = endpoints.filter(
  ({ method, path }) => !emulated.has(`${method} ${path}`),
);
