import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkImports } from "./check-imports.ts";
import { addOutcomes, failed, type Outcome, passed } from "./lib/outcome.ts";
import { root } from "./lib/root.ts";
import { type ProgramResult, runProgram } from "./lib/run-program.ts";

interface Check {
  readonly name: string;
  /** What to do when it fails. */
  readonly cure: string;
  run(): Promise<ProgramResult>;
}

/** In the order of what is worth reading first: later ones mislead while an earlier one fails. */
const checks: readonly Check[] = [
  {
    name: "format-and-lint",
    cure: "npx biome check --write",
    run: () => runProgram("biome", ["check", "--colors=off", "--diagnostic-level=error"], { quiet: true }),
  },
  {
    name: "types",
    cure: "Mend the types: tests and scripts are held to the same rules as the packages.",
    run: () => runProgram("tsc", ["-p", "scripts"], { quiet: true }),
  },
  {
    name: "page-types",
    cure: "Mend the types of the emulator's page.",
    run: () => runProgram("tsc", ["-p", "packages/emulator/src/page"], { quiet: true }),
  },
  {
    name: "imports",
    cure: "Each rule says why it is there; the picture is in CONTRIBUTING.md.",
    run: async () => toResult(checkImports(root)),
  },
  {
    name: "unused",
    cure: "Delete what nobody uses, or stop exporting it.",
    run: () => runProgram("knip", ["--no-progress"], { quiet: true }),
  },
  {
    name: "machine-paths",
    cure: "Name files relative to the project: nobody else has these folders.",
    run: async () => toResult(await findMachinePaths()),
  },
];

/** Runs all checks, or the one of that name, and shows what they found. */
export async function runChecks(only?: string): Promise<Outcome> {
  const outcomes: Outcome[] = [];
  for (const check of checks) {
    if (only !== undefined && check.name !== only) continue;
    const { code, output } = await check.run();
    console.log(`${code === 0 ? "✓" : "✗"} ${check.name}`);
    if (code !== 0) console.log(`${output.trimEnd()}\n→ ${check.cure}\n`);
    outcomes.push(code === 0 ? passed : failed);
  }
  return addOutcomes(outcomes);
}

function toResult(faults: readonly string[]): ProgramResult {
  return { code: faults.length === 0 ? 0 : 1, output: faults.join("\n") };
}

/** Tracked files that name a folder of one machine. Tests may use the system's folder for temporary files. */
async function findMachinePaths(): Promise<string[]> {
  const { code, output } = await runProgram("git", ["ls-files", "-z"], { quiet: true });
  if (code !== 0) return [];
  return output
    .split("\0")
    .filter((file) => file !== "" && !/\.(?:png|jpe?g|ico|woff2?|mp[34])$/.test(file))
    .flatMap((file) => machinePathsOf(file, readTracked(file)));
}

function readTracked(file: string): string {
  try {
    return readFileSync(join(root, file), "utf8");
  } catch {
    return ""; // deleted, and not yet committed
  }
}

/** Folders that only some machines have, as they stand at the start of a path. */
const machineFolder = /(?<![\w.:/}-])\/(work|home|Users|tmp)\/[\w.-]+/g;

export function machinePathsOf(file: string, text: string): string[] {
  const isTest = /\.test\.tsx?$|\/testdata\//.test(file);
  const found = [...text.matchAll(machineFolder)].filter((match) => !(isTest && match[1] === "tmp"));
  return found.map((match) => {
    const line = text.slice(0, match.index).split("\n").length;
    return `${file}:${line}: ${match[0]}`;
  });
}
