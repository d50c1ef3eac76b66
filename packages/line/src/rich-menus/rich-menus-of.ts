import { type Bot, type StaticBody, staticBody } from "@renga/core";
import type { RichMenu, RichMenuBounds, RichMenuSize } from "@renga/line-protocol";
import { settle } from "../draft/draft.ts";
import type { Tools } from "../draft/tools.ts";
import { Written } from "../draft/written.ts";
import { boundsOf, expandRichMenu, sizeOf } from "./expand-rich-menu.ts";

/** One rich menu as LINE shall have it; of a menu whose words differ by language there is one for each. */
export interface RichMenuVersion {
  readonly name: string;
  readonly locale?: string;
  /** By which LINE finds it: for tabs, and for the runtime that links it to a user. */
  readonly alias: string;
  /** Shown to everyone who has been given no other. */
  readonly isDefault: boolean;
  readonly request: RichMenu;
  /** A file of the bot's folder, or what is to be drawn. */
  readonly picture: { readonly file: string } | { readonly drawing: RichMenuDrawing };
}

/** What stands on a picture that is drawn. */
export interface RichMenuDrawing {
  readonly size: RichMenuSize;
  readonly colors: DrawnColors;
  readonly areas: readonly DrawnArea[];
}

export interface DrawnColors {
  /** `#rrggbb`. */
  readonly background: string;
  readonly text: string;
  readonly line: string;
}

export interface DrawnArea {
  readonly bounds: RichMenuBounds;
  readonly colors: DrawnColors;
  readonly label?: string;
  readonly icon?: string;
}

/** The rich menus of a bot that checks. */
export function richMenusOf(bot: Bot): readonly RichMenuVersion[] {
  const [first = "en"] = bot.locales;
  return bot.richMenus.flatMap((menu) => {
    const locales = menu.localized ? bot.locales : [first];
    return locales.map((locale): RichMenuVersion => {
      const body = new Written(staticBody(menu.body, locale));
      const version = menu.localized ? { name: menu.name, locale } : { name: menu.name };
      const image = body.at("image")?.text;
      return {
        ...version,
        alias: richMenuAlias(version),
        isDefault: menu.show?.byDefault === true && locale === first,
        request: requestOf(body, (name) => aliasIn(bot, name, locale)),
        picture:
          image === undefined ? { drawing: drawingOf(body) } : { file: fileBeside(menu.at.document.name, image) },
      };
    });
  });
}

/** The alias of a menu, or of its version in one language. */
export function richMenuAlias({ name, locale }: { readonly name: string; readonly locale?: string }): string {
  return locale === undefined ? name : `${name}-${locale.toLowerCase()}`;
}

function aliasIn(bot: Bot, name: string, locale: string): string | undefined {
  const menu = bot.richMenus.find((one) => one.name === name);
  return menu && richMenuAlias(menu.localized ? { name, locale } : { name });
}

function requestOf(body: Written, aliasOf: (name: string) => string | undefined): RichMenu {
  const tools: Tools = { note: () => {}, tapData: () => "", isStatic: true };
  return settle(expandRichMenu(body, aliasOf, tools)).value as unknown as RichMenu;
}

function fileBeside(file: string, image: string): string {
  return `${file.slice(0, file.lastIndexOf("/") + 1)}${image}`;
}

const plainColors: DrawnColors = { background: "#ffffff", text: "#1f2933", line: "#e4e7eb" };

function drawingOf(body: Written): RichMenuDrawing {
  const colors = colorsOf(body.at("colors"), plainColors);
  const bounds = boundsOf(body);
  const areas = (body.at("areas")?.items() ?? []).flatMap((area, index): DrawnArea[] => {
    const place = bounds[index];
    if (!place) return [];
    const label = area.at("label")?.text ?? textOf(area.at("action")?.value);
    const icon = area.at("icon")?.text;
    return [
      {
        bounds: place,
        colors: colorsOf(area.at("colors"), colors),
        ...(label !== undefined && { label }),
        ...(icon !== undefined && { icon }),
      },
    ];
  });
  return { size: sizeOf(body), colors, areas };
}

function colorsOf(part: Written | undefined, around: DrawnColors): DrawnColors {
  return {
    background: part?.at("background")?.text ?? around.background,
    text: part?.at("text")?.text ?? around.text,
    line: part?.at("line")?.text ?? around.line,
  };
}

/** An action that is only what the user says is its own label. */
function textOf(action: StaticBody | undefined): string | undefined {
  return typeof action === "string" ? action : undefined;
}
