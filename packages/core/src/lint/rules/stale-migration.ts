import { defineRule, type LintRule } from "../rule.ts";

/**
 * A migration moves runs out of a state that is gone, each state once.
 *
 *     migrate: [{ from: ask_size, to: ask_portion }]
 *     states: { ask_size: { ask: size, prompt: Which size? }, … }     # is still there
 */
export const staleMigration: LintRule = defineRule("stale-migration", ({ bot }, report) => {
  for (const flow of bot.flows.values()) {
    const seen = new Set<string>();
    for (const { from } of flow.migrations) {
      if (!from) continue;
      const why = flow.byName.has(from.name)
        ? "it is still a state of this flow"
        : seen.has(from.name)
          ? "an earlier migration has moved them"
          : undefined;
      if (why !== undefined) report(from.at, { name: from.name, why });
      seen.add(from.name);
    }
  }
});
