import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import type { VariableSchema } from "../expression/type.ts";
import type { Value } from "../expression/value.ts";
import type { AnswerContext } from "./answer-context.ts";
import { answerLanguages } from "./answer-languages.ts";
import { matchLabel } from "./match-label.ts";
import { readAnswer } from "./read-answer.ts";
import { type Asked, readAnswers } from "./read-answers.ts";
import { readItems } from "./read-items.ts";

/** The words of the tables, written so that who speaks the language can read, correct and add to them. */
const folder = new URL("testdata/", import.meta.url);

interface Table {
  readonly language: string;
  readonly sections: readonly Section[];
}

type Reads = Readonly<Record<string, Value>>;

interface Section {
  readonly when: string;
  readonly now: string;
  readonly zone: string;
  readonly locale?: string;
  /** Options by their labels, or label and synonyms; `shown` is the first one of the page, from 1 on. */
  readonly label?: readonly {
    readonly of: readonly (string | number | readonly (string | number)[])[];
    readonly shown?: number;
    readonly picks: Reads;
  }[];
  readonly items?: readonly { readonly of: readonly string[] | string; readonly reads: Reads }[];
  readonly several?: readonly { readonly ask: Readonly<Record<string, Ask>>; readonly reads: Reads }[];
  readonly [type: string]: unknown;
}

type Ask = string | (VariableSchema & { readonly labels?: readonly string[] });

const formats = ["duration", "phone", "email", "uri"];
const types = ["date", "time", "datetime", "integer", "number", "boolean", ...formats];

interface Case {
  readonly language: string;
  readonly when: string;
  readonly kind: string;
  readonly text: string;
  /** What the table says; undefined for "no answer". */
  readonly wanted: Value | undefined;
  readonly read: (text: string, locales?: readonly string[]) => Value | undefined;
}

function casesOf({ language, sections }: Table): readonly Case[] {
  return sections.flatMap((section) => {
    const context: AnswerContext = {
      now: Temporal.PlainDateTime.from(section.now).toZonedDateTime(section.zone).epochMilliseconds,
      timeZone: section.zone,
      locale: section.locale ?? language,
      locales: [language],
    };
    const rows = (kind: string, reads: Reads | undefined, read: Case["read"]): readonly Case[] =>
      Object.entries(reads ?? {}).map(([text, wanted]) => ({
        language,
        when: section.when,
        kind,
        text,
        wanted: wanted === "no answer" ? undefined : wanted,
        read,
      }));
    const schemaOf = (type: string): VariableSchema =>
      formats.includes(type) ? { type: "string", format: type } : { type };
    return [
      ...types.flatMap((type) =>
        rows(
          type,
          section[type] as Reads | undefined,
          (text, locales) => readAnswer(text, schemaOf(type), locales ? { ...context, locales } : context)?.value,
        ),
      ),
      ...(section.label ?? []).flatMap(({ of, shown, picks }) =>
        rows(`label of ${of.join(", ")}${shown ? ` from ${shown} on` : ""}`, picks, (text) => {
          const named = of.map((one) => (Array.isArray(one) ? one.map(String) : String(one)));
          const index = matchLabel(text, named, context, shown ? shown - 1 : 0);
          return index === undefined ? undefined : index + 1;
        }),
      ),
      ...(section.items ?? []).flatMap(({ of, reads }) => {
        const items: VariableSchema = typeof of === "string" ? { type: of } : { type: "string", enum: [...of] };
        return rows(`items of ${of}`, reads, (text) => readItems(text, { type: "array", items }, context) as Value[]);
      }),
      ...(section.several ?? []).flatMap(({ ask, reads }) => {
        const asked = Object.entries(ask).map(([name, one]): Asked => {
          if (typeof one === "string") return { name, schema: one };
          const { labels, ...schema } = one;
          return labels ? { name, schema, labels } : { name, schema };
        });
        return rows(`several: ${Object.keys(ask).join(", ")}`, reads, (text) => {
          const answers = readAnswers(text, asked, context);
          return Object.keys(answers).length === 0 ? undefined : answers;
        });
      }),
    ];
  });
}

const tables = readdirSync(folder).map((file): Table => parse(readFileSync(new URL(file, folder), "utf8")));
const cases = tables.flatMap(casesOf);

it("every language has a table", () => {
  expect(tables.map(({ language }) => language.split("-")[0]).sort()).toEqual(
    answerLanguages.map(({ tag }) => tag).sort(),
  );
  for (const { tag } of answerLanguages) {
    const own = cases.filter(({ language }) => language.startsWith(tag));
    expect(own.length, tag).toBeGreaterThanOrEqual(50);
    expect(own.filter(({ wanted }) => wanted === undefined).length, tag).toBeGreaterThanOrEqual(10);
  }
});

