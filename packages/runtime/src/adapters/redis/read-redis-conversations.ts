import type { Conversation } from "@renga/core";
import { Cluster, type Redis } from "ioredis";
import { RengaError } from "../../errors.ts";
import { readKept } from "../../turn/kept.ts";
import { decodeRecord } from "./codec.ts";
import { connect } from "./connect.ts";
import { keys } from "./keys.ts";

export interface ReadRedisOptions {
  /** One address, or several of a cluster. */
  readonly url: string | readonly string[];
  readonly namespace?: string;
}

/**
 * The conversations in Redis, one after the other, also while bots are served from it: one that changes meanwhile is read
 * as it was or as it is, and one that moves on may be read twice. Nothing is written. Throws `store-unavailable`.
 */
export async function* readRedisConversations(options: ReadRedisOptions): AsyncGenerator<Conversation> {
  const connection = connect([options.url].flat(), 5000);
  try {
    // Errors of the connection come out of the calls that meet them.
    connection.on("error", () => {});
    await connection.connect().catch((error: unknown) => {
      throw new RengaError("store-unavailable", "Redis does not answer.", { cause: error });
    });
    const nodes = connection instanceof Cluster ? connection.nodes("master") : [connection];
    const match = `${keys(options.namespace ?? "renga")
      .prefix(0)
      .replace("{b:0}", "{b:*}")}c:*`;
    for (const node of nodes) yield* conversationsOn(node, match);
  } finally {
    connection.disconnect();
  }
}

async function* conversationsOn(node: Redis, match: string): AsyncGenerator<Conversation> {
  let cursor = "0";
  do {
    const [next, found] = await node.scan(cursor, "MATCH", match, "COUNT", 500);
    cursor = next;
    for (const stored of await Promise.all(found.map((key) => node.get(key)))) {
      const { conversation } = readKept(decodeRecord(stored).record);
      if (conversation) yield conversation;
    }
  } while (cursor !== "0");
}
