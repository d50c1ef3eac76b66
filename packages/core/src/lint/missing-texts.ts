import type { Channel } from "../channel/channel.ts";
import type { Bot } from "../model/bot.ts";
import { createFacts } from "./facts.ts";
import { textCalls } from "./text-calls.ts";

/** A text that a catalogue lacks. */
export interface MissingText {
  readonly locale: string;
  readonly key: string;
  /** How another language has it. */
  readonly other?: { readonly locale: string; readonly source: string };
  /** The names that its use gives values to. */
  readonly places: readonly string[];
}

/** The texts that are used, or that one language has, and that a catalogue of the bot's languages lacks; by locale, then by use. */
export function missingTexts(bot: Bot, channel: Channel): readonly MissingText[] {
  const places = new Map<string, readonly string[]>();
  for (const { key, given } of textCalls(createFacts(bot, channel)))
    if ("is" in key && !places.has(key.is)) places.set(key.is, given ?? []);
  for (const texts of bot.catalogues.values())
    for (const [key, { format }] of texts) if (!places.has(key)) places.set(key, [...format.places.keys()]);
  return bot.locales.flatMap((locale) =>
    [...places].flatMap(([key, given]): MissingText[] => {
      if (bot.catalogues.get(locale)?.has(key)) return [];
      const [other] = [...bot.catalogues].filter(([, texts]) => texts.has(key));
      const source = other?.[1].get(key)?.source;
      return [
        { locale, key, ...(other && source !== undefined && { other: { locale: other[0], source } }), places: given },
      ];
    }),
  );
}
