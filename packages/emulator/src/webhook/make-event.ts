import type { ChatId, EmulatorUser, UserAction, UserMessage } from "../inspector/contract.ts";
import type { Content } from "../platform/contents.ts";
import type { Platform } from "../platform/platform.ts";
import { ulid } from "../platform/ulid.ts";
import type { LineEvent } from "../platform/webhooks.ts";

/** The action cannot be done; the sentence says why. */
export interface RefusedAction {
  readonly refused: string;
}

/** Does what the user does: changes the chat, and forms the event that tells the bot. */
export function makeEvent(platform: Platform, user: EmulatorUser, action: UserAction): LineEvent | RefusedAction {
  const chatId = user.userId;
  const { chats, users } = platform;
  switch (action.type) {
    case "message": {
      const message = addMessage(platform, chatId, action.message, action.quotedMessageId);
      return "refused" in message ? message : replyable(platform, chatId, "message", { message });
    }
    case "postback": {
      const { data, params, displayText } = action;
      if (displayText !== undefined && displayText !== "") chats.addDisplayText(chatId, displayText);
      return replyable(platform, chatId, "postback", { postback: params === undefined ? { data } : { data, params } });
    }
    case "richMenuSwitch": {
      const params = switchMenu(platform, chatId, action.richMenuAliasId);
      return replyable(platform, chatId, "postback", { postback: { data: action.data, params } });
    }
    case "follow": {
      const isUnblocked = users.follow(user);
      return replyable(platform, chatId, "follow", { follow: { isUnblocked } });
    }
    case "unfollow":
      users.block(user);
      return plain(platform, "unfollow", { source: sourceOf(chatId) });
    case "unsend": {
      const { messageId } = action;
      if (!chats.unsend(chatId, messageId))
        return { refused: `There is no message ${messageId} of this user to unsend.` };
      return plain(platform, "unsend", { source: sourceOf(chatId), unsend: { messageId } });
    }
    case "beacon": {
      const { hwid, beaconType: type, dm } = action;
      return replyable(platform, chatId, "beacon", { beacon: dm === undefined ? { hwid, type } : { hwid, type, dm } });
    }
    case "accountLink": {
      const { result, nonce } = action;
      if (result === "failed") return plain(platform, "accountLink", { link: { result, nonce } });
      return replyable(platform, chatId, "accountLink", { link: { result, nonce } });
    }
    case "videoPlayComplete":
      return replyable(platform, chatId, "videoPlayComplete", { videoPlayComplete: { trackingId: action.trackingId } });
  }
}

/** What LINE says of a switch: the alias that was switched to, or why none was. */
function switchMenu({ richMenus }: Platform, userId: string, richMenuAliasId: string): object {
  const alias = richMenus.alias(richMenuAliasId);
  if (alias === undefined) return { status: "RICHMENU_ALIAS_ID_NOTFOUND" };
  if (richMenus.get(alias.richMenuId) === undefined) return { status: "RICHMENU_NOTFOUND" };
  richMenus.link(userId, alias.richMenuId);
  return { newRichMenuAliasId: richMenuAliasId, status: "SUCCESS" };
}

function sourceOf(userId: string): object {
  return { type: "user", userId };
}

function plain(platform: Platform, type: string, fields: object): LineEvent {
  const { clock, ids } = platform.ports;
  const timestamp = clock.now();
  return {
    type,
    mode: "active",
    timestamp,
    webhookEventId: ulid(timestamp, ids),
    deliveryContext: { isRedelivery: false },
    ...fields,
  };
}

function replyable(platform: Platform, chatId: ChatId, type: string, fields: object): LineEvent {
  const replyToken = platform.replyTokens.issue(chatId);
  return plain(platform, type, { source: sourceOf(chatId), replyToken, ...fields });
}

function addMessage(
  platform: Platform,
  chatId: ChatId,
  message: UserMessage,
  quotedMessageId: string | undefined,
): object | RefusedAction {
  const quoted = quotedMessageId === undefined ? {} : { quotedMessageId };
  const { chats } = platform;
  switch (message.type) {
    case "text":
      return chats.addFromUser(chatId, { type: "text", fields: { ...quoted, text: message.text }, quotable: true });
    case "sticker": {
      const { packageId, stickerId } = message;
      const fields = { ...quoted, packageId, stickerId, stickerResourceType: "STATIC" };
      return chats.addFromUser(chatId, { type: "sticker", fields, quotable: true });
    }
    case "location": {
      const { type, ...fields } = message;
      return chats.addFromUser(chatId, { type, fields, quotable: false });
    }
    default: {
      const { type, contentId } = message;
      const content = platform.contents.get(contentId);
      if (content === undefined) return { refused: `There is no content ${contentId}.` };
      const quotable = type === "image" || type === "video";
      return chats.addFromUser(chatId, { type, fields: mediaFields(type, content), quotable, contentId });
    }
  }
}

function mediaFields(type: "image" | "video" | "audio" | "file", content: Content): Record<string, unknown> {
  const { duration, fileName = "file", size } = content;
  if (type === "file") return { fileName, fileSize: size };
  const fields = { contentProvider: { type: "line" } };
  return type === "image" || duration === undefined ? fields : { duration, ...fields };
}
