import { IntlMessageFormat } from "intl-messageformat";
import { ExpressionError } from "./expression-error.ts";
import { numberFormat } from "./number-format.ts";
import type { Value, ValueObject } from "./value.ts";

/** A text of a catalogue, in ICU MessageFormat. */
export interface TextFormat {
  /** The names of its places, with how each is written. */
  readonly places: ReadonlyMap<string, "text" | "number" | "date">;
  /** @throws ExpressionError where a place gets a value that it cannot write. */
  format(values: ValueObject): string;
}

/** Reads `{n, plural, one {# cup} other {# cups}}`; what is wrong with it as a text. */
export function parseTextFormat(source: string, locale: string): TextFormat | string {
  let message: IntlMessageFormat;
  try {
    // `<` is a letter: what is said has no tags.
    message = new IntlMessageFormat(source, locale, undefined, { ignoreTag: true, formatters });
  } catch (error) {
    return reasonOf(error);
  }
  const places = new Map<string, "text" | "number" | "date">();
  collect(message.getAst(), places);
  return {
    places,
    format(values) {
      const given: Record<string, string | number | boolean | null> = Object.create(null);
      for (const [name, kind] of places) given[name] = argument(values[name] ?? null, kind, name);
      try {
        return String(message.format(given));
      } catch {
        throw new ExpressionError("wrong-type", "a text of the catalogue cannot be written with these values");
      }
    },
  };
}

type MessageFormatElement = ReturnType<IntlMessageFormat["getAst"]>[number];

/** The kinds of elements of a parsed message, as `@formatjs/icu-messageformat-parser` numbers them. */
const kinds = { argument: 1, number: 2, date: 3, time: 4, select: 5, plural: 6, tag: 8 } as const;

function collect(elements: readonly MessageFormatElement[], places: Map<string, "text" | "number" | "date">): void {
  for (const element of elements) {
    if (!("value" in element) || !(Object.values(kinds) as readonly number[]).includes(element.type)) continue;
    const kind = element.type as (typeof kinds)[keyof typeof kinds];
    const isDate = kind === kinds.date || kind === kinds.time;
    const isNumber = kind === kinds.number || kind === kinds.plural;
    const known = places.get(element.value);
    if (known === undefined || known === "text")
      places.set(element.value, isDate ? "date" : isNumber ? "number" : "text");
    if ("options" in element) for (const option of Object.values(element.options)) collect(option.value, places);
  }
}

/** Dates are texts without a zone: they are written as they stand, in whatever zone the program runs. */
function argument(value: Value, kind: "text" | "number" | "date", name: string): string | number | boolean | null {
  if (kind === "date") {
    const text = typeof value === "string" && /^\d{2}:\d{2}/.test(value) ? `1970-01-01T${value}` : value;
    const moment = typeof text === "string" ? Date.parse(text.includes("T") ? `${text}Z` : text) : Number.NaN;
    if (Number.isNaN(moment)) throw new ExpressionError("not-a-date", `"${name}" is no date`);
    return moment;
  }
  if (kind === "number" && typeof value !== "number")
    throw new ExpressionError("not-a-number", `"${name}" is no number`);
  return typeof value === "object" && value !== null ? JSON.stringify(value) : value;
}

const dateFormats = new Map<string, Intl.DateTimeFormat>();
const pluralRules = new Map<string, Intl.PluralRules>();

/** Making one is slow: they are kept. */
function kept<T>(made: Map<string, T>, key: string, make: () => T): T {
  const found = made.get(key) ?? make();
  made.set(key, found);
  return found;
}

const formatters = {
  getNumberFormat: (locale: string | string[] = "en", options: Intl.NumberFormatOptions = {}) =>
    numberFormat(String(locale), options),
  getDateTimeFormat: (locale: string | string[] = "en", options: Intl.DateTimeFormatOptions = {}) =>
    kept(
      dateFormats,
      JSON.stringify([locale, options]),
      () => new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" }),
    ),
  getPluralRules: (locale: string | string[] = "en", options: Intl.PluralRulesOptions = {}) =>
    kept(pluralRules, JSON.stringify([locale, options]), () => new Intl.PluralRules(locale, options)),
};

function reasonOf(error: unknown): string {
  const text = error instanceof Error ? error.message : "";
  return text.split("\n")[0]?.toLowerCase().replaceAll("_", " ") || "it cannot be read";
}
