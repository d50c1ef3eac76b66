import type { ChannelFault, StaticBody } from "@renga/core";
import { checkRichMenu as checkRequest } from "@renga/line-protocol";
import { checkDraft, type DraftNote } from "../check-draft.ts";
import { settle } from "../draft/draft.ts";
import type { Tools } from "../draft/tools.ts";
import { Written } from "../draft/written.ts";
import { expandRichMenu } from "./expand-rich-menu.ts";

/** What is wrong with a rich menu in one language, at the author's own paths. Never throws. */
export function checkRichMenu(body: StaticBody, menus: readonly string[]): readonly ChannelFault[] {
  const notes: DraftNote[] = [];
  const tools: Tools = {
    note: (at, code, message) => notes.push({ path: at.path, code, message }),
    tapData(tap) {
      return tap.name ?? "";
    },
    isStatic: true,
  };
  const aliasOf = (name: string) => (menus.includes(name) ? name : undefined);
  const draft = expandRichMenu(new Written(body), aliasOf, tools);
  return [...ownTaps(body), ...checkDraft(draft, settle(draft), notes, checkRequest)];
}

/** A tap of one's own belongs to the conversation that offered it; a menu belongs to none. */
function ownTaps(body: StaticBody): readonly ChannelFault[] {
  const areas = new Written(body).at("areas")?.items() ?? [];
  return areas.flatMap((area) => {
    const tap = area.at("action")?.at("$tap");
    if (!tap) return [];
    const message = 'a rich menu belongs to no conversation, so "$tap" has none to go to; write `data: { action: … }`';
    return [{ path: tap.path, code: "not-allowed", message }];
  });
}
