import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it, test, vi } from "vitest";
import { plainChannel } from "./channel/plain-channel.ts";
import { printDiagnostic } from "./diagnostics/print-diagnostic.ts";
import { parseDocument } from "./document/parse-document.ts";
import { PlainDocument } from "./document/plain-document.ts";
import { loadBot } from "./load-bot.ts";
import type { Source } from "./source/source.ts";

const folder = new URL("../testdata/trattoria/", import.meta.url);
const channel = { ...plainChannel, shorthands: ["flex"] };

function trattoria(): readonly Source[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(ya?ml|json)$/.test(name) && !name.includes("node_modules"))
    .map((name) => ({ name: name.replaceAll("\\", "/"), text: readFileSync(new URL(name, folder), "utf8") }));
}

function codesOf(files: readonly Source[]): readonly string[] {
  return loadBot(files, { channel }).diagnostics.map(({ code }) => code);
}

/** The trattoria with one file altered. */
function altered(name: string, from: string, to: string): readonly Source[] {
  return trattoria().map((source) => {
    if (source.name !== name) return source;
    expect(source.text).toContain(from);
    return { name, text: source.text.replace(from, to) };
  });
}

test("no place is looked for where nothing is wrong: files are read with their places only for what is told", () => {
  const asked = [vi.spyOn(PlainDocument.prototype, "rangeOf"), vi.spyOn(PlainDocument.prototype, "rangeWithin")];
  loadBot(trattoria(), { channel });
  expect(asked.map(({ mock }) => mock.calls)).toEqual([[], []]);
  vi.restoreAllMocks();
});

test("the fixture bot is read whole, and nothing is wrong with it", () => {
  const { bot, diagnostics } = loadBot(trattoria(), { channel });
  expect(diagnostics.map((one) => printDiagnostic(one))).toEqual([]);
  expect([...(bot?.flows.keys() ?? [])].sort()).toEqual(["reservation", "welcome"]);
  const reservation = bot?.flows.get("reservation");
  expect(reservation?.initial).toBe("ask_date");
  expect(reservation?.byName.get("confirm")?.next).toBe("book");
  expect(reservation?.byName.get("done")?.entry.map(({ kind }) => kind)).toEqual(["set", "schedule", "say"]);
});

describe("one typo is one message", () => {
  const flow = "flows/reservation.flow.yaml";
  it.each([
    ["a target", flow, "target: full", "target: ful", ["unknown-state"]],
    ["a target that was the only one there", flow, "onFailed: human", "onFailed: humam", ["unknown-state"]],
    ["a state's name", flow, "  choose:\n", "  chose:\n", ["unknown-state"]],
    ["a variable that is asked for", flow, "ask: party", "ask: paty", ["unknown-variable"]],
    ["a variable's declaration", flow, "  code: string", "  cod: string", ["unknown-variable"]],
    ["a section", flow, "context:", "contxt:", ["unknown-key"]],
    ["the states", flow, "\nstates:", "\nstatse:", ["unknown-key"]],
    ["a block", flow, "ask: date", "aks: date", ["unknown-key"]],
    ["a key of a block", flow, "ifKnown: skip", "ifKnow: skip", ["unknown-key"]],
    ["a function", flow, "run: findSlots", "run: findSlot", ["unknown-function"]],
    ["a function's declaration", "bot.yaml", "  findSlots:", "  findSlot:", ["unknown-function"]],
    ["an expression", flow, "guard: size(slots) == 0", "guard: size(slots) === 0", ["expression-syntax"]],
    ["a name in an expression", flow, "guard: size(slots) == 0", "guard: size(slotz) == 0", ["unknown-name"]],
    ["a type", "bot.yaml", "id: string", "id: strng", ["wrong-value"]],
    ["a section of bot.yaml", "bot.yaml", "functions:", "funktions:", ["unknown-key"]],
    ["a locale", flow, "en: Your booking", "eng: Your booking", ["unknown-locale"]],
    ["a language of the bot", "bot.yaml", "locales: [ja, en]", "locales: [jp, en]", ["unknown-locale"]],
    ["a language that is none", "bot.yaml", "locales: [ja, en]", "locales: [j, en]", ["bad-name"]],
    ["a quote", flow, '"Which day?"', '"Which day?', ["yaml-syntax"]],
  ] as const)("%s", (_, name, from, to, codes) => {
    expect([...codesOf(altered(name, from, to))].filter((code) => code !== "missing-translation")).toEqual(codes);
  });
});

