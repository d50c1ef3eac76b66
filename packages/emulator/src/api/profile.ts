import { isUserId } from "@renga/line-protocol";
import { type ApiEndpoint, ok } from "./endpoint.ts";
import { refusals } from "./refusals.ts";

/** The profile of a friend, or of somebody who has written; not of who blocked the bot. */
export const profile: ApiEndpoint = {
  method: "GET",
  path: "/v2/bot/profile/{userId}",
  answer({ params: { userId = "" } }, { platform }) {
    if (!isUserId(userId)) return refusals.parameter("userId");
    const user = platform.users.get(userId);
    const known = user !== undefined && (user.following || platform.chats.lastHeard(userId) !== undefined);
    if (!known || user.blocked) return { ...refusals.notFound(), chatId: userId };
    const { displayName, language, pictureUrl, statusMessage } = user;
    return { ...ok({ userId, displayName, language, pictureUrl, statusMessage }), chatId: userId };
  },
};
