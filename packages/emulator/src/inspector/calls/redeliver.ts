import type { SendAnswer } from "../contract.ts";
import { done, type PageCall, refused } from "../page-call.ts";
import { isText } from "../user-action.ts";

/** Brings a webhook again, marked as a redelivery. */
export const redeliver: PageCall = {
  method: "POST",
  path: "/redeliver",
  takesJson: true,
  answer({ body: { webhookEventId } }, host) {
    const webhook = isText(webhookEventId) ? host.platform().webhooks.get(webhookEventId) : undefined;
    if (webhook === undefined) return refused(404, "There is no webhook of this id.");
    host.courier.redeliver(webhook);
    return done({ webhookEventId: webhook.log.webhookEventId } satisfies SendAnswer);
  },
};
