import { type RichMenuBounds, type RichMenuSize, richMenuLimits } from "@renga/line-protocol";
import { expandAction } from "../actions/expand-action.ts";
import { asText } from "../draft/as-text.ts";
import { type Draft, type Fields, Made, made, madeList } from "../draft/draft.ts";
import { checkKeys, type Tools } from "../draft/tools.ts";
import { Written } from "../draft/written.ts";
import { cutText } from "../text/cut-text.ts";
import { placeAreas } from "./place-areas.ts";

export const menuSizes: Readonly<Record<string, RichMenuSize>> = {
  large: { width: 2500, height: 1686 },
  compact: { width: 2500, height: 843 },
};

/** The alias under which LINE knows another menu of the bot; undefined where there is none of that name. */
export type AliasOf = (menu: string) => string | undefined;

/**
 * A rich menu as an author writes it, in one language, as LINE's object for "create rich menu". What is drawn, and who sees
 * it, is not LINE's to know.
 *
 * ```yaml
 * richMenu: main
 * chatBarText: Menu
 * layout: 2x3
 * areas:
 *   - { label: Book, icon: calendar, action: { data: { action: book } } }
 *   - { label: Orders, action: { richMenu: orders } }      # a tab
 * ```
 */
export function expandRichMenu(menu: Written, aliasOf: AliasOf, tools: Tools): Draft {
  return made(menu, {
    size: menu.at("size")?.isObject ? menu.at("size") : made(menu.at("size") ?? menu, { ...sizeOf(menu) }),
    selected: menu.at("selected") ?? true,
    name: menu.at("richMenu"),
    chatBarText: asText(menu.at("chatBarText")),
    areas: expandAreas(menu, aliasOf, tools),
  });
}

export function sizeOf(menu: Written): RichMenuSize {
  const size = menu.at("size");
  const { large = { width: 2500, height: 1686 } } = menuSizes;
  if (!size?.isObject) return menuSizes[size?.text ?? "large"] ?? large;
  return { width: numberIn(size, "width", large.width), height: numberIn(size, "height", large.height) };
}

/** Where each area lies; undefined where it has no place. */
export function boundsOf(menu: Written): readonly (RichMenuBounds | undefined)[] {
  const areas = menu.at("areas")?.items() ?? [];
  const [rows = 0, columns = 0] = (menu.at("layout")?.text ?? "").split("x").map(Number);
  if (rows === 0) return areas.map(writtenBounds);
  const spans = areas.map((area) => ({ rows: numberIn(area, "rows", 1), columns: numberIn(area, "columns", 1) }));
  return placeAreas({ rows, columns }, spans, sizeOf(menu));
}

function writtenBounds(area: Written): RichMenuBounds | undefined {
  const bounds = area.at("bounds");
  if (!bounds?.isObject) return undefined;
  const [x, y] = [numberIn(bounds, "x", 0), numberIn(bounds, "y", 0)];
  return { x, y, width: numberIn(bounds, "width", 1), height: numberIn(bounds, "height", 1) };
}

function numberIn(part: Written, key: string, otherwise: number): number {
  const value = part.at(key)?.value;
  return typeof value === "number" ? value : otherwise;
}

function expandAreas(menu: Written, aliasOf: AliasOf, tools: Tools): Draft | undefined {
  const areas = menu.at("areas");
  if (!areas?.isList) return areas;
  const bounds = boundsOf(menu);
  return madeList(
    areas,
    areas.items().map((area, index) => {
      const place = bounds[index];
      checkPlace(menu, area, place, tools);
      return made(area, {
        bounds:
          area.at("bounds") ?? (place ? made(area, { ...place }) : made(area, { x: 0, y: 0, width: 1, height: 1 })),
        action: expandAreaAction(area, aliasOf, tools),
      });
    }),
  );
}

function checkPlace(menu: Written, area: Written, place: RichMenuBounds | undefined, tools: Tools): void {
  const layout = menu.at("layout");
  const bounds = area.at("bounds");
  if (layout && bounds)
    tools.note(bounds, "wrong-form", `"bounds" cannot stand beside a "layout"; leave one of them out`);
  else if (layout && !place) {
    tools.note(area, "wrong-form", `there is no place left for this area in the layout "${layout.text}"`);
  } else if (!layout && !bounds) {
    tools.note(area, "wrong-form", 'this area has no place: give it "bounds", or the menu a "layout" such as 2x3');
  }
}

/** LINE reads the label of an area's action aloud: it is that of the area, where the action has none of its own. */
function expandAreaAction(area: Written, aliasOf: AliasOf, tools: Tools): Draft | undefined {
  const action = area.at("action");
  if (!action) return undefined;
  const label = area.at("label")?.text;
  const own = action.isObject && action.has("label");
  const spoken = label === undefined || own ? undefined : cutText(label.replaceAll("\n", " "), 20);
  const expanded =
    action.has("richMenu") || isSwitch(action) ? expandTab(action, aliasOf, tools) : expandAction(action, tools);
  if (spoken === undefined) return expanded;
  return (expanded instanceof Made ? expanded : asMade(expanded)).with({ label: spoken });
}

function asMade(draft: Draft): Made {
  if (!(draft instanceof Written)) return made(new Written(null), {});
  return made(draft, fieldsOf(draft));
}

function fieldsOf(part: Written): Fields {
  return Object.fromEntries(part.keys().map((key) => [key, part.at(key)]));
}

function isSwitch(action: Written): boolean {
  return action.at("type")?.text === "richmenuswitch";
}

/** A tab: opens another menu, and comes as a postback with the data `richMenu=NAME` where none is given. */
function expandTab(action: Written, aliasOf: AliasOf, tools: Tools): Draft {
  const menu = action.at("richMenu", "richMenuAliasId");
  if (!isSwitch(action)) checkKeys(action, "a tab", ["richMenu", "label", "data"], tools);
  const name = menu?.text ?? "";
  const alias = aliasOf(name);
  if (alias === undefined && menu && !isSwitch(action)) {
    tools.note(menu, "not-allowed", `rich menu "${name}" does not exist`);
  }
  const aliasId = (alias ?? name).slice(0, richMenuLimits.aliasId.max);
  return made(action, {
    type: "richmenuswitch",
    ...(action.has("label") ? { label: asText(action.at("label")) } : {}),
    richMenuAliasId: aliasId,
    data: asText(action.at("data")) ?? `richMenu=${name}`,
  });
}
