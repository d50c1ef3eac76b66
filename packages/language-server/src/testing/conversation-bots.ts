import { readdirSync, readFileSync } from "node:fs";
import type { Source } from "@renga/core";
import { trattoriaSources } from "./trattoria.ts";

const folder = new URL("../../../core/testdata/conversations/", import.meta.url);

/** A bot with its tests in one file, its parts headed by `--- name`. */
function readCase(name: string): readonly Source[] {
  const parts = readFileSync(new URL(name, folder), "utf8")
    .split(/^--- (.+)$/m)
    .slice(1);
  return parts.flatMap((part, at) => (at % 2 === 0 ? [{ name: part, text: (parts[at + 1] ?? "").slice(1) }] : []));
}

/** The fixture bot, and every bot whose conversations test the engine. */
export const conversationBots: readonly (readonly [name: string, sources: readonly Source[]])[] = [
  ["trattoria", trattoriaSources],
  ["trattoria on Windows", trattoriaSources.map(({ name, text }) => ({ name, text: text.replaceAll("\n", "\r\n") }))],
  ...readdirSync(folder).map((name) => [name, readCase(name)] as const),
];
