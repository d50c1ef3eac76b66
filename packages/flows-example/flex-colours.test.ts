import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const here = fileURLToPath(new URL(".", import.meta.url));
const files = globSync("*/messages/*.flex.json", { cwd: here });

test.each(files)("every word of %s is dark or light enough for its ground", (file) => {
  expect(faint(JSON.parse(readFileSync(`${here}${file}`, "utf8")), "#FFFFFF")).toEqual([]);
});

interface Part {
  readonly type?: string;
  readonly color?: string;
  readonly backgroundColor?: string;
  readonly [key: string]: unknown;
}

/** The colours of texts that differ too little from what is behind them: WCAG 2.2 asks for 4.5 : 1. */
function faint(part: Part, ground: string): string[] {
  const behind = part.backgroundColor ?? ground;
  const own = part.type === "text" && contrast(part.color ?? "#111111", behind) < 4.5 ? [`${part.color}`] : [];
  const inside = Object.values(part).filter((value) => typeof value === "object" && value !== null);
  return [...own, ...inside.flatMap((value) => faint(value as Part, behind))];
}

function contrast(one: string, other: string): number {
  const [light = 1, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** Relative luminance of `#RRGGBB`, as WCAG defines it. */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
