import { isUserId } from "@renga/line-protocol";
import type { ApiEndpoint } from "./endpoint.ts";
import { refusals } from "./refusals.ts";
import { isJsonObject, readText } from "./send-body.ts";

/** Shows dots in a 1:1 chat for 5 to 60 seconds, or until the bot's next message. */
export const loadingStart: ApiEndpoint = {
  method: "POST",
  path: "/v2/bot/chat/loading/start",
  takesJson: true,
  answer({ body }, { platform }) {
    if (!isJsonObject(body)) return refusals.notJson();
    const chatId = readText(body, "chatId");
    if (typeof chatId !== "string") return chatId;
    if (!isUserId(chatId)) return refusals.wrongType("chatId");
    const seconds = body.loadingSeconds ?? 20;
    if (!Number.isInteger(seconds)) return refusals.wrongType("loadingSeconds");
    const wait = Number(seconds);
    if (wait < 5 || wait > 60 || wait % 5 !== 0) {
      return refusals.field("loadingSeconds", "Must be one of 5, 10, 15, 20, 25, 30, 35, 40, 45, 50, 55 and 60");
    }
    const user = platform.users.get(chatId);
    if (user !== undefined && platform.reaches(user)) {
      platform.chats.startLoading(chatId, platform.ports.clock.now() + wait * 1000);
    }
    return { status: 202, body: {}, chatId };
  },
};
