import type { DrawnArea, RichMenuDrawing } from "@renga/line";
import { icons } from "./icons.ts";

/** Fonts that hold what LINE's users write, by system; any other that has a letter is taken for it. */
const fonts = [
  ...["Hiragino Sans", "Yu Gothic", "Meiryo", "Noto Sans CJK JP", "Noto Sans JP", "Noto Sans Thai", "Thonburi"],
  ...["Noto Sans", "Helvetica Neue", "Arial", "sans-serif"],
].join(", ");

/** The picture of a rich menu as SVG, in its own pixels. Pure. */
export function drawRichMenu({ size, colors, areas }: RichMenuDrawing): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}">`,
    `<rect width="100%" height="100%" fill="${colors.background}"/>`,
    ...areas.map(drawArea),
    "</svg>",
  ].join("\n");
}

function drawArea(area: DrawnArea): string {
  const { bounds, colors, label, icon } = area;
  const { x, y, width, height } = bounds;
  const lines = label === undefined ? [] : label.split("\n");
  const glyph = icon === undefined ? undefined : icons[icon];
  const edge = Math.min(width, height);
  const fontSize = Math.min(
    Math.round(edge * (glyph ? 0.13 : 0.18)),
    ...lines.map((line) => Math.floor((width * 0.86) / Math.max(1, breadthOf(line)))),
  );
  const iconSize = glyph ? Math.round(edge * 0.36) : 0;
  const gap = glyph && lines.length > 0 ? Math.round(edge * 0.07) : 0;
  const block = iconSize + gap + lines.length * fontSize * lineHeight;
  const top = y + (height - block) / 2;
  const middle = x + width / 2;
  return [
    `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${colors.background}" stroke="${colors.line}" stroke-width="4"/>`,
    ...(glyph ? [drawIcon(glyph, middle - iconSize / 2, top, iconSize, colors.text)] : []),
    ...lines.map((line, index) => {
      const baseline = top + iconSize + gap + (index * lineHeight + ascent) * fontSize;
      return `<text x="${round(middle)}" y="${round(baseline)}" text-anchor="middle" font-family="${fonts}" font-weight="600" font-size="${fontSize}" fill="${colors.text}">${escapeXml(line)}</text>`;
    }),
  ].join("\n");
}

const lineHeight = 1.3;
/** From the top of a line to the foot of its letters. */
const ascent = 1;

function drawIcon(path: string, x: number, y: number, size: number, color: string): string {
  return `<path transform="translate(${round(x)} ${round(y)}) scale(${round(size / 24)})" d="${path}" fill="none" stroke="${color}" stroke-width="1.6" stroke-linecap="round" stroke-linejoin="round"/>`;
}

/** How broad a line is, in widths of a full letter, as near as can be told without the font. */
function breadthOf(line: string): number {
  let breadth = 0;
  for (const letter of line)
    breadth += /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7ff\uf900-\ufaff\uff00-\uff60]/u.test(letter) ? 1 : 0.6;
  return breadth;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
