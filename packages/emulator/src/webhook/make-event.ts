import type {
  ChatId,
  EmulatorGroup,
  EmulatorUser,
  GroupAction,
  Mentionee,
  UserAction,
  UserMessage,
} from "../inspector/contract.ts";
import type { Content } from "../platform/contents.ts";
import type { Platform } from "../platform/platform.ts";
import type { LineEvent } from "../platform/webhooks.ts";
import { groupSource, plainEvent, type RefusedAction, replyableEvent } from "./line-event.ts";
import { makeGroupEvent } from "./make-group-event.ts";

/** Who does something, in a chat of their own or in a group. */
export interface Actor {
  /** Left out where the group does it: somebody joins, the bot is removed. */
  readonly user?: EmulatorUser;
  readonly group?: EmulatorGroup;
}

/** Does what somebody does: changes the chat, and forms the event that tells the bot. */
export function makeEvent(platform: Platform, { user, group }: Actor, action: UserAction): LineEvent | RefusedAction {
  if (isGroupAction(action)) {
    if (group === undefined) return { refused: "That is done in a group." };
    if (!group.hasBot && action.type !== "join") return { refused: "The bot is not in this group." };
    return makeGroupEvent(platform, group, action);
  }
  if (user === undefined) return { refused: "Say who does it." };
  if (group === undefined) return makeUserEvent(platform, { user, chatId: user.userId }, action);
  if (!group.hasBot) return { refused: "The bot is not in this group." };
  if (!group.memberIds.includes(user.userId)) return { refused: `${user.displayName} is not in this group.` };
  if (!doneInGroups.has(action.type)) return { refused: "That is done in a chat with the bot alone." };
  return makeUserEvent(platform, { user, group, chatId: group.groupId }, action);
}

const doneInGroups: ReadonlySet<UserAction["type"]> = new Set(["message", "postback", "unsend"]);

function isGroupAction(action: UserAction): action is GroupAction {
  return ["join", "leave", "memberJoined", "memberLeft"].includes(action.type);
}

/** Somebody in a chat that they may speak in. */
interface Speaker {
  readonly user: EmulatorUser;
  readonly group?: EmulatorGroup;
  readonly chatId: ChatId;
}

function makeUserEvent(
  platform: Platform,
  speaker: Speaker,
  action: Exclude<UserAction, GroupAction>,
): LineEvent | RefusedAction {
  const { user, group, chatId } = speaker;
  const { userId } = user;
  const { chats, users } = platform;
  const source = group === undefined ? { type: "user", userId } : groupSource(group, userId);
  const plain = (type: string, fields: object): LineEvent => plainEvent(platform, type, fields);
  const replyable = (type: string, fields: object): LineEvent => replyableEvent(platform, chatId, type, source, fields);
  switch (action.type) {
    case "message": {
      const message = addMessage(platform, speaker, action.message, action.quotedMessageId);
      return "refused" in message ? message : replyable("message", { message });
    }
    case "postback": {
      const { data, params, displayText } = action;
      if (displayText !== undefined && displayText !== "") chats.addDisplayText(chatId, displayText, group && userId);
      return replyable("postback", { postback: params === undefined ? { data } : { data, params } });
    }
    case "richMenuSwitch": {
      const params = switchMenu(platform, userId, action.richMenuAliasId);
      return replyable("postback", { postback: { data: action.data, params } });
    }
    case "follow": {
      const isUnblocked = users.follow(user);
      return replyable("follow", { follow: { isUnblocked } });
    }
    case "unfollow":
      users.block(user);
      return plain("unfollow", { source });
    case "unsend": {
      const { messageId } = action;
      if (!chats.unsend(chatId, messageId, group && userId))
        return { refused: `There is no message ${messageId} of this user to unsend.` };
      return plain("unsend", { source, unsend: { messageId } });
    }
    case "beacon": {
      const { hwid, beaconType: type, dm } = action;
      return replyable("beacon", { beacon: dm === undefined ? { hwid, type } : { hwid, type, dm } });
    }
    case "accountLink": {
      const { result, nonce } = action;
      if (result === "failed") return plain("accountLink", { link: { result, nonce } });
      return replyable("accountLink", { link: { result, nonce } });
    }
    case "videoPlayComplete":
      return replyable("videoPlayComplete", { videoPlayComplete: { trackingId: action.trackingId } });
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

function addMessage(
  platform: Platform,
  { user, group, chatId }: Speaker,
  message: UserMessage,
  quotedMessageId: string | undefined,
): object | RefusedAction {
  const quoted = quotedMessageId === undefined ? {} : { quotedMessageId };
  const by = group === undefined ? {} : { userId: user.userId };
  const { chats } = platform;
  switch (message.type) {
    case "text":
      return chats.addFromUser(chatId, {
        type: "text",
        fields: { ...quoted, text: message.text, ...mentionOf(platform, message.mentionees) },
        quotable: true,
        ...by,
      });
    case "sticker": {
      const { packageId, stickerId } = message;
      const fields = { ...quoted, packageId, stickerId, stickerResourceType: "STATIC" };
      return chats.addFromUser(chatId, { type: "sticker", fields, quotable: true, ...by });
    }
    case "location": {
      const { type, ...fields } = message;
      return chats.addFromUser(chatId, { type, fields, quotable: false, ...by });
    }
    default: {
      const { type, contentId } = message;
      const content = platform.contents.get(contentId);
      if (content === undefined) return { refused: `There is no content ${contentId}.` };
      const quotable = type === "image" || type === "video";
      return chats.addFromUser(chatId, { type, fields: mediaFields(type, content), quotable, contentId, ...by });
    }
  }
}

/** As LINE tells of it: of the bot itself, that it is meant. */
function mentionOf({ bot }: Platform, mentionees: readonly Mentionee[] | undefined): object {
  if (mentionees === undefined || mentionees.length === 0) return {};
  return {
    mention: {
      mentionees: mentionees.map(({ index, length, userId }) =>
        userId === undefined
          ? { index, length, type: "all" }
          : { index, length, type: "user", userId, isSelf: userId === bot.userId },
      ),
    },
  };
}

function mediaFields(type: "image" | "video" | "audio" | "file", content: Content): Record<string, unknown> {
  const { duration, fileName = "file", size } = content;
  if (type === "file") return { fileName, fileSize: size };
  const fields = { contentProvider: { type: "line" } };
  return type === "image" || duration === undefined ? fields : { duration, ...fields };
}
