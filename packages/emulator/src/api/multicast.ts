import { isUserId, requestLimits } from "@renga/line-protocol";
import { type Answer, type ApiEndpoint, ok } from "./endpoint.ts";
import { refusals } from "./refusals.ts";
import { isJsonObject, readSendBody } from "./send-body.ts";
import { sendToAll } from "./send-to-all.ts";

/** Sends to many users at once; those who are no friends are passed over. */
export const multicast: ApiEndpoint = {
  method: "POST",
  path: "/v2/bot/message/multicast",
  takesJson: true,
  takesRetryKey: true,
  answer({ body, requestId, retryKey }, { platform }) {
    if (!isJsonObject(body)) return refusals.notJson();
    const refused = refuseRecipients(body.to);
    if (refused !== undefined) return refused;
    const read = readSendBody(body, "multicast");
    if ("refused" in read) return read.refused;
    const wanted = new Set(body.to as readonly string[]);
    const friends = platform.users.friends().filter(({ userId }) => wanted.has(userId));
    return sendToAll(platform, friends, "multicast", read.messages, requestId, retryKey) ?? ok();
  },
};

function refuseRecipients(to: unknown): Answer | undefined {
  if (to === undefined || to === null) return refusals.field("to", "May not be empty");
  if (!Array.isArray(to)) return refusals.wrongType("to");
  const { min, max } = requestLimits.multicastRecipients;
  if (to.length < min || to.length > max) return refusals.field("to", `Size must be between ${min} and ${max}`);
  const wrong = to.findIndex((userId) => typeof userId !== "string" || !isUserId(userId));
  return wrong < 0 ? undefined : refusals.wrongType(`to[${wrong}]`);
}
