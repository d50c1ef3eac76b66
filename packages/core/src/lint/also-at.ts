import type { Related } from "../diagnostics/codes.ts";
import type { Range } from "../source/source.ts";

const shown = 4;

/** Further places of the same mistake, the first few of them. */
export function alsoAt(ranges: readonly Range[]): Related | undefined {
  if (ranges.length === 0) return undefined;
  const more = ranges.length - shown;
  return ranges.slice(0, shown).map((range, index) => ({
    range,
    message: more > 0 && index === shown - 1 ? `and here, and ${more} times more` : "and here",
  }));
}