describe.each(tables.map(({ language }) => language))("what is written in %s", (language) => {
  const rows = cases.filter((one) => one.language === language);
  it.each(rows.map((row) => [row.kind, row.text, row.when, row] as const))("%s: %s (%s)", (_kind, text, _when, row) => {
    expect(row.read(text)).toEqual(row.wanted);
  });

  const typed = rows.filter(({ kind }) => !/^(?:items of string|several: name)/u.test(kind));
  it("means the same with spaces around it", () => {
    for (const { text, read } of typed) expect(read(` \u3000\n${text}\t\u00a0`), text).toEqual(read(text));
  });

  it("means the same to a bot that speaks every language", () => {
    for (const { text, read, kind } of typed.filter((one) => types.includes(one.kind))) {
      expect(read(text, ["ja", "en", "th", "zh-Hant", "ko"]), `${kind}: ${text}`).toEqual(read(text));
    }
  });

  it("means the same in full width", () => {
    for (const { text, read } of typed) expect(read(inFullWidth(text)), text).toEqual(read(text));
  });
});

/** As a Japanese keyboard writes letters and digits. */
function inFullWidth(text: string): string {
  return text.replace(/[!-~]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)).replaceAll(" ", "\u3000");
}

// UPDATE_GOLDEN=1 writes the tables of the page anew.
const updates = process.env.UPDATE_GOLDEN === "1";

describe("docs/answers.md", () => {
  const page = new URL("../../../../docs/answers.md", import.meta.url);
  const names: Readonly<Record<string, string>> = {
    ja: "Japanese",
    en: "English",
    th: "Thai",
    "zh-Hant": "Chinese",
    ko: "Korean",
  };
  const shown = 10;
  const shownWords = 5;

  function tableOf(kind: string): string {
    const lines = Object.entries(names).flatMap(([language, name]) => {
      const first = cases.find((one) => one.language === language)?.when;
      const own = cases.filter((one) => one.language === language && one.kind === kind && one.when === first);
      const read = own.filter(({ wanted }) => wanted !== undefined).slice(0, shown);
      const unread = own.filter(({ wanted }) => wanted === undefined).slice(0, 4);
      if (read.length === 0) return [];
      return [
        `| ${name} | ${read.map(({ text, wanted }) => `\`${text}\` ${show(wanted)}`).join(" · ")} | ${unread.map(({ text }) => `\`${text}\``).join(" · ")} |`,
      ];
    });
    return ["| | is read as | is no answer |", "| --- | --- | --- |", ...lines].join("\n");
  }

  function show(value: Value | undefined): string {
    return `→ ${typeof value === "string" ? value : JSON.stringify(value)}`;
  }

  /** Of each language the options that hold numbers themselves, and what is said to them. */
  function labelTable(): string {
    const lines = tables.flatMap(({ language, sections }) =>
      (sections[0]?.label ?? []).flatMap(({ of, shown, picks }) => {
        if (shown !== undefined || !of.some((one) => /\d/u.test(String(one)))) return [];
        const named = of.map((one) => (Array.isArray(one) ? one.join(" = ") : String(one)));
        const said = of.map((_, index) => Object.keys(picks).filter((text) => picks[text] === index + 1));
        const options = named.map((name, index) => {
          const words = (said[index] ?? []).slice(0, shownWords).map((text) => `\`${text}\``);
          return words.length > 0 ? `**${name}** ${words.join(" ")}` : `**${name}**`;
        });
        const unread = Object.keys(picks).filter((text) => picks[text] === "no answer");
        const none = unread.slice(0, shownWords).map((text) => `\`${text}\``);
        return [`| ${names[language]} | ${options.join(" · ")} | ${none.join(" ")} |`];
      }),
    );
    return ["| | options, and what means them | is no answer |", "| --- | --- | --- |", ...lines].join("\n");
  }

  it("shows what the tables hold", () => {
    const text = readFileSync(page, "utf8");
    const told = text
      .replace(
        /(<!-- cases: (\w+) -->)[\s\S]*?(<!-- end -->)/gu,
        (_all, open: string, kind: string, close: string) => `${open}\n\n${tableOf(kind)}\n\n${close}`,
      )
      .replace(
        /(<!-- labels -->)[\s\S]*?(<!-- end -->)/u,
        (_all, open: string, close: string) => `${open}\n\n${labelTable()}\n\n${close}`,
      );
    if (updates) writeFileSync(page, told);
    for (const type of types) expect(text, type).toContain(`<!-- cases: ${type} -->`);
    expect(updates ? told : text).toBe(told);
  });
});
