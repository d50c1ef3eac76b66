import { isChatId, isUserId } from "@renga/line-protocol";
import type { EmulatorGroup } from "../inspector/contract.ts";
import type { Platform } from "../platform/platform.ts";
import { leaveGroup } from "../webhook/make-group-event.ts";
import { type Answer, type ApiEndpoint, type Call, ok } from "./endpoint.ts";
import { pageOf } from "./page-of.ts";
import { refusals } from "./refusals.ts";

type Kind = EmulatorGroup["kind"];

/** Ids in an answer, at most. */
const membersPerPage = 100;

export const groupSummary: ApiEndpoint = {
  method: "GET",
  path: "/v2/bot/group/{groupId}/summary",
  answer(call, { platform }) {
    const group = groupOf("group", call, platform);
    if ("status" in group) return group;
    const { groupId, name, pictureUrl } = group;
    return { ...ok({ groupId, groupName: name, pictureUrl }), chatId: groupId };
  },
};

/** How many are in it, the bot left out. */
export function memberCount(kind: Kind): ApiEndpoint {
  return {
    method: "GET",
    path: `${pathOf(kind)}/members/count`,
    answer(call, { platform }) {
      const group = groupOf(kind, call, platform);
      return "status" in group ? group : { ...ok({ count: group.memberIds.length }), chatId: group.groupId };
    },
  };
}

/** LINE gives them to verified and premium accounts only; here every bot has one. */
export function memberIds(kind: Kind): ApiEndpoint {
  return {
    method: "GET",
    path: `${pathOf(kind)}/members/ids`,
    answer(call, { platform }) {
      const group = groupOf(kind, call, platform);
      if ("status" in group) return group;
      const page = pageOf(group.memberIds, call.query.start, membersPerPage);
      if (page === undefined) return refusals.continuationToken();
      return { ...ok({ memberIds: page.ids, next: page.next }), chatId: group.groupId };
    },
  };
}

/** The profile of a member, a friend of the bot or not. */
export function memberProfile(kind: Kind): ApiEndpoint {
  return {
    method: "GET",
    path: `${pathOf(kind)}/member/{userId}`,
    answer(call, { platform }) {
      const { userId = "" } = call.params;
      const group = groupOf(kind, call, platform);
      if ("status" in group) return group;
      if (!isUserId(userId)) return refusals.parameter("userId");
      const user = group.memberIds.includes(userId) ? platform.users.get(userId) : undefined;
      if (user === undefined) return { ...refusals.notFound(), chatId: group.groupId };
      const { displayName, pictureUrl } = user;
      return { ...ok({ displayName, userId, pictureUrl }), chatId: group.groupId };
    },
  };
}

/** A room that the bot is not in is left all the same, as LINE has it. */
export function leave(kind: Kind): ApiEndpoint {
  return {
    method: "POST",
    path: `${pathOf(kind)}/leave`,
    answer(call, { platform, courier }) {
      const group = groupOf(kind, call, platform);
      if ("status" in group) return kind === "room" && group.status === 404 ? ok() : group;
      courier.send(group.groupId, leaveGroup(platform, group));
      return { ...ok(), chatId: group.groupId };
    },
  };
}

function pathOf(kind: Kind): string {
  return kind === "group" ? "/v2/bot/group/{groupId}" : "/v2/bot/room/{roomId}";
}

/** The group of a call, or how LINE refuses it. */
function groupOf(kind: Kind, { params }: Call, { groups }: Platform): EmulatorGroup | Answer {
  const name = `${kind}Id`;
  const groupId = params[name] ?? "";
  if (!isChatId(groupId)) return refusals.parameter(name);
  const group = groups.ofBot(groupId);
  return group?.kind === kind ? group : { ...refusals.notFound(), chatId: groupId };
}
