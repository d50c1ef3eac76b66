import { type ApiEndpoint, ok } from "./endpoint.ts";
import { readWebhookUrl } from "./read-webhook-url.ts";
import { refusals } from "./refusals.ts";
import { isJsonObject } from "./send-body.ts";

const reasons = {
  could_not_connect: "COULD_NOT_CONNECT",
  request_timeout: "REQUEST_TIMEOUT",
  error_status_code: "ERROR_STATUS_CODE",
  unclassified: "UNCLASSIFIED",
} as const;

/** Sends an empty webhook and says how the bot took it. */
export const testWebhookEndpoint: ApiEndpoint = {
  method: "POST",
  path: "/v2/bot/channel/webhook/test",
  takesJson: true,
  async answer({ body }, { platform, courier }) {
    const given = isJsonObject(body) && body.endpoint !== undefined && body.endpoint !== null;
    const endpoint = given ? readWebhookUrl(body) : platform.settings.get().webhookUrl;
    if (endpoint === undefined) return refusals.notFound();
    if (typeof endpoint !== "string") return endpoint;
    const timestamp = new Date(platform.ports.clock.now()).toISOString();
    const { status = 0, reason, detail = String(status) } = await courier.test(endpoint);
    return ok({
      success: reason === undefined,
      timestamp,
      statusCode: status,
      reason: reason === undefined ? "OK" : reasons[reason],
      detail,
    });
  },
};
