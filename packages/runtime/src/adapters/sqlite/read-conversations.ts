import { existsSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import type { Conversation } from "@renga/core";
import { readKept } from "../../turn/kept.ts";
import { explainSqliteError } from "./open-database.ts";
import { fromColumn } from "./text-column.ts";

/**
 * The conversations in a data folder, one after the other; nothing is written. Throws `store-locked` while a bot is served
 * from the folder, `store-damaged`.
 */
export function* readConversations(folder: string): Generator<Conversation> {
  const path = join(folder, "conversations.sqlite");
  if (!existsSync(path)) return;
  try {
    const db = new DatabaseSync(path, { readOnly: true });
    try {
      for (const { record } of db.prepare("SELECT record FROM chat WHERE record IS NOT NULL").iterate()) {
        const { conversation } = readKept(fromColumn(record));
        if (conversation) yield conversation;
      }
    } finally {
      db.close();
    }
  } catch (error) {
    throw explainSqliteError(error, path);
  }
}
