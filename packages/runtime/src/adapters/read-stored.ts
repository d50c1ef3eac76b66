import type { Conversation } from "@renga/core";

/** Where conversations are kept. */
export type KeptIn = { readonly folder: string } | { readonly redis: readonly string[] };

/** The conversations that a store keeps; nothing is written. Throws what the store's own reader throws. */
export async function* readStored(place: KeptIn): AsyncGenerator<Conversation> {
  if ("folder" in place) yield* (await import("./sqlite/read-conversations.ts")).readConversations(place.folder);
  else yield* (await import("./redis/read-redis-conversations.ts")).readRedisConversations({ url: place.redis });
}
