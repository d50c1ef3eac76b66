import { spawn } from "node:child_process";
import { delimiter, dirname, join } from "node:path";
import { root } from "./root.ts";

export interface ProgramOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Keep what it writes for the answer and show nothing. */
  readonly quiet?: boolean;
  /** End it after so many milliseconds; the exit code is then 124. */
  readonly timeout?: number;
}

export interface ProgramResult {
  readonly code: number;
  /** What it wrote to both outputs; empty unless `quiet`. */
  readonly output: string;
}

/** Runs a program with the workspace's Node and tools first on the path. Never throws: one that cannot start ends with 127. */
export function runProgram(
  command: string,
  args: readonly string[],
  options: ProgramOptions = {},
): Promise<ProgramResult> {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: options.cwd ?? root,
      env: { ...process.env, PATH: toolPath(), ...options.env },
      stdio: options.quiet === true ? ["ignore", "pipe", "pipe"] : "inherit",
      ...(options.timeout === undefined ? {} : { timeout: options.timeout }),
    });
    let output = "";
    child.stdout?.on("data", (chunk: Buffer) => {
      output += chunk;
    });
    child.stderr?.on("data", (chunk: Buffer) => {
      output += chunk;
    });
    child.on("error", (error) => resolve({ code: 127, output: `${command} could not be started: ${error.message}\n` }));
    child.on("close", (code) => resolve({ code: code ?? 124, output }));
  });
}

function toolPath(): string {
  return [dirname(process.execPath), join(root, "node_modules", ".bin"), process.env.PATH ?? ""].join(delimiter);
}
