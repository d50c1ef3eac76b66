import { BotIndex, type BotIndexOptions } from "../bot/bot-index.ts";
import { schemas } from "./read-schemas.ts";

const bot = "renga: 1\nbot: example\nlocales: [en]\n";

export interface Marked {
  readonly index: BotIndex;
  readonly file: string;
  readonly offset: number;
}

/** A bot from texts, one of which holds `|` where the cursor stands. Without a bot.yaml a small one is added. */
export function markedBot(
  files: Readonly<Record<string, string>>,
  options: Partial<Pick<BotIndexOptions, "readText" | "onRead">> = {},
): Marked {
  let found: { readonly file: string; readonly offset: number } | undefined;
  const sources = Object.entries({ "bot.yaml": bot, ...files }).map(([name, text]) => {
    const offset = text.indexOf("|");
    if (offset < 0) return { name, text };
    if (found) throw new Error(`a second cursor, in ${name}`);
    found = { file: name, offset };
    return { name, text: text.slice(0, offset) + text.slice(offset + 1) };
  });
  if (!found) throw new Error("there is no cursor");
  return { ...found, index: new BotIndex({ folder: "file:///bot/", sources, schemas, ...options }) };
}
