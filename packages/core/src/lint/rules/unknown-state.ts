import { didYouMean } from "../../diagnostics/did-you-mean.ts";
import { reservedTargets } from "../reserved-targets.ts";
import { defineRule, type LintRule } from "../rule.ts";

/**
 * A target is the name of a state in the same flow, or a reserved target.
 *
 *     ask_date: { ask: date, prompt: Which day?, target: ask_parti }
 */
export const unknownState: LintRule = defineRule("unknown-state", ({ targets, bot }, report) => {
  for (const { at, name, scope } of targets) {
    const isReserved = name.startsWith("$");
    if (isReserved ? reservedTargets.includes(name) : scope.flow?.byName.has(name)) continue;
    report(at, { name, near: didYouMean(name, isReserved ? reservedTargets : (scope.flow?.byName.keys() ?? [])) });
  }
  for (const flow of bot.flows.values()) {
    const initials = [
      { at: flow.at, initial: flow.initial, states: flow.states },
      ...[...flow.byName.values()].filter((state) => state.states.length > 0),
    ];
    for (const { at, initial, states } of initials) {
      const names = states.map(({ name }) => name);
      if (initial === undefined || initial === "" || names.includes(initial)) continue;
      report(
        { document: at.document, path: [...at.path, "initial"] },
        { name: initial, near: didYouMean(initial, names) },
      );
    }
  }
});
