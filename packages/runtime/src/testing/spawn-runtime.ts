import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { StoreChoice } from "../config.ts";

/** A runtime in a process of its own. */
export interface SpawnedRuntime {
  readonly url: string;
  /** Ends it at once: nothing of it gets to say anything. */
  kill(): Promise<void>;
  /** Asks it to end; the exit code. */
  terminate(): Promise<number | null>;
}

const program = fileURLToPath(new URL("./serve-process.ts", import.meta.url));

export async function spawnRuntime(store: StoreChoice, lineUrl: string): Promise<SpawnedRuntime> {
  const place = store.kind === "redis" ? store.urls[0]?.reveal() : store.kind === "sqlite" ? store.folder : "";
  const child = spawn(
    process.execPath,
    ["--conditions=@renga/source", "--disable-warning=ExperimentalWarning", program],
    {
      env: { ...process.env, STORE: store.kind, PLACE: place, LINE: lineUrl },
      stdio: ["ignore", "pipe", "inherit"],
    },
  );
  // It must not outlive the tests, however they end.
  const killNow = (): void => void child.kill("SIGKILL");
  process.on("exit", killNow);
  child.on("exit", () => process.off("exit", killNow));
  return {
    url: await firstLine(child),
    kill: () => end(child, "SIGKILL").then(() => undefined),
    terminate: () => end(child, "SIGTERM"),
  };
}

async function firstLine(child: ChildProcess): Promise<string> {
  let text = "";
  for await (const chunk of child.stdout ?? []) {
    text += chunk;
    if (text.includes("\n")) return text.trim();
  }
  throw new Error("the runtime has ended before it listened");
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
  const ended = once(child, "exit");
  child.kill(signal);
  await ended;
  return child.exitCode;
}
