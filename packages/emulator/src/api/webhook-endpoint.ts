import { requestLimits } from "@renga/line-protocol";
import { type Answer, type ApiEndpoint, ok } from "./endpoint.ts";
import { refusals } from "./refusals.ts";
import { isJsonObject, readText } from "./send-body.ts";

/** Where webhooks go. */
export const getWebhookEndpoint: ApiEndpoint = {
  method: "GET",
  path: "/v2/bot/channel/webhook/endpoint",
  answer(_, { platform }) {
    const { webhookUrl } = platform.settings.get();
    return webhookUrl === undefined ? refusals.notFound() : ok({ endpoint: webhookUrl, active: true });
  },
};

/** Sends webhooks elsewhere. LINE takes HTTPS only; here a bot on the same machine may be reached by HTTP. */
export const setWebhookEndpoint: ApiEndpoint = {
  method: "PUT",
  path: "/v2/bot/channel/webhook/endpoint",
  takesJson: true,
  answer({ body }, { platform, courier }) {
    const endpoint = readEndpoint(body);
    if (typeof endpoint !== "string") return endpoint;
    platform.settings.change({ webhookUrl: endpoint });
    courier.resume();
    return ok();
  },
};

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
    const endpoint = given ? readEndpoint(body) : platform.settings.get().webhookUrl;
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

function readEndpoint(body: unknown): string | Answer {
  if (!isJsonObject(body)) return refusals.notJson();
  const endpoint = readText(body, "endpoint");
  if (typeof endpoint !== "string") return endpoint;
  const { max } = requestLimits.webhookEndpoint;
  if (endpoint.length > max) return refusals.field("endpoint", `Length must be between 0 and ${max}`);
  return isWebhookUrl(endpoint) ? endpoint : refusals.field("endpoint", "Invalid webhook endpoint URL");
}

export function isWebhookUrl(text: string): boolean {
  return /^https?:\/\//i.test(text) && URL.canParse(text);
}
