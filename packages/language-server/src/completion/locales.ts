import { CompletionItemKind } from "vscode-languageserver";
import type { Completer } from "./completer.ts";
import { hasBefore } from "./has-before.ts";

/** The bot's locales, where a text may be written for each of them. */
export const locales: Completer = (site) => {
  const { kind, opensMap, schemas, siblings, index } = site;
  const isMap = kind === "key" || opensMap;
  const isText = schemas.some(({ through }) => through.some((name) => places.has(name)));
  if (!isMap || !isText || hasBefore(site)) return [];
  const { locales } = index.bot;
  const others = Object.keys(siblings).filter((key) => !locales.includes(key));
  if (others.length > 0) return [];
  return locales
    .filter((locale) => !Object.hasOwn(siblings, locale))
    .map((label) => ({
      label,
      kind: CompletionItemKind.Constant,
      detail: "locale of the bot",
      insertText: site.hasColon ? label : `${label}: `,
      sortText: `0${label}`,
    }));
};

/** Definitions of the schemas that are texts for people. */
const places: ReadonlySet<string> = new Set(["text", "localeMap", "message", "messages", "words"]);
