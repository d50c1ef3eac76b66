// Tries to break what the runtime promises, for longer than a test may: `bench/prove.ts` says how.

import { root } from "../lib/root.ts";
import { runProgram } from "../lib/run-program.ts";

const { code } = await runProgram(process.execPath, [`${root}bench/prove.ts`, ...process.argv.slice(2)]);
process.exitCode = code;
