import { type ApiEndpoint, ok } from "./endpoint.ts";
import { refusals } from "./refusals.ts";
import { isJsonObject, readText } from "./send-body.ts";

/** Marks a user's message and those before it as read. */
export const markAsRead: ApiEndpoint = {
  method: "POST",
  path: "/v2/bot/chat/markAsRead",
  takesJson: true,
  answer({ body }, { platform }) {
    if (!isJsonObject(body)) return refusals.notJson();
    const token = readText(body, "markAsReadToken");
    if (typeof token !== "string") return token;
    if (platform.chats.markAsRead(token)) return ok();
    return refusals.badRequest({ message: "The mark as read token is invalid" });
  },
};
