import { type ApiEndpoint, ok } from "./endpoint.ts";

/** How many messages a month may be sent. */
export const quota: ApiEndpoint = {
  method: "GET",
  path: "/v2/bot/message/quota",
  answer(_, { platform }) {
    const { limit } = platform.quota.state();
    return ok(limit === null ? { type: "none" } : { type: "limited", value: limit });
  },
};
