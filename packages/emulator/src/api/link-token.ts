import { isUserId } from "@renga/line-protocol";
import { type ApiEndpoint, ok } from "./endpoint.ts";
import { refusals } from "./refusals.ts";

/** Begins an account link of a friend. */
export const linkToken: ApiEndpoint = {
  method: "POST",
  path: "/v2/bot/user/{userId}/linkToken",
  answer({ params: { userId = "" } }, { platform }) {
    if (!isUserId(userId)) return refusals.parameter("userId");
    const user = platform.users.get(userId);
    if (user === undefined || !platform.reaches(user)) return { ...refusals.notFound(), chatId: userId };
    return { ...ok({ linkToken: platform.linkTokens.issue(userId) }), chatId: userId };
  },
};
