import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { MissingText } from "@renga/core";
import { parseDocument, Scalar } from "yaml";

/** Writes the texts that are missing into their catalogues, and keeps what stands there with its comments. Gives the names of the files. */
export function writeMissingTexts(folder: string, missing: readonly MissingText[]): readonly string[] {
  return [...Map.groupBy(missing, ({ locale }) => locale)].map(([locale, texts]) => {
    const [name = "", ...others] = [`locales/${locale}.yaml`, `locales/${locale}.yml`];
    const file = [name, ...others].find((one) => existsSync(join(folder, one))) ?? name;
    const path = join(folder, file);
    const before = existsSync(path) ? readFileSync(path, "utf8") : "renga: 1\n";
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, withTexts(before, texts));
    return file;
  });
}

/** A catalogue with more texts, each with a comment that says what is to be done. */
export function withTexts(catalogue: string, texts: readonly MissingText[]): string {
  const document = parseDocument(catalogue);
  for (const { key, other, places } of texts) {
    const text = new Scalar(other?.source ?? [key, ...places.map((name) => `{${name}}`)].join(" "));
    text.comment = other ? ` to be translated from ${other.locale}` : " to be written";
    document.setIn(pathFor(document, key), text);
  }
  return document.toString({ lineWidth: 0 });
}

/** `menu.tea` goes into `menu`, unless a text stands there already. */
function pathFor(document: ReturnType<typeof parseDocument>, key: string): readonly string[] {
  const path = key.split(".");
  const isTaken = path.some((_, length) => length > 0 && typeof document.getIn(path.slice(0, length)) === "string");
  return isTaken ? [key] : path;
}
