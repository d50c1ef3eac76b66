import { type ApiEndpoint, ok } from "./endpoint.ts";
import { refusals } from "./refusals.ts";
import { isJsonObject, readSendBody, readText, refuseReferences } from "./send-body.ts";

/** Answers the event of a reply token. Not counted, not repeatable: it takes no retry key. */
export const reply: ApiEndpoint = {
  method: "POST",
  path: "/v2/bot/message/reply",
  takesJson: true,
  answer({ body }, { platform, options }) {
    if (!isJsonObject(body)) return refusals.notJson();
    const token = readText(body, "replyToken");
    if (typeof token !== "string") return token;
    const chatId = platform.replyTokens.chatOf(token);
    const about = chatId === undefined ? {} : { chatId };
    const read = readSendBody(body, "reply");
    if ("refused" in read) {
      if (options.rejectBurnsToken) platform.replyTokens.use(token);
      return { ...read.refused, ...about };
    }
    if (chatId === undefined) return refusals.invalidReplyToken();
    const refused = refuseReferences(platform, chatId, read.messages);
    if (refused !== undefined) return { ...refused, chatId };
    platform.replyTokens.use(token);
    // Who blocked the bot since then is answered like anybody else, and sees nothing; so does a group that it has left.
    const isGone = platform.users.get(chatId)?.blocked ?? platform.groups.ofBot(chatId) === undefined;
    const sentMessages = isGone
      ? read.messages.map((message) => platform.chats.sentMessage(message))
      : platform.chats.addFromBot(chatId, "reply", read.messages);
    return { ...ok({ sentMessages }), chatId };
  },
};
