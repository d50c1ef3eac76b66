import type { Place } from "../../document/place.ts";
import { defineRule, type LintRule } from "../rule.ts";

/**
 * No two rich menus have one name, and one at most is the default.
 *
 *     # richmenus/a.richmenu.yaml      # richmenus/b.richmenu.yaml
 *     richMenu: main                   richMenu: main
 */
export const duplicateRichMenu: LintRule = defineRule("duplicate-rich-menu", ({ bot }, report) => {
  const seen = new Set<string>();
  let byDefault: string | undefined;
  for (const { at, name, show } of bot.richMenus) {
    if (seen.has(name)) report(within(at, "richMenu"), { name, why: "stands here a second time" });
    seen.add(name);
    if (!show?.byDefault) continue;
    if (byDefault !== undefined) report(within(at, "show"), { name, why: `is a second default beside "${byDefault}"` });
    byDefault ??= name;
  }
});

function within(at: Place, key: string): Place {
  return { document: at.document, path: [...at.path, key] };
}
