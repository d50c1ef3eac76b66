import { diagnostic } from "../diagnostics/codes.ts";
import { Cursor } from "../document/cursor.ts";
import type { SourceDocument } from "../document/place.ts";
import { parseTextFormat } from "../expression/text-format.ts";
import type { CatalogueText } from "./bot.ts";
import type { Reading } from "./reading.ts";

/** `locales/ja.yaml`: texts by key; those of a map inside it are `outer.inner`. */
export function readCatalogue(
  document: SourceDocument,
  locale: string,
  reading: Reading,
): ReadonlyMap<string, CatalogueText> {
  const texts = new Map<string, CatalogueText>();
  const read = (at: Cursor, path: string): void => {
    for (const entry of at.entries()) {
      if (path === "" && entry.key === "renga") continue;
      const key = path === "" ? String(entry.key) : `${path}.${entry.key}`;
      if (entry.isObject()) read(entry, key);
      else readText(entry, key);
    }
  };
  const readText = (at: Cursor, key: string): void => {
    const source = at.text();
    if (source === undefined) {
      reading.report(diagnostic("text-syntax", at, { key, why: "a text was expected here" }));
      return;
    }
    const format = parseTextFormat(source, locale);
    if (typeof format === "string") reading.report(diagnostic("text-syntax", at, { key, why: format }));
    else texts.set(key, { at, source, format });
  };
  read(Cursor.root(document), "");
  return texts;
}

/** The locale of a catalogue file; undefined for any other file. */
export function catalogueLocale(name: string): string | undefined {
  return /^locales\/([A-Za-z0-9-]+)\.ya?ml$/.exec(name)?.[1];
}
