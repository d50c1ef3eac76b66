import { isChatId, isUserId } from "@renga/line-protocol";
import { type ApiEndpoint, ok } from "./endpoint.ts";
import { refusals } from "./refusals.ts";
import { isJsonObject, readSendBody, readText, refuseReferences } from "./send-body.ts";

/** Sends to one chat; a group counts each member. Who cannot be reached gets nothing, and the bot is told 200 all the same. */
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
    const isThere = isUserId(to) ? platform.users.get(to) !== undefined : platform.groups.ofBot(to) !== undefined;
    if (!isThere) return { ...refusals.failedToSend(), chatId: to };
    const refused = refuseReferences(platform, to, read.messages);
    if (refused !== undefined) return { ...refused, chatId: to };
    const recipients = platform.recipientsIn(to);
    if (!platform.quota.hasRoomFor(recipients)) return { ...refusals.monthlyLimit(), chatId: to };
    platform.quota.count(recipients);
    const sentMessages =
      recipients > 0
        ? platform.chats.addFromBot(to, "push", read.messages)
        : read.messages.map((message) => platform.chats.sentMessage(message));
    if (retryKey !== undefined) platform.retryKeys.accept(retryKey, requestId, sentMessages);
    return { ...ok({ sentMessages }), chatId: to };
  },
};
