import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

/** The built command, as a process of its own: what an author has. */
const bin = fileURLToPath(new URL("../../bin/renga.js", import.meta.url));

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface RengaOptions {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  /** What is typed, or piped in. */
  readonly input?: string;
}

/** Runs `renga` to its end. */
export function runRenga(args: readonly string[], options: RengaOptions): Promise<Ended> {
  return new RengaProcess(args, options).ended;
}

/** A `renga` that goes on until it is told to stop. */
export class RengaProcess {
  readonly ended: Promise<Ended>;
  readonly #child: ChildProcessWithoutNullStreams;
  #out = "";
  #err = "";
  readonly #listeners = new Set<() => void>();

  constructor(args: readonly string[], { cwd, env = {}, input = "" }: RengaOptions) {
    const { REDIS_URL: _, ...outer } = process.env;
    this.#child = spawn(process.execPath, [bin, ...args], {
      cwd,
      env: { ...outer, NO_COLOR: "1", ...env },
      // A test that gives up leaves no process behind.
      timeout: 50_000,
      killSignal: "SIGKILL",
    });
    this.#child.stdin.end(input);
    this.#child.stdout.on("data", (chunk: Buffer) => {
      this.#out += chunk;
      for (const listener of this.#listeners) listener();
    });
    this.#child.stderr.on("data", (chunk: Buffer) => {
      this.#err += chunk;
      for (const listener of this.#listeners) listener();
    });
    this.ended = new Promise((resolve) => {
      this.#child.on("close", (code) => {
        resolve({ code, out: this.#out, err: this.#err });
        for (const listener of this.#listeners) listener();
      });
    });
  }

  signal(name: NodeJS.Signals): void {
    this.#child.kill(name);
  }

  /** Waits until both outputs together hold what is looked for; gives what was found. */
  until(pattern: RegExp): Promise<string> {
    return new Promise((resolve, reject) => {
      const look = (): void => {
        const found = pattern.exec(`${this.#out}\n${this.#err}`);
        if (found !== null) {
          this.#listeners.delete(look);
          resolve(found[0]);
        } else if (this.#child.exitCode !== null) {
          this.#listeners.delete(look);
          reject(new Error(`it ended without ${pattern}:\n${this.#out}${this.#err}`));
        }
      };
      this.#listeners.add(look);
      look();
    });
  }
}
