import type { SendCall } from "@renga/line-protocol";
import { type ApiEndpoint, ok } from "./endpoint.ts";
import { refusals } from "./refusals.ts";
import { isJsonObject, refuseMessages } from "./send-body.ts";

/** Looks at messages as the send call of this name would, and sends nothing. */
export function validate(call: SendCall): ApiEndpoint {
  return {
    method: "POST",
    path: `/v2/bot/message/validate/${call}`,
    takesJson: true,
    answer: ({ body }) => (isJsonObject(body) ? (refuseMessages(body, call) ?? ok()) : refusals.notJson()),
  };
}
