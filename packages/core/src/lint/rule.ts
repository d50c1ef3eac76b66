import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Bot } from "../model/bot.ts";
import type { Facts } from "./facts.ts";

/** One law that a bot must keep. The file is named after the code; it opens with the law and a short bad example. */
export interface LintRule {
  /** The heading in docs/diagnostics.md, and the name of the fixtures in testdata/lint. */
  readonly code: string;
  /**
   * A rule that concludes from what is not there (unused, unreachable) is left out for a bot of which a part could not
   * be read: it would blame the author for our own gap.
   */
  readonly needsWhole?: boolean;
  /** Reports what breaks the law. Never throws. What is asked by several rules is in `facts`. */
  check(bot: Bot, report: (diagnostic: Diagnostic) => void, facts: Facts): void;
}
