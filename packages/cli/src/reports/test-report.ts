import type { Bot, Coverage, TestResult } from "@renga/core";
import type { Terminal } from "../terminal.ts";
import type { CoverageGap } from "../test/coverage-gaps.ts";

/** What became of a bot's tests. */
export interface TestedBot {
  readonly bot: Bot;
  readonly folder: string;
  readonly results: readonly TestResult[];
  /** Present where it was asked for. */
  readonly coverage?: Coverage;
  /** What the tests reach less of than they must. */
  readonly gaps: readonly CoverageGap[];
}

/** A way to write down what `renga test` found. */
export interface TestReport {
  readonly name: string;
  print(tested: TestedBot, terminal: Terminal): string;
}
