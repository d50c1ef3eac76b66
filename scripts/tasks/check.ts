// Everything about the code that can be told without running it. `npm run check -- imports` runs one check.

import { runChecks } from "../checks.ts";
import { printOutcome } from "../lib/outcome.ts";

const outcome = await runChecks(process.argv[2]);
console.log(printOutcome(outcome));
process.exitCode = outcome.failed === 0 && outcome.passed > 0 ? 0 : 1;
