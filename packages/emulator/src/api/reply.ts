import { type ApiEndpoint, ok } from "./endpoint.ts";
import { refusals } from "./refusals.ts";
import { isJsonObject, readSendBody, readText, refuseQuotes } from "./send-body.ts";

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
    const refused = refuseQuotes(platform, chatId, read.messages);
    if (refused !== undefined) return { ...refused, chatId };
    platform.replyTokens.use(token);
    const user = platform.users.get(chatId);
    // Who blocked the bot since then is answered like anybody else, and sees nothing.
    const sentMessages = user?.blocked
      ? read.messages.map((message) => platform.chats.sentMessage(message))
      : platform.chats.addFromBot(chatId, "reply", read.messages);
    return { ...ok({ sentMessages }), chatId };
  },
};
