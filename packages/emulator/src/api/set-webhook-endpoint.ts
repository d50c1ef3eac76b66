import { type ApiEndpoint, ok } from "./endpoint.ts";
import { readWebhookUrl } from "./read-webhook-url.ts";

/** Sends webhooks elsewhere. LINE takes HTTPS only; here a bot on the same machine may be reached by HTTP. */
export const setWebhookEndpoint: ApiEndpoint = {
  method: "PUT",
  path: "/v2/bot/channel/webhook/endpoint",
  takesJson: true,
  answer({ body }, { platform, courier }) {
    const endpoint = readWebhookUrl(body);
    if (typeof endpoint !== "string") return endpoint;
    platform.settings.change({ webhookUrl: endpoint });
    courier.resume();
    return ok();
  },
};
