import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Redis } from "ioredis";

export interface RedisServer {
  readonly url: string;
  /** False for a server that was running before: it can be neither stopped nor set up. */
  readonly isOurs: boolean;
  /** Ends the server at once, as `kill -9` does. */
  kill(): Promise<void>;
  /** Starts it again on the same port and with the same files. */
  start(): Promise<void>;
  /** Ends it and removes its files. */
  stop(): Promise<void>;
}

/** Programs that speak Redis, in the order in which they are looked for. */
const programs = ["redis-server", "valkey-server"];

/**
 * A real server for tests: the one at `REDIS_URL`, else one started from the path on a free port of this machine. Where
 * there is neither, null and a loud word; where `CI` is set, an error.
 */
export async function startRedisServer(
  options: { readonly settings?: readonly string[]; readonly own?: boolean } = {},
): Promise<RedisServer | null> {
  const given = process.env.REDIS_URL;
  if (given && !options.own) return { url: given, isOurs: false, kill: refuse, start: refuse, stop: async () => {} };
  const program = programs.find((name) => spawnSync(name, ["--version"]).status === 0);
  if (program === undefined) return withoutServer();
  return ownServer(program, options.settings ?? []);
}

const thirds = [
  [0, 5460],
  [5461, 10_922],
  [10_923, 16_383],
] as const;

/** Three nodes on this machine that share the slots; null as above. */
export async function startRedisCluster(): Promise<{ readonly urls: string[]; stop(): Promise<void> } | null> {
  const settings = ["--cluster-enabled", "yes", "--cluster-require-full-coverage", "no"];
  const nodes: RedisServer[] = [];
  for (const [from, to] of thirds) {
    const node = await startRedisServer({ settings, own: true });
    if (node === null) return null;
    nodes.push(node);
    await tell(node.url, "ADDSLOTSRANGE", from, to);
  }
  const [first, ...others] = nodes.map(({ url }) => url);
  const { port } = new URL(first ?? "");
  for (const url of others) await tell(url, "MEET", "127.0.0.1", port);
  for (const { url } of nodes) await knowsAllSlots(url);
  const stop = async (): Promise<void> => {
    await Promise.all(nodes.map((node) => node.stop()));
  };
  return { urls: nodes.map(({ url }) => url), stop };
}

async function knowsAllSlots(url: string): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    const info = String(await tell(url, "INFO"));
    if (info.includes("cluster_slots_ok:16384") && info.includes("cluster_state:ok")) return;
    await sleep(50);
  }
  throw new Error("the cluster's nodes do not find one another");
}

async function tell(url: string, ...words: readonly (string | number)[]): Promise<unknown> {
  const client = new Redis(url);
  try {
    return await client.call("CLUSTER", ...words);
  } finally {
    client.disconnect();
  }
}

function withoutServer(): null {
  const text = `no Redis to test against: set REDIS_URL, or install ${programs.join(" or ")}`;
  if (process.env.CI) throw new Error(text);
  console.warn(`\n  SKIPPED: ${text}\n`);
  return null;
}

async function ownServer(program: string, settings: readonly string[]): Promise<RedisServer> {
  const folder = mkdtempSync(join(tmpdir(), "renga-redis-"));
  const port = await freePort();
  const url = `redis://127.0.0.1:${port}`;
  const args = ["--port", String(port), "--bind", "127.0.0.1", "--dir", folder, "--save", "", ...settings];
  let child: ChildProcess | null = null;

  // The server must not outlive the tests, however they end.
  const killNow = (): void => void child?.kill("SIGKILL");
  process.on("exit", killNow);

  const start = async (): Promise<void> => {
    child = spawn(program, args, { stdio: "ignore" });
    await answers(url);
  };
  const kill = async (): Promise<void> => {
    if (child === null || child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, "exit");
    killNow();
    await ended;
  };
  const stop = async (): Promise<void> => {
    await kill();
    process.off("exit", killNow);
    rmSync(folder, { recursive: true, force: true });
  };
  await start();
  return { url, isOurs: true, kill, start, stop };
}

async function answers(url: string): Promise<void> {
  const client = new Redis(url, { lazyConnect: true, maxRetriesPerRequest: 0, retryStrategy: () => null });
  client.on("error", () => {});
  for (let tries = 0; ; tries++) {
    try {
      await client.connect();
      await client.ping();
      client.disconnect();
      return;
    } catch (error) {
      if (tries === 100) throw error;
      await sleep(50);
    }
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (address === null || typeof address === "string") throw new Error("no free port");
  return address.port;
}

async function refuse(): Promise<never> {
  throw new Error("the server at REDIS_URL is not ours to stop");
}
