import { defineRule, type LintRule } from "../rule.ts";

/**
 * In a list of transitions the one without a guard is the last: those after it are never asked.
 *
 *     onDone: [choose, { guard: size(slots) == 0, target: full }]
 */
export const guardShadows: LintRule = defineRule("guard-shadows", ({ choices }, report) => {
  for (const { entries } of choices) {
    const free = entries.findIndex(({ transition, matches }) => !transition.guard && matches.length === 0);
    const first = entries[free];
    if (free === -1 || free === entries.length - 1) continue;
    // One whose guard could not be read has one all the same.
    if (!first || first.at.document.textOf([...first.at.path, "guard"]) !== undefined) continue;
    const related = [{ range: first.at.document.rangeOf(first.at.path), message: "this one always fits" }];
    for (const { at } of entries.slice(free + 1)) report(at, {}, related);
  }
});
