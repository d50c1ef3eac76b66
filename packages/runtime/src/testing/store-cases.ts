import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { StoreChoice } from "../config.ts";
import { Secret } from "../secret.ts";
import { type RedisServer, startRedisServer } from "./redis-server.ts";

/** A place for conversations that outlives the runtime that writes there. */
export interface StoreCase {
  readonly choice: StoreChoice;
  /** Ends the place itself, and brings it back; only Redis can do so. */
  readonly server?: RedisServer;
  remove(): Promise<void>;
}

export type StoreKind = "sqlite" | "redis";

/** Null where there is no Redis to test with. */
export async function openStoreCase(kind: StoreKind): Promise<StoreCase | null> {
  if (kind === "sqlite") {
    const folder = mkdtempSync(join(tmpdir(), "renga-test-"));
    return {
      choice: { kind: "sqlite", folder },
      remove: async () => rmSync(folder, { recursive: true, force: true }),
    };
  }
  const server = await startRedisServer({ own: true, settings: ["--appendonly", "yes", "--appendfsync", "always"] });
  if (server === null) return null;
  return { choice: redisAt(server.url), server, remove: () => server.stop() };
}

export function redisAt(url: string): StoreChoice {
  return { kind: "redis", urls: [new Secret(url)], durability: "fast" };
}
