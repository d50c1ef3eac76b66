import { type ApiEndpoint, ok } from "./endpoint.ts";

/** How many messages have been sent this month. */
export const quotaConsumption: ApiEndpoint = {
  method: "GET",
  path: "/v2/bot/message/quota/consumption",
  answer: (_, { platform }) => ok({ totalUsage: platform.quota.state().used }),
};
