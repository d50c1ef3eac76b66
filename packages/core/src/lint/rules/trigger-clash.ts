import { normalizeText } from "../../answers/normalize.ts";
import { defineRule, type LintRule } from "../rule.ts";

/**
 * A word starts one flow: of two flows with the same trigger the first gets it, always.
 *
 *     # flows/a.flow.yaml              # flows/b.flow.yaml
 *     triggers: { text: [book] }       triggers: { text: [Book] }
 */
export const triggerClash: LintRule = defineRule(
  "trigger-clash",
  ({ bot }, report) => {
    const taken = new Map<string, string>();
    for (const flow of bot.flows.values()) {
      for (const { event, matches, guard } of flow.triggers) {
        for (const match of matches) {
          const keys = match.kind === "words" ? match.words : match.kind === "data" ? [JSON.stringify(match.keys)] : [];
          for (const key of keys) {
            const id = `${event} ${match.kind === "words" ? normalizeText(key) : key}`;
            const first = taken.get(id);
            if (first !== undefined && first !== flow.id) report(match.at, { word: key, flow: first });
            // One with a guard leaves the event to others.
            else if (!guard) taken.set(id, flow.id);
          }
        }
      }
    }
  },
  "files",
);
