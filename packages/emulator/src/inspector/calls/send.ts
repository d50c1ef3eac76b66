import { isUserId } from "@renga/line-protocol";
import { makeEvent } from "../../webhook/make-event.ts";
import type { SendAnswer } from "../contract.ts";
import { done, type PageCall, refused } from "../page-call.ts";
import { isText, readUserAction } from "../user-action.ts";

/** A user does something; the bot is told by a webhook. Does not wait for its delivery. */
export const send: PageCall = {
  method: "POST",
  path: "/send",
  takesJson: true,
  answer({ body: { chatId, event } }, host) {
    const platform = host.platform();
    const user = isText(chatId) && isUserId(chatId) ? platform.users.get(chatId) : undefined;
    if (user === undefined) return refused(404, "There is no chat of this id.");
    const action = readUserAction(event);
    if (action === undefined) return refused(400, "This is not an action of a user.");
    return platform.ports.records.together(() => {
      const made = makeEvent(platform, user, action);
      if ("refused" in made) return refused(409, String(made.refused));
      host.courier.send(user.userId, made);
      return done({ webhookEventId: made.webhookEventId } satisfies SendAnswer);
    });
  },
};
