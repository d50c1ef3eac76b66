import { createHash } from "node:crypto";
import type { Cluster, Redis } from "ioredis";

export interface Script {
  readonly lua: string;
  readonly sha: string;
}

/** Puts a script together from shared parts and its own, which comes last. */
export function script(...parts: readonly string[]): Script {
  const lua = parts.join("\n");
  return { lua, sha: createHash("sha1").update(lua).digest("hex") };
}

/** Runs by digest; a server that does not have the script (restarted, failed over, flushed) is sent the text. */
export async function runScript(
  client: Redis | Cluster,
  { lua, sha }: Script,
  key: string,
  args: readonly (string | number)[],
): Promise<unknown> {
  try {
    return await client.evalsha(sha, 1, key, ...args);
  } catch (error) {
    if (error instanceof Error && error.message.startsWith("NOSCRIPT")) return client.eval(lua, 1, key, ...args);
    throw error;
  }
}
