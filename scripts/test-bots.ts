import { globSync } from "node:fs";
import { dirname } from "node:path";
import { addOutcomes, failed, type Outcome } from "./lib/outcome.ts";
import { root } from "./lib/root.ts";
import { runProgram } from "./lib/run-program.ts";

/** The conversation tests of every example bot, as its author runs them. */
export async function testBots(args: readonly string[]): Promise<Outcome> {
  const bots = globSync("packages/flows-example/*/bot.yaml", { cwd: root })
    .map((file) => dirname(file))
    .sort();
  if (bots.length === 0) return failed;
  const outcomes = [];
  for (const bot of bots) outcomes.push(await testBot(bot, args));
  return addOutcomes(outcomes);
}

async function testBot(bot: string, args: readonly string[]): Promise<Outcome> {
  const { code, output } = await runProgram("renga", ["test", bot, "--format", "json", ...args], { quiet: true });
  const report = parseReport(output);
  if (report === undefined) {
    console.log(`✗ ${bot}\n${output}`);
    return failed;
  }
  console.log(`${code === 0 ? "✓" : "✗"} ${bot}: ${report.passed} passed, ${report.failed} failed`);
  // The same once more, in the words that help to mend it.
  if (code !== 0) await runProgram("renga", ["test", bot, ...args]);
  const broken = code !== 0 && report.failed === 0 ? 1 : 0;
  return { passed: report.passed, failed: report.failed + broken, skipped: 0 };
}

function parseReport(output: string): { readonly passed: number; readonly failed: number } | undefined {
  try {
    return JSON.parse(output) as { passed: number; failed: number };
  } catch {
    return undefined;
  }
}
