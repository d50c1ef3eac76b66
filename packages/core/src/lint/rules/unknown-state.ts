import { didYouMean } from "../../diagnostics/did-you-mean.ts";
import type { Scope } from "../facts.ts";
import { reservedTargets } from "../reserved-targets.ts";
import { defineRule, type LintRule } from "../rule.ts";

/**
 * A target is the name of a state in the same flow, or a reserved target; `$next` and `$break` stand inside an `each`.
 *
 *     ask_date: { ask: date, prompt: Which day?, target: ask_parti }
 */
export const unknownState: LintRule = defineRule("unknown-state", ({ targets, bot }, report) => {
  for (const { at, name, scope } of targets) {
    const isReserved = name.startsWith("$");
    const reserved = reservedTargets.filter((one) => !ofLoops.has(one) || isInLoop(scope));
    if (isReserved ? reserved.includes(name) : scope.flow?.byName.has(name)) continue;
    report(at, { name, near: didYouMean(name, isReserved ? reserved : (scope.flow?.byName.keys() ?? [])) });
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

const ofLoops: ReadonlySet<string> = new Set(["$next", "$break"]);

function isInLoop({ flow, state }: Scope): boolean {
  for (let at = state?.parent; at !== undefined; at = flow?.byName.get(at)?.parent) {
    if (flow?.byName.get(at)?.block?.kind === "each") return true;
  }
  return false;
}
