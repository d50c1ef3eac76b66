// All tests. `npm test -- unit` runs one phase; what follows goes to it: `npm test -- unit packages/line`.
// The last line says how many passed and failed, over all phases.

import { addOutcomes, type Outcome, printOutcome } from "../lib/outcome.ts";
import { installTestTools } from "../lib/test-tools.ts";
import { phases, runPhase } from "../phases.ts";

const [only, ...args] = process.argv.slice(2);
const wanted = phases.filter((phase) => only === undefined || phase.name === only);
if (wanted.length === 0) {
  console.error(`There is no phase "${only}": ${phases.map((phase) => phase.name).join(", ")}.`);
  process.exit(2);
}

if (wanted.some((phase) => phase.needs.length > 0)) await installTestTools();

const outcomes: Outcome[] = [];
const lines: string[] = [];
for (const phase of wanted) {
  console.log(`\n── ${phase.name} ${"─".repeat(60)}`);
  const begin = performance.now();
  const outcome = await runPhase(phase, args);
  outcomes.push(outcome);
  const seconds = ((performance.now() - begin) / 1000).toFixed(0);
  lines.push(`${outcome.failed === 0 ? "✓" : "✗"} ${phase.name.padEnd(14)} ${printOutcome(outcome)} (${seconds} s)`);
}

const total = addOutcomes(outcomes);
console.log(`\n${lines.join("\n")}\n`);
if (total.skipped > 0)
  console.log(`${total.skipped} skipped: each says why in its name (LINE's OpenAPI files, a tool that is missing).`);
// Alone on the last line, for whoever reads it by a program.
console.log(printOutcome({ ...total, skipped: 0 }));
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;
