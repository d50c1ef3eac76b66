import type { Mentionee, UserAction, UserMessage } from "./contract.ts";

type Reader<T> = (value: Fields) => T | undefined;
type Fields = Readonly<Record<string, unknown>>;

/** The action in a body; `undefined` when it is none. */
export function readUserAction(value: unknown): UserAction | undefined {
  if (!isFields(value)) return undefined;
  const read = typeof value.type === "string" ? actions.get(value.type) : undefined;
  return read?.(value);
}

const messages = new Map<string, Reader<UserMessage>>([
  [
    "text",
    ({ text, mentionees = [] }) =>
      isText(text) && isMentionees(mentionees) ? { type: "text", text, mentionees } : undefined,
  ],
  [
    "sticker",
    ({ packageId, stickerId }) =>
      isText(packageId) && isText(stickerId) ? { type: "sticker", packageId, stickerId } : undefined,
  ],
  [
    "location",
    ({ latitude, longitude, title, address }) =>
      isFiniteNumber(latitude) && isFiniteNumber(longitude)
        ? { type: "location", ...optionalText({ title, address }), latitude, longitude }
        : undefined,
  ],
  ...(["image", "video", "audio", "file"] as const).map((type): [string, Reader<UserMessage>] => [
    type,
    ({ contentId }) => (isText(contentId) ? { type, contentId } : undefined),
  ]),
]);

const members = (["memberJoined", "memberLeft"] as const).map((type): [string, Reader<UserAction>] => [
  type,
  ({ userIds }) =>
    Array.isArray(userIds) && userIds.length > 0 && userIds.every(isText) ? { type, userIds } : undefined,
]);

const actions = new Map<string, Reader<UserAction>>([
  [
    "message",
    ({ message, quotedMessageId }) => {
      const content = isFields(message) ? messages.get(String(message.type))?.(message) : undefined;
      return content && { type: "message", message: content, ...optionalText({ quotedMessageId }) };
    },
  ],
  [
    "postback",
    ({ data, params, displayText }) => {
      if (typeof data !== "string" || (params !== undefined && !isTexts(params))) return undefined;
      return { type: "postback", data, ...(params === undefined ? {} : { params }), ...optionalText({ displayText }) };
    },
  ],
  [
    "richMenuSwitch",
    ({ richMenuAliasId, data }) =>
      isText(richMenuAliasId) && typeof data === "string"
        ? { type: "richMenuSwitch", richMenuAliasId, data }
        : undefined,
  ],
  ["join", () => ({ type: "join" })],
  ["leave", () => ({ type: "leave" })],
  ...members,
  ["follow", () => ({ type: "follow" })],
  ["unfollow", () => ({ type: "unfollow" })],
  ["unsend", ({ messageId }) => (isText(messageId) ? { type: "unsend", messageId } : undefined)],
  [
    "beacon",
    ({ hwid, beaconType, dm }) => {
      if (!isText(hwid)) return undefined;
      if (beaconType !== "enter" && beaconType !== "banner" && beaconType !== "stay") return undefined;
      return { type: "beacon", hwid, beaconType, ...optionalText({ dm }) };
    },
  ],
  [
    "accountLink",
    ({ result, nonce }) =>
      isText(nonce) && (result === "ok" || result === "failed") ? { type: "accountLink", result, nonce } : undefined,
  ],
  [
    "videoPlayComplete",
    ({ trackingId }) => (isText(trackingId) ? { type: "videoPlayComplete", trackingId } : undefined),
  ],
]);

/** Every `type` of an action. */
export const actionTypes: readonly string[] = [...actions.keys()];

export function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function isText(value: unknown): value is string {
  return typeof value === "string" && value !== "";
}

function isFiniteNumber(value: unknown): value is number {
  return Number.isFinite(value);
}

function isTexts(value: unknown): value is Readonly<Record<string, string>> {
  return isFields(value) && Object.values(value).every((held) => typeof held === "string");
}

/** Those of the fields that are texts. */
export function optionalText<Name extends string>(
  fields: Readonly<Record<Name, unknown>>,
): { [name in Name]?: string } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => isText(value))) as { [name in Name]?: string };
}

function isMentionees(value: unknown): value is readonly Mentionee[] {
  const isMentionee = (one: unknown): boolean =>
    isFields(one) && isPlace(one.index) && isPlace(one.length) && (one.userId === undefined || isText(one.userId));
  return Array.isArray(value) && value.every(isMentionee);
}

function isPlace(value: unknown): boolean {
  return Number.isInteger(value) && Number(value) >= 0;
}
