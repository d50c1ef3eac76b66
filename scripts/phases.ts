import { runChecks } from "./checks.ts";
import { type Outcome, skipped } from "./lib/outcome.ts";
import { runVitest } from "./lib/run-vitest.ts";
import { chromium, fonts, redis, type TestTool } from "./lib/test-tools.ts";
import { testBots } from "./test-bots.ts";

/** A part of `npm test`. */
export interface Phase {
  readonly name: string;
  /** What the system must have for it. */
  readonly needs: readonly TestTool[];
  run(args: readonly string[]): Promise<Outcome>;
}

/** From the quickest to the slowest, so that a mistake shows early. */
export const phases: readonly Phase[] = [
  { name: "check", needs: [], run: ([only]) => runChecks(only) },
  { name: "unit", needs: [], run: (args) => runVitest("unit", args) },
  { name: "conversations", needs: [], run: testBots },
  { name: "docs", needs: [], run: (args) => runVitest("docs", args) },
  { name: "integration", needs: [redis], run: (args) => runVitest("integration", args) },
  { name: "browser", needs: [chromium, fonts], run: (args) => runVitest("browser", args) },
  { name: "pack", needs: [], run: (args) => runVitest("pack", args) },
];

/**
 * Runs a phase; one that lacks something of the system is skipped in a loud voice. Where nobody reads along (`CI`), a test
 * that was skipped for want of the system's help is a failure.
 */
export async function runPhase(phase: Phase, args: readonly string[]): Promise<Outcome> {
  const missing = phase.needs.filter((tool) => !tool.isPresent());
  if (missing.length > 0)
    console.log(`✗ SKIPPED: this machine has no ${missing.map((tool) => tool.name).join(" and no ")}.`);
  const outcome = missing.length > 0 ? skipped : await phase.run(args);
  if (!process.env.CI || phase.needs.length === 0) return outcome;
  return { passed: outcome.passed, failed: outcome.failed + outcome.skipped, skipped: 0 };
}
