import { makeEvent } from "../../webhook/make-event.ts";
import type { SendAnswer } from "../contract.ts";
import { done, type PageCall, refused } from "../page-call.ts";
import { actionTypes, isFields, isText, readUserAction } from "../user-action.ts";

/** A user does something, in a chat of their own or in a group; the bot is told by a webhook. Does not wait for its delivery. */
export const send: PageCall = {
  method: "POST",
  path: "/send",
  takesJson: true,
  answer({ body: { chatId, userId, event } }, host) {
    const platform = host.platform();
    const group = isText(chatId) ? platform.groups.get(chatId) : undefined;
    const by = group === undefined ? chatId : userId;
    const user = isText(by) ? platform.users.get(by) : undefined;
    const isThere = group === undefined ? user !== undefined : by === undefined || user !== undefined;
    if (!isThere) return refused(404, "There is no chat of this id, or no such user.");
    const action = readUserAction(event);
    if (action === undefined) return refused(400, refusalOf(event));
    return platform.ports.records.together(() => {
      const made = makeEvent(platform, { ...(user && { user }), ...(group && { group }) }, action);
      if ("refused" in made) return refused(409, String(made.refused));
      host.courier.send(group?.groupId ?? String(by), made);
      return done({ webhookEventId: made.webhookEventId } satisfies SendAnswer);
    });
  },
};

function refusalOf(event: unknown): string {
  const type = isFields(event) ? event.type : undefined;
  return typeof type === "string" && actionTypes.includes(type)
    ? `A field of this ${type} is missing, or is not of its kind.`
    : `A user's action has a type: ${actionTypes.join(", ")}.`;
}
