import { isChatId, isUserId } from "@renga/line-protocol";
import { type ApiEndpoint, ok } from "./endpoint.ts";
import { refusals } from "./refusals.ts";
import { isJsonObject, readSendBody, readText, refuseQuotes } from "./send-body.ts";

/** Sends to one chat. Who cannot be reached gets nothing, and the bot is told 200 all the same. */
export const push: ApiEndpoint = {
  method: "POST",
  path: "/v2/bot/message/push",
  takesJson: true,
  takesRetryKey: true,
  answer({ body, requestId, retryKey }, { platform }) {
    if (!isJsonObject(body)) return refusals.notJson();
    const to = readText(body, "to");
    if (typeof to !== "string") return to;
    const read = readSendBody(body, "push");
    if ("refused" in read) return { ...read.refused, chatId: to };
    if (!isChatId(to)) return refusals.wrongType("to");
    const user = isUserId(to) ? platform.users.get(to) : undefined;
    if (user === undefined) return { ...refusals.failedToSend(), chatId: to };
    const refused = refuseQuotes(platform, to, read.messages);
    if (refused !== undefined) return { ...refused, chatId: to };
    const reached = platform.reaches(user);
    if (reached && !platform.quota.hasRoomFor(1)) return { ...refusals.monthlyLimit(), chatId: to };
    if (reached) platform.quota.count(1);
    const sentMessages = reached
      ? platform.chats.addFromBot(to, "push", read.messages)
      : read.messages.map((message) => platform.chats.sentMessage(message));
    if (retryKey !== undefined) platform.retryKeys.accept(retryKey, requestId, sentMessages);
    return { ...ok({ sentMessages }), chatId: to };
  },
};
