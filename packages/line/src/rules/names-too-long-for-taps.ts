import type { LintRule } from "@renga/core";
import { maxNameLength, nameLength } from "../tap-codec.ts";
import { diagnosticAt } from "./diagnostic-at.ts";
import { questionsIn } from "./questions-in.ts";

/**
 * The names of a flow and of a state that asks have 190 characters together at most: a button carries both, in the 300
 * that LINE gives to its data.
 */
export const namesTooLongForTaps: LintRule = {
  code: "names-too-long-for-taps",
  check(bot, report) {
    for (const { flow, state } of questionsIn(bot)) {
      const length = nameLength(flow.id) + nameLength(state.name);
      if (length <= maxNameLength) continue;
      const message = `the names of this state and its flow have ${length} characters; a button on LINE has room for ${maxNameLength}`;
      report(diagnosticAt(state.at, "names-too-long-for-taps", "error", message, "key"));
    }
  },
};
