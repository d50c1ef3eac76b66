import { type ChildProcess, fork } from "node:child_process";
import { fileURLToPath } from "node:url";

/** A server under measurement, in a process of its own so that its CPU time is its own. */
export interface ServerProcess {
  readonly name: string;
  readonly url: string;
  /** From fork to the first answer, milliseconds. */
  readonly startedIn: number;
  /** Microseconds of CPU so far, and the most memory it ever had, bytes. */
  usage(): Promise<{ readonly cpu: number; readonly peak: number }>;
  stop(): Promise<void>;
}

export async function startServer(
  name: string,
  script: string,
  environment: Readonly<Record<string, string>>,
): Promise<ServerProcess> {
  const began = performance.now();
  const child = fork(fileURLToPath(new URL(`servers/${script}.ts`, import.meta.url)), {
    env: { ...process.env, ...environment, NODE_NO_WARNINGS: "1" },
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
  const { port } = await answer<{ port: number }>(child);
  const startedIn = performance.now() - began;
  return {
    name,
    url: `http://127.0.0.1:${port}/webhook`,
    startedIn,
    usage: () => {
      child.send("usage");
      return answer(child);
    },
    stop: () =>
      new Promise((done) => {
        child.once("exit", () => done());
        child.kill("SIGTERM");
      }),
  };
}

function answer<T>(child: ChildProcess): Promise<T> {
  return new Promise((resolve, reject) => {
    const left = (code: number | null): void => reject(new Error(`the server ended with code ${code}`));
    child.once("exit", left);
    child.once("message", (message) => {
      child.off("exit", left);
      resolve(message as T);
    });
  });
}

/** The other side: a server says where it listens, and what it used when it is asked. */
export function serveUsage(port: number): void {
  process.on("message", () => {
    const { user, system } = process.cpuUsage();
    process.send?.({ cpu: user + system, peak: process.resourceUsage().maxRSS * 1024 });
  });
  process.send?.({ port });
}
