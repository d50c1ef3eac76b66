import type { Related } from "../diagnostics/codes.ts";
import type { Place } from "../document/place.ts";
import type { ExpressionFaultCode } from "../expression/fault.ts";
import type { Range } from "../source/source.ts";
import { alsoAt } from "./also-at.ts";
import type { Facts } from "./facts.ts";

/**
 * Tells the faults of some kinds in all expressions of a bot. A name that a flow does not know is told at the first place
 * that reads it, with the others beside it; one that stands in a shared file is told once.
 */
export function reportFaults(
  { checked, undeclaredIn }: Facts,
  codes: readonly ExpressionFaultCode[],
  report: (at: Place | Range, parameters: { readonly what: string; readonly near: string }, related?: Related) => void,
): void {
  const groups = new Map<string, { readonly what: string; readonly near: string; readonly ranges: Range[] }>();
  for (const { site, result } of checked) {
    for (const { code, message, suggestion, start, end } of result.faults) {
      if (!codes.includes(code)) continue;
      const { flow } = site.scope;
      const range = site.at.document.rangeWithin(site.at.path, start, end);
      const name = range.source.text.slice(range.start, range.end);
      // That it is not declared is told where it is asked for or set.
      if (code === "unknown-name" && undeclaredIn(flow).has(name)) continue;
      const place =
        code === "unknown-name" ? `${flow?.id} ${message}` : `${range.source.name} ${range.start} ${message}`;
      const group = groups.get(place) ?? {
        what: message,
        near: suggestion === undefined ? "" : `; did you mean "${suggestion}"?`,
        ranges: [],
      };
      if (!group.ranges.some((one) => one.source === range.source && one.start === range.start))
        group.ranges.push(range);
      groups.set(place, group);
    }
  }
  for (const { what, near, ranges } of groups.values()) {
    const [first, ...others] = ranges;
    if (first) report(first, { what, near }, alsoAt(others));
  }
}