describe("loading ends, and never throws", () => {
  const files = trattoria();

  it("whatever text a file holds", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...files.map(({ name }) => name)),
        fc.string({ unit: "binary", maxLength: 200 }),
        (name, text) => {
          loadBot(
            files.map((source) => (source.name === name ? { name, text } : source)),
            { channel },
          );
        },
      ),
      { numRuns: 60 },
    );
  });

  it("whatever is cut out of a file or put into it", () => {
    const scraps = [
      "{{",
      "}}",
      "=",
      "[",
      "{",
      "- ",
      ": ",
      "\n",
      "\n  ",
      "&a ",
      "*a",
      "!x",
      "|\n",
      "null",
      "1e999",
      "$done",
      "states:",
      "__proto__: ",
      "'",
      '"',
      "#",
      "\t",
      "👩‍👧",
      "ask: ",
      "each: ",
    ];
    fc.assert(
      fc.property(
        fc.nat(files.length - 1),
        fc.array(
          fc.record({
            at: fc.double({ min: 0, max: 1, noNaN: true }),
            cut: fc.nat(30),
            put: fc.constantFrom("", ...scraps),
          }),
          { minLength: 1, maxLength: 4 },
        ),
        (index, edits) => {
          const mutated = files.map((source, position) => {
            if (position !== index) return source;
            const text = edits.reduce((before, { at, cut, put }) => {
              const from = Math.floor(at * before.length);
              return before.slice(0, from) + put + before.slice(from + cut);
            }, source.text);
            return { name: source.name, text };
          });
          const { bot, diagnostics } = loadBot(mutated, { channel });
          for (const one of diagnostics) printDiagnostic(one);
          expect(bot === undefined).toBe(diagnostics.some(({ severity }) => severity === "error"));
        },
      ),
      { numRuns: 100 },
    );
  });

  it("whatever values stand under its keys", () => {
    fc.assert(
      fc.property(
        fc.json({ maxDepth: 3 }),
        fc.constantFrom("states", "context", "triggers", "on", "silence", "invalid", "title", "aside", "input"),
        (json, key) => {
          const text = `renga: 1\nflow: a\nstates: { b: { say: x } }\n`.replace(
            key === "states" ? /states.*\n/ : "",
            "",
          );
          loadBot(
            [
              { name: "bot.yaml", text: "renga: 1\nbot: a\nlocales: [en]\n" },
              { name: "a.flow.yaml", text: `${text}${key}: ${json}\n` },
            ],
            { channel },
          );
        },
      ),
      { numRuns: 100 },
    );
  });

  it("whatever value stands anywhere in a file", () => {
    const values = [
      null,
      [],
      {},
      [[]],
      [{}],
      "",
      -1,
      true,
      "=",
      "={",
      "{{",
      "$done",
      { ja: [] },
      { "": 1 },
      { regex: "(" },
      { each: "x" },
      { $if: "(" },
      { use: {} },
      { in: [] },
      { type: "parallel" },
      { match: {} },
    ];
    const yaml = files.filter(({ name }) => name.endsWith(".yaml"));
    fc.assert(
      fc.property(
        fc.constantFrom(...yaml),
        fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(...values)), {
          minLength: 1,
          maxLength: 3,
        }),
        (file, edits) => {
          const root = JSON.parse(JSON.stringify(parseDocument(file).document?.value)) as object;
          for (const [place, value] of edits) {
            const places = placesIn(root);
            const [holder, key] = places[Math.floor(place * places.length)] ?? [root, "none"];
            Reflect.set(holder, key, value);
          }
          const altered = { name: file.name, text: JSON.stringify(root) };
          const { diagnostics } = loadBot(
            files.map((one) => (one === file ? altered : one)),
            { channel },
          );
          for (const one of diagnostics) printDiagnostic(one);
        },
      ),
      { numRuns: 150 },
    );
  });
});

function placesIn(value: unknown): readonly (readonly [holder: object, key: string])[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [[value, key] as const, ...placesIn(inner)]);
}
