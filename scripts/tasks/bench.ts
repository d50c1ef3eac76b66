// Measures: `bench/run.ts` says how.

import { root } from "../lib/root.ts";
import { runProgram } from "../lib/run-program.ts";

const { code } = await runProgram(process.execPath, [`${root}bench/run.ts`, ...process.argv.slice(2)]);
process.exitCode = code;
