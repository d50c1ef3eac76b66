import { checkRichMenu, type RichMenu } from "@renga/line-protocol";
import { type Answer, type ApiEndpoint, ok } from "./endpoint.ts";
import { refusals } from "./refusals.ts";

export const createRichMenu: ApiEndpoint = {
  method: "POST",
  path: "/v2/bot/richmenu",
  takesJson: true,
  answer({ body }, { platform }) {
    const refused = refuseMenu(body);
    if (refused !== undefined) return refused;
    const richMenuId = platform.richMenus.add(body as RichMenu);
    if (richMenuId === undefined)
      return refusals.badRequest({ message: "The maximum number of rich menus is reached" });
    return ok({ richMenuId });
  },
};

export const validateRichMenu: ApiEndpoint = {
  method: "POST",
  path: "/v2/bot/richmenu/validate",
  takesJson: true,
  answer: ({ body }) => refuseMenu(body) ?? ok(),
};

export const getRichMenu: ApiEndpoint = {
  method: "GET",
  path: "/v2/bot/richmenu/{richMenuId}",
  answer({ params: { richMenuId = "" } }, { platform }) {
    const held = platform.richMenus.get(richMenuId);
    return held === undefined ? refusals.notFound() : ok({ richMenuId, ...held.menu });
  },
};

export const listRichMenus: ApiEndpoint = {
  method: "GET",
  path: "/v2/bot/richmenu/list",
  answer: (_, { platform }) =>
    ok({ richmenus: platform.richMenus.all().map(({ richMenuId, menu }) => ({ richMenuId, ...menu })) }),
};

export const deleteRichMenu: ApiEndpoint = {
  method: "DELETE",
  path: "/v2/bot/richmenu/{richMenuId}",
  answer({ params: { richMenuId = "" } }, { platform }) {
    if (platform.richMenus.get(richMenuId) === undefined) return refusals.notFound();
    platform.richMenus.remove(richMenuId);
    return ok();
  },
};

function refuseMenu(body: unknown): Answer | undefined {
  const faults = checkRichMenu(body);
  if (faults.length === 0) return undefined;
  return refusals.badRequest({
    message: `The request body has ${faults.length} error(s)`,
    details: faults.map(({ message, property }) => ({ message, property })),
  });
}
