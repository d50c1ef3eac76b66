import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { failed, type Outcome } from "./outcome.ts";
import { root } from "./root.ts";
import { runProgram } from "./run-program.ts";

/** Runs one project of vitest.config.ts and counts its tests. A project without tests, or one that breaks, is a failure. */
export async function runVitest(project: string, args: readonly string[] = []): Promise<Outcome> {
  const folder = join(root, "node_modules/.renga-test");
  const report = join(folder, `${project}.json`);
  mkdirSync(folder, { recursive: true });
  rmSync(report, { force: true });
  const { code } = await runProgram("vitest", [
    ...["run", "--project", project, "--reporter=default", "--reporter=json", `--outputFile.json=${report}`],
    ...args,
  ]);
  return readReport(report, code);
}

interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  /** One for each file. */
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

function readReport(file: string, code: number): Outcome {
  try {
    const report = JSON.parse(readFileSync(file, "utf8")) as Report;
    const failed = report.numFailedTests + report.testResults.filter(isBroken).length;
    return {
      passed: report.numPassedTests,
      failed: code !== 0 && failed === 0 ? 1 : failed,
      skipped: report.numPendingTests + report.numTodoTests,
    };
  } catch {
    return failed;
  }
}

/** A file that could not be loaded, or whose preparation failed: none of its tests says so. */
function isBroken({ status, assertionResults }: Report["testResults"][number]): boolean {
  return status === "failed" && assertionResults.every((result) => result.status !== "failed");
}
