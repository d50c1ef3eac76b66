import { makeEvent } from "../../webhook/make-event.ts";
import { done, type PageCall, refused } from "../page-call.ts";
import { isText, optionalText } from "../user-action.ts";

/** A group of users who are there, to which the bot is invited. */
export const addGroup: PageCall = {
  method: "POST",
  path: "/groups",
  takesJson: true,
  answer({ body: { kind, name, memberIds = [] } }, host) {
    const platform = host.platform();
    if (kind !== undefined && kind !== "group" && kind !== "room") return refused(400, "It is a group or a room.");
    const isUser = (userId: unknown): userId is string => isText(userId) && platform.users.get(userId) !== undefined;
    if (!(Array.isArray(memberIds) && memberIds.every(isUser))) return refused(400, "Its members are ids of users.");
    return platform.ports.records.together(() => {
      const group = platform.groups.add({
        ...(kind === undefined ? {} : { kind }),
        ...optionalText({ name }),
        memberIds,
      });
      const joined = makeEvent(platform, { group }, { type: "join" });
      if (!("refused" in joined)) host.courier.send(group.groupId, joined);
      return done(platform.groups.get(group.groupId));
    });
  },
};
