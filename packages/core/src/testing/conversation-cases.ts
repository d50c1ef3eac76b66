import { readdirSync, readFileSync } from "node:fs";
import type { Source } from "../source/source.ts";

const folder = new URL("../../testdata/conversations/", import.meta.url);

/** Bots with their conversation tests, one file each. */
export const casesOfConversations: readonly string[] = readdirSync(folder);

/** A case is a bot with its tests in one file, its parts headed by `--- name`. */
export function readConversationCase(name: string): Source[] {
  const parts = readFileSync(new URL(name, folder), "utf8")
    .split(/^--- (.+)$/m)
    .slice(1);
  const files: Source[] = [];
  for (let index = 0; index < parts.length; index += 2) {
    files.push({ name: parts[index] ?? "", text: (parts[index + 1] ?? "").replace(/^\n/, "") });
  }
  return files;
}
