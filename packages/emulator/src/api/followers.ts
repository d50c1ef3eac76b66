import { type ApiEndpoint, ok } from "./endpoint.ts";
import { pageOf } from "./page-of.ts";
import { refusals } from "./refusals.ts";

/** The friends who have not blocked the bot. LINE gives them to verified and premium accounts only. */
export const followers: ApiEndpoint = {
  method: "GET",
  path: "/v2/bot/followers/ids",
  answer({ query: { start, limit = "300" } }, { platform }) {
    const most = Number(limit);
    if (!Number.isInteger(most) || most < 1 || most > 1000) return refusals.parameter("limit");
    const page = pageOf(
      platform.users.friends().map(({ userId }) => userId),
      start,
      most,
    );
    return page === undefined ? refusals.continuationToken() : ok({ userIds: page.ids, next: page.next });
  },
};
