import { all, bool, type Field, integer, matching, oneOf, optional, type Rule, someText } from "../rules.ts";

const px = String.raw`\d+(?:\.\d+)?px`;
const percent = String.raw`\d+(?:\.\d+)?%`;
const spaces = "none|xs|sm|md|lg|xl|xxl";
const borders = "none|light|normal|medium|semi-bold|bold";
const sizes = "xxs|xs|sm|md|lg|xl|xxl|3xl|4xl|5xl";

function form(...parts: readonly string[]): Rule {
  return matching(new RegExp(`^(?:${parts.join("|")})$`), "invalid property");
}

export const color: Rule = form("#[0-9A-Fa-f]{6}(?:[0-9A-Fa-f]{2})?");
export const space: Rule = form(px, spaces);
export const inset: Rule = form(px, percent, spaces);
export const extent: Rule = form(px, percent);
export const pixels: Rule = form(px);
export const cornerRadius: Rule = form(px, spaces);
export const borderWidth: Rule = form(px, borders);
export const textSize: Rule = form(px, sizes);
export const imageSize: Rule = form(px, percent, sizes, "full");
export const angle: Rule = form(String.raw`(?:[0-9]|[1-9][0-9]|[12][0-9]{2}|3[0-5][0-9])(?:\.[0-9]+)?deg`);
export const centerPosition: Rule = form(String.raw`(?:100(?:\.0+)?|[0-9]{1,2}(?:\.[0-9]+)?)%`);
export const gravity: Rule = oneOf("top", "bottom", "center");
export const align: Rule = oneOf("start", "end", "center");
export const flexFactor: Rule = integer(0);

/** `w:h`, each from 1 to 100000, at most three times as high as wide. */
export const aspectRatio: Rule = all(someText, (value, at) => {
  const [width, height, ...rest] = String(value).split(":").map(toFactor);
  const fits = rest.length === 0 && width !== undefined && height !== undefined && height <= 3 * width;
  if (!fits) at.report("bad-format", "invalid property");
});

function toFactor(text: string): number | undefined {
  if (!/^\d{1,6}(?:\.\d{1,10})?$/.test(text)) return undefined;
  const factor = Number(text);
  return factor >= 1 && factor <= 100_000 ? factor : undefined;
}

/** Where a component stands among others. */
export const placing: Readonly<Record<string, Field>> = {
  margin: optional(space),
  position: optional(oneOf("relative", "absolute")),
  offsetTop: optional(inset),
  offsetBottom: optional(inset),
  offsetStart: optional(inset),
  offsetEnd: optional(inset),
};

export const scaling: Field = optional(bool);
export const adjustMode: Field = optional(oneOf("shrink-to-fit"));
