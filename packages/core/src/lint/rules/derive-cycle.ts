import { keyOf } from "../../diagnostics/codes.ts";
import { freeNames } from "../../expression/free-names.ts";
import type { Flow } from "../../model/flow.ts";
import { defineRule, type LintRule } from "../rule.ts";

/**
 * A derived name does not need itself, neither directly nor through others.
 *
 *     derive: { net: gross - tax, tax: net * 0.1 }
 */
export const deriveCycle: LintRule = defineRule("derive-cycle", ({ bot }, report) => {
  for (const flow of bot.flows.values()) {
    const told = new Set<string>();
    for (const [name, { at }] of flow.derive) {
      const way = told.has(name) ? undefined : wayBack(name, [name], flow);
      if (!way) continue;
      for (const one of way) told.add(one);
      report(keyOf(at), { way: way.join(" → ") });
    }
  }
});

/** The names from one back to itself. */
function wayBack(start: string, way: readonly string[], flow: Flow): readonly string[] | undefined {
  const at = flow.derive.get(way.at(-1) ?? "");
  for (const name of at ? freeNames(at.expression) : []) {
    if (name === start) return [...way, name];
    if (!flow.derive.has(name) || way.includes(name)) continue;
    const found = wayBack(start, [...way, name], flow);
    if (found) return found;
  }
  return undefined;
}
