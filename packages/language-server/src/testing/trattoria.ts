import { readdirSync, readFileSync } from "node:fs";
import type { Source } from "@renga/core";
import { BotIndex } from "../bot/bot-index.ts";
import { schemas } from "./read-schemas.ts";

const folder = new URL("../../../core/testdata/trattoria/", import.meta.url);

/** The fixture bot as it lies there. */
export const trattoriaSources: readonly Source[] = ["", "flows/", "messages/", "tests/"].flatMap((path) =>
  readdirSync(new URL(path, folder), { withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:yaml|json)$/.test(entry.name))
    .map(({ name }) => ({ name: path + name, text: readFileSync(new URL(path + name, folder), "utf8") })),
);

export function trattoria(sources: readonly Source[] = trattoriaSources): BotIndex {
  const readText = (name: string): string | undefined =>
    name === "services.ts" ? readFileSync(new URL(name, folder), "utf8") : undefined;
  return new BotIndex({ folder: folder.href, sources, schemas, readText });
}

/** Where a text stands in a file of the bot; `within` is where in it. */
export function offsetOf(index: BotIndex, file: string, text: string, within = 0): number {
  const found = index.sources.get(file)?.text.indexOf(text) ?? -1;
  if (found < 0) throw new Error(`${file} has no ${text}`);
  return found + within;
}
