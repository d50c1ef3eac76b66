import { startRedisServer } from "../packages/runtime/src/testing/redis-server.ts";

/** A Redis of our own for the length of a measurement, keeping an append-only file as production does. */
export async function withRedis<T>(measure: (url: string) => Promise<T>): Promise<T> {
  const server = await startRedisServer({ own: true, settings: ["--appendonly", "yes", "--appendfsync", "everysec"] });
  if (!server) throw new Error("the whole path is measured against Redis: install redis-server");
  try {
    return await measure(server.url);
  } finally {
    await server.stop();
  }
}
