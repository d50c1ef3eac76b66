import type { Redis } from "ioredis";
import { RengaError } from "../../errors.ts";

/**
 * When an accepted event counts as safe. `fast`: the server has it. `fsync`: it is on the server's disk. `replicated`:
 * a replica has it too, on its disk where the server can tell.
 */
export type Durability = "fast" | "fsync" | "replicated";

export interface ServerFacts {
  /** The server can wait until a replica has synced to disk. */
  readonly waitsForDisk: boolean;
}

/** Below these a script can break out of the server (CVE-2025-49844). */
const patched: readonly (readonly [number, number, number])[] = [
  [7, 2, 11],
  [7, 4, 6],
  [8, 0, 4],
  [8, 2, 2],
];

/** Refuses a server that would lose conversations; warns of what is merely unwise. Throws `store-unsafe`. */
export async function checkServer(
  server: Redis,
  durability: Durability,
  warn: (message: string) => void,
): Promise<ServerFacts> {
  const info = parseInfo(await server.info());
  const version = (info.get("redis_version") ?? "0").split(".").map(Number);
  const [major = 0, minor = 0, patch = 0] = version;
  if (major < 7) throw new RengaError("store-unsafe", `Redis ${version.join(".")} is too old: 7.0 is needed.`);
  const policy = info.get("maxmemory_policy") ?? "noeviction";
  if (policy !== "noeviction") {
    throw new RengaError("store-unsafe", `maxmemory-policy is ${policy}: set it to noeviction.`);
  }
  const hasLog = info.get("aof_enabled") === "1";
  if (!hasLog && durability !== "fast") {
    throw new RengaError("store-unsafe", `durability ${durability} needs "appendonly yes".`);
  }
  if (!hasLog) warn('Redis keeps no log: set "appendonly yes", or its stop loses conversations.');
  if (durability === "fsync") await checkFsync(server, warn);
  const isValkey = info.get("server_name") === "valkey";
  if (!isValkey && !isPatched([major, minor, patch])) {
    warn(`Redis ${version.join(".")} has known holes in its scripting: update it.`);
  }
  return { waitsForDisk: hasLog && (major > 7 || minor >= 2) };
}

async function checkFsync(server: Redis, warn: (message: string) => void): Promise<void> {
  let value: string | undefined;
  try {
    value = ((await server.config("GET", "appendfsync")) as string[])[1];
  } catch {
    warn("Redis does not tell its appendfsync: make sure that it is always.");
    return;
  }
  if (value !== "always") {
    throw new RengaError("store-unsafe", `durability fsync needs "appendfsync always"; it is ${value}.`);
  }
}

function isPatched([major, minor, patch]: readonly [number, number, number]): boolean {
  const line = patched.find(([m, n]) => m === major && n === minor);
  if (line) return patch >= line[2];
  const [lastMajor, lastMinor] = patched.at(-1) ?? [0, 0];
  return major > lastMajor || (major === lastMajor && minor > lastMinor);
}

function parseInfo(text: string): Map<string, string> {
  const lines = text.split(/\r?\n/).filter((line) => line.includes(":"));
  return new Map(lines.map((line) => [line.slice(0, line.indexOf(":")), line.slice(line.indexOf(":") + 1)]));
}
