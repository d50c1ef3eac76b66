import type { EmulatorGroup, GroupAction } from "../inspector/contract.ts";
import type { Platform } from "../platform/platform.ts";
import type { LineEvent } from "../platform/webhooks.ts";
import { groupSource, plainEvent, type RefusedAction, replyableEvent } from "./line-event.ts";

/** Who comes and who goes: changes the group, and forms the event that tells the bot. */
export function makeGroupEvent(
  platform: Platform,
  group: EmulatorGroup,
  action: GroupAction,
): LineEvent | RefusedAction {
  const { groups, users } = platform;
  const { groupId, memberIds } = group;
  switch (action.type) {
    case "join":
      if (group.hasBot) return { refused: "The bot is in this group already." };
      groups.setBot(group, true);
      return replyableEvent(platform, groupId, "join", groupSource(group), {});
    case "leave":
      return leaveGroup(platform, group);
    case "memberJoined": {
      const { userIds } = action;
      const stranger = userIds.find((userId) => users.get(userId) === undefined || memberIds.includes(userId));
      if (stranger !== undefined) return { refused: `${stranger} is a member already, or nobody.` };
      groups.addMembers(group, userIds);
      return replyableEvent(platform, groupId, "memberJoined", groupSource(group), { joined: membersOf(userIds) });
    }
    case "memberLeft": {
      const { userIds } = action;
      const stranger = userIds.find((userId) => !memberIds.includes(userId));
      if (stranger !== undefined) return { refused: `${stranger} is no member.` };
      groups.removeMembers(group, userIds);
      return plainEvent(platform, "memberLeft", { source: groupSource(group), left: membersOf(userIds) });
    }
  }
}

/** The bot leaves, by itself or because it is removed: no reply token, for there is nobody to answer. */
export function leaveGroup(platform: Platform, group: EmulatorGroup): LineEvent {
  platform.groups.setBot(group, false);
  return plainEvent(platform, "leave", { source: groupSource(group) });
}

function membersOf(userIds: readonly string[]): object {
  return { members: userIds.map((userId) => ({ type: "user", userId })) };
}
