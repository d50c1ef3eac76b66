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

/** Runs a phase; one that lacks something of the system is skipped in a loud voice. */
export async function runPhase(phase: Phase, args: readonly string[]): Promise<Outcome> {
  const missing = phase.needs.filter((tool) => !tool.isPresent());
  if (missing.length === 0) return await phase.run(args);
  const packages = missing.flatMap((tool) => tool.packages).join(" ");
  console.log(
    `✗ SKIPPED: this machine has no ${missing.map((tool) => tool.name).join(" and no ")}. Cure: apt-get install ${packages}`,
  );
  return skipped;
}
