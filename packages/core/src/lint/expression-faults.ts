import type { Place } from "../document/place.ts";
import type { ExpressionFaultCode } from "../expression/fault.ts";
import type { Range } from "../source/source.ts";
import type { Facts } from "./facts.ts";

/** Tells the faults of some kinds in all expressions of a bot; one that stands in a shared file is told once. */
export function reportFaults(
  { checked }: Facts,
  codes: readonly ExpressionFaultCode[],
  report: (at: Place | Range, parameters: { readonly what: string; readonly near: string }) => void,
): void {
  const told = new Set<string>();
  for (const { site, result } of checked) {
    for (const { code, message, suggestion, start, end } of result.faults) {
      if (!codes.includes(code)) continue;
      const range = site.at.document.rangeWithin(site.at.path, start, end);
      const place = `${range.source.name} ${range.start} ${message}`;
      if (told.has(place)) continue;
      told.add(place);
      report(range, { what: message, near: suggestion === undefined ? "" : `; did you mean "${suggestion}"?` });
    }
  }
}
