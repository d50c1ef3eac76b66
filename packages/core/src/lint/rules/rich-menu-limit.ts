import type { Data } from "../../model/scalar.ts";
import { defineRule, type LintRule } from "../rule.ts";
import { placeInBody, staticBody } from "../static-message.ts";

/**
 * A rich menu is one that the channel takes: its size, the number and the place of its areas, the length of its texts.
 * It is made before anybody talks, so nothing in it can be computed.
 *
 *     layout: 1x2
 *     areas: [{ action: Book }, { action: Cancel }, { action: Help }]     # the third has no place
 */
export const richMenuLimit: LintRule = defineRule("rich-menu-limit", ({ bot, channel }, report) => {
  const menus = bot.richMenus.map(({ name }) => name);
  for (const { at, body } of bot.richMenus) {
    if (!channel.checkRichMenu) {
      report(at, { what: "this channel has no rich menus" });
      continue;
    }
    for (const computed of computedIn(body)) {
      report(computed.at, { what: "a rich menu is the same for everyone who sees it: nothing in it can be computed" });
    }
    const told = new Set<string>();
    for (const locale of bot.locales) {
      for (const fault of channel.checkRichMenu(staticBody(body, locale), menus)) {
        const key = `${fault.path.join(" ")} ${fault.code}`;
        if (!told.has(key)) report(placeInBody(body, fault.path, locale), { what: fault.message });
        told.add(key);
      }
    }
  }
});

function computedIn(data: Data): readonly Data[] {
  switch (data.kind) {
    case "expression":
    case "template":
      return [data];
    case "list":
      return data.items.flatMap(({ value }) => computedIn(value));
    case "object":
      return data.entries.flatMap(({ value }) => computedIn(value));
    default:
      return [];
  }
}
