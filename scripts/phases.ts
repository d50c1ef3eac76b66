import { runChecks } from "./checks.ts";
import type { Outcome } from "./lib/outcome.ts";
import { runVitest } from "./lib/run-vitest.ts";
import { chromium, fonts, redis, type TestTool } from "./lib/test-tools.ts";
import { testBots } from "./test-bots.ts";

/** A part of `npm test`. */
export interface Phase {
  readonly name: string;
  /** What the system should have for it. */
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
 * Runs a phase. What the system lacks for it is said in a loud voice, and the tests that need it are skipped; where nobody
 * reads along (`CI`), that is a failure.
 */
export async function runPhase(phase: Phase, args: readonly string[]): Promise<Outcome> {
  const missing = phase.needs.filter((tool) => !tool.isPresent());
  for (const { name } of missing) console.log(`✗ SKIPPED: this machine has no ${name}; tests that need it do not run.`);
  const outcome = await phase.run(args);
  if (!process.env.CI || phase.needs.length === 0) return outcome;
  return { passed: outcome.passed, failed: outcome.failed + outcome.skipped, skipped: 0 };
}
