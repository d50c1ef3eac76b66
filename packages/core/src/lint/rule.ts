import type { Code, Parameters, Related } from "../diagnostics/codes.ts";
import { diagnostic } from "../diagnostics/codes.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Place } from "../document/place.ts";
import type { Bot } from "../model/bot.ts";
import type { Range } from "../source/source.ts";
import type { Facts } from "./facts.ts";

/** One law that a bot must keep. The file is named after the code; it opens with the law and a short bad example. */
export interface LintRule {
  /** The heading in docs/diagnostics.md, and the name of the fixtures in testdata/lint. */
  readonly code: string;
  /**
   * What must have been read without a mistake for the rule to conclude anything: `files` for one that looks names up
   * across files, `whole` for one that concludes from what is not there (unused, unreachable). Otherwise it would blame
   * the author for our own gap.
   */
  readonly needs?: "files" | "whole";
  /** Reports what breaks the law. Never throws. What is asked by several rules is in `facts`. */
  check(bot: Bot, report: (diagnostic: Diagnostic) => void, facts: Facts): void;
}

/** A rule with its code known to the table of messages, so that a wrong parameter does not compile. */
export function defineRule<C extends Code>(
  code: C,
  check: (facts: Facts, report: (at: Place | Range, parameters: Parameters<C>, related?: Related) => void) => void,
  needs?: LintRule["needs"],
): LintRule {
  return {
    code,
    ...(needs && { needs }),
    check: (_, report, facts) =>
      check(facts, (at, parameters, related) => report(diagnostic(code, at, parameters, related))),
  };
}
