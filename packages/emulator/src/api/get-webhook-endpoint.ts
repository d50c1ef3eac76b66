import { type ApiEndpoint, ok } from "./endpoint.ts";
import { refusals } from "./refusals.ts";

/** Where webhooks go. */
export const getWebhookEndpoint: ApiEndpoint = {
  method: "GET",
  path: "/v2/bot/channel/webhook/endpoint",
  answer(_, { platform }) {
    const { webhookUrl } = platform.settings.get();
    return webhookUrl === undefined ? refusals.notFound() : ok({ endpoint: webhookUrl, active: true });
  },
};
