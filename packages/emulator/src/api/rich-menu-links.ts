import { isUserId } from "@renga/line-protocol";
import { isFields } from "../inspector/user-action.ts";
import type { Platform } from "../platform/platform.ts";
import { type Answer, type ApiEndpoint, ok } from "./endpoint.ts";
import { refusals } from "./refusals.ts";

export const setDefaultRichMenu: ApiEndpoint = {
  method: "POST",
  path: "/v2/bot/user/all/richmenu/{richMenuId}",
  answer({ params: { richMenuId = "" } }, { platform }) {
    const refused = refuseShowing(platform, richMenuId);
    if (refused !== undefined) return refused;
    platform.richMenus.setDefault(richMenuId);
    return ok();
  },
};

export const getDefaultRichMenu: ApiEndpoint = {
  method: "GET",
  path: "/v2/bot/user/all/richmenu",
  answer(_, { platform }) {
    const richMenuId = platform.richMenus.defaultId();
    return richMenuId === undefined ? refusals.notFound() : ok({ richMenuId });
  },
};

export const cancelDefaultRichMenu: ApiEndpoint = {
  method: "DELETE",
  path: "/v2/bot/user/all/richmenu",
  answer(_, { platform }) {
    platform.richMenus.setDefault(undefined);
    return ok();
  },
};

export const linkRichMenu: ApiEndpoint = {
  method: "POST",
  path: "/v2/bot/user/{userId}/richmenu/{richMenuId}",
  answer({ params: { userId = "", richMenuId = "" } }, { platform }) {
    if (!isUserId(userId)) return invalidUser();
    const refused = refuseShowing(platform, richMenuId);
    if (refused !== undefined) return { ...refused, chatId: userId };
    linkFriend(platform, userId, richMenuId);
    return { ...ok(), chatId: userId };
  },
};

export const getRichMenuOfUser: ApiEndpoint = {
  method: "GET",
  path: "/v2/bot/user/{userId}/richmenu",
  answer({ params: { userId = "" } }, { platform }) {
    if (!isUserId(userId)) return invalidUser();
    const richMenuId = platform.richMenus.linkOf(userId);
    return { ...(richMenuId === undefined ? refusals.notFound() : ok({ richMenuId })), chatId: userId };
  },
};

export const unlinkRichMenu: ApiEndpoint = {
  method: "DELETE",
  path: "/v2/bot/user/{userId}/richmenu",
  answer({ params: { userId = "" } }, { platform }) {
    if (!isUserId(userId)) return invalidUser();
    platform.richMenus.link(userId, undefined);
    return { ...ok(), chatId: userId };
  },
};

export const linkRichMenus: ApiEndpoint = {
  method: "POST",
  path: "/v2/bot/richmenu/bulk/link",
  takesJson: true,
  answer({ body }, { platform }) {
    const { richMenuId, userIds } = isFields(body) ? body : {};
    if (typeof richMenuId !== "string") return refusals.field("richMenuId", "May not be empty");
    const refused = refuseUsers(userIds) ?? refuseShowing(platform, richMenuId);
    if (refused !== undefined) return refused;
    for (const userId of userIds as string[]) linkFriend(platform, userId, richMenuId);
    return { status: 202, body: {} };
  },
};

export const unlinkRichMenus: ApiEndpoint = {
  method: "POST",
  path: "/v2/bot/richmenu/bulk/unlink",
  takesJson: true,
  answer({ body }, { platform }) {
    const { userIds } = isFields(body) ? body : {};
    const refused = refuseUsers(userIds);
    if (refused !== undefined) return refused;
    for (const userId of userIds as string[]) platform.richMenus.link(userId, undefined);
    return { status: 202, body: {} };
  },
};

/** A menu without its picture cannot be shown. */
function refuseShowing({ richMenus }: Platform, richMenuId: string): Answer | undefined {
  const held = richMenus.get(richMenuId);
  if (held === undefined) return refusals.notFound();
  if (held.contentId === undefined)
    return refusals.badRequest({ message: "must upload richmenu image before applying it to user" });
  return undefined;
}

/** For who is no friend LINE says 200, and does nothing. */
function linkFriend({ richMenus, users }: Platform, userId: string, richMenuId: string): void {
  const user = users.get(userId);
  if (user?.following && !user.blocked) richMenus.link(userId, richMenuId);
}

function invalidUser(): Answer {
  return refusals.badRequest({ message: "The value for the 'userId' parameter is invalid" });
}

function refuseUsers(userIds: unknown): Answer | undefined {
  if (!Array.isArray(userIds) || userIds.length === 0 || userIds.length > 500) {
    return refusals.field("userIds", "Size must be between 1 and 500");
  }
  const wrong = userIds.findIndex((userId) => typeof userId !== "string" || !isUserId(userId));
  return wrong < 0 ? undefined : refusals.field(`userIds[${wrong}]`, "The value is invalid");
}
