import { fileKind, type Path, type Source } from "@renga/core";
import { describe, expect, it } from "vitest";
import type { BotIndex } from "../bot/bot-index.ts";
import { trattoria, trattoriaSources } from "../testing/trattoria.ts";
import { completionsAt } from "./completion.ts";

const index = trattoria();

/** The bot without one word, and what is offered where it stood: the texts that would be put there. */
function offered(file: string, start: number, end: number): readonly string[] {
  const sources = trattoriaSources.map(
    (source): Source =>
      source.name === file ? { name: file, text: source.text.slice(0, start) + source.text.slice(end) } : source,
  );
  return completionsAt(trattoria(sources), file, start).map(({ textEdit }) =>
    (textEdit?.newText ?? "").replace(/: $/, ""),
  );
}

/** Every place where a name of the bot is used, with the part of it that follows the last dot. */
function uses(of: BotIndex): readonly (readonly [string, string, number, number])[] {
  return [...of.sources.keys()].flatMap((file) =>
    of.symbols
      .inFile(file)
      .filter(({ isDeclaration, symbol }) => !isDeclaration && symbol.kind !== "service")
      .map(({ range, symbol }) => {
        const text = range.source.text.slice(range.start, range.end);
        const start = range.end - (text.split(/[./]/).at(-1) ?? "").length;
        return [`${symbol.kind} ${symbol.name}`, file, start, range.end] as const;
      }),
  );
}

describe("a name that is taken away is offered in its place", () => {
  it.each(uses(index).filter(([, file]) => fileKind(file) !== "test"))("%s in %s at %i", (_, file, start, end) => {
    expect(offered(file, start, end)).toContain(index.sources.get(file)?.text.slice(start, end));
  });
});

/** Every key of a file that the language itself names, and not the author. */
function keysOf(file: string): readonly (readonly [string, string, number, number])[] {
  const document = index.document(file);
  const found: (readonly [string, string, number, number])[] = [];
  const walk = (value: unknown, path: Path): void => {
    if (typeof value !== "object" || value === null) return;
    for (const [step, inner] of Object.entries(value)) {
      const at = [...path, Array.isArray(value) ? Number(step) : step];
      const range = document?.rangeOf(at, "key");
      if (!Array.isArray(value) && range && !isNamed(path)) found.push([at.join("."), file, range.start, range.end]);
      if (!isFree(at)) walk(inner, at);
    }
  };
  walk(document?.value, []);
  return found;
}

const named = [
  "states",
  "aside",
  "context",
  "user",
  "types",
  "functions",
  "events",
  "commands",
  "properties",
  "with",
  "data",
];

/** Maps whose keys the author makes up. */
function isNamed(path: Path): boolean {
  return named.includes(String(path.at(-1)));
}

/** Maps whose keys are anything. */
function isFree(path: Path): boolean {
  return ["data", "postback"].includes(String(path.at(-1))) && path.length > 1;
}

describe("a key that is taken away is offered in its place", () => {
  it.each(["bot.yaml", "flows/reservation.flow.yaml", "flows/welcome.flow.yaml"].flatMap(keysOf))(
    "%s in %s",
    (_, file, start, end) => {
      expect(offered(file, start, end)).toContain(index.sources.get(file)?.text.slice(start, end));
    },
  );
});
