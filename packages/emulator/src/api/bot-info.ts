import { type ApiEndpoint, ok } from "./endpoint.ts";

/** Who the bot is. */
export const botInfo: ApiEndpoint = {
  method: "GET",
  path: "/v2/bot/info",
  answer: (_, { platform }) => ok({ ...platform.bot, chatMode: "chat", markAsReadMode: "manual" }),
};
