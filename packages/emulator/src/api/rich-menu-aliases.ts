import { isFields } from "../inspector/user-action.ts";
import type { Platform } from "../platform/platform.ts";
import { type Answer, type ApiEndpoint, ok } from "./endpoint.ts";
import { refusals } from "./refusals.ts";

export const createRichMenuAlias: ApiEndpoint = {
  method: "POST",
  path: "/v2/bot/richmenu/alias",
  takesJson: true,
  answer({ body }, { platform }) {
    const { richMenuAliasId, richMenuId } = isFields(body) ? body : {};
    if (typeof richMenuAliasId !== "string" || !/^[a-z0-9_-]{1,32}$/.test(richMenuAliasId)) {
      return refusals.field("richMenuAliasId", "The value is invalid");
    }
    if (platform.richMenus.alias(richMenuAliasId) !== undefined) {
      return refusals.badRequest({ message: "conflict richmenu alias id" });
    }
    return setAlias(platform, richMenuAliasId, richMenuId);
  },
};

export const updateRichMenuAlias: ApiEndpoint = {
  method: "POST",
  path: "/v2/bot/richmenu/alias/{richMenuAliasId}",
  takesJson: true,
  answer({ params: { richMenuAliasId = "" }, body }, { platform }) {
    if (platform.richMenus.alias(richMenuAliasId) === undefined) return refusals.notFound();
    return setAlias(platform, richMenuAliasId, isFields(body) ? body.richMenuId : undefined);
  },
};

export const getRichMenuAlias: ApiEndpoint = {
  method: "GET",
  path: "/v2/bot/richmenu/alias/{richMenuAliasId}",
  answer({ params: { richMenuAliasId = "" } }, { platform }) {
    const alias = platform.richMenus.alias(richMenuAliasId);
    return alias === undefined ? refusals.notFound() : ok(alias);
  },
};

export const deleteRichMenuAlias: ApiEndpoint = {
  method: "DELETE",
  path: "/v2/bot/richmenu/alias/{richMenuAliasId}",
  answer({ params: { richMenuAliasId = "" } }, { platform }) {
    if (platform.richMenus.alias(richMenuAliasId) === undefined) return refusals.notFound();
    platform.richMenus.removeAlias(richMenuAliasId);
    return ok();
  },
};

export const listRichMenuAliases: ApiEndpoint = {
  method: "GET",
  path: "/v2/bot/richmenu/alias/list",
  answer: (_, { platform }) => ok({ aliases: platform.richMenus.aliases() }),
};

function setAlias({ richMenus }: Platform, richMenuAliasId: string, richMenuId: unknown): Answer {
  const held = typeof richMenuId === "string" ? richMenus.get(richMenuId) : undefined;
  if (held === undefined) return refusals.badRequest({ message: "richmenu not found" });
  if (held.contentId === undefined)
    return refusals.badRequest({ message: "must upload richmenu image before applying it to user" });
  richMenus.setAlias({ richMenuAliasId, richMenuId: held.richMenuId });
  return ok();
}
