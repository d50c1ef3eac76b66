import { compileBot, loadBot, loadTests, type PlayChannel, playTests, type Source } from "@renga/core";
import { inputOfEvent, lineChannel } from "@renga/line";
import { describe, expect, it } from "vitest";
import { BotIndex } from "../bot/bot-index.ts";
import type { Located } from "../bot/symbol-table.ts";
import { applyEdits } from "../testing/apply-edits.ts";
import { conversationBots } from "../testing/conversation-bots.ts";
import { schemas } from "../testing/read-schemas.ts";
import { trattoriaSources } from "../testing/trattoria.ts";
import { Refusal } from "./feature.ts";
import { renameAt } from "./rename.ts";

function indexOf(sources: readonly Source[]): BotIndex {
  return new BotIndex({ folder: "file:///bot/", sources, schemas });
}

/** Every state, flow and variable, where it is declared. */
function declared(index: BotIndex): readonly Located[] {
  const all = [...index.sources.keys()].flatMap((file) => index.symbols.inFile(file));
  return all.filter(
    ({ isDeclaration, symbol }) => isDeclaration && ["state", "flow", "variable"].includes(symbol.kind),
  );
}

function renamed(index: BotIndex, { range }: Located, newName: string): readonly Source[] {
  return applyEdits(index, renameAt(index, range.source.name, range.start, newName));
}

/** What is wrong with a bot, without the words that a new name changes. */
function faults(sources: readonly Source[]): readonly string[] {
  return indexOf(sources).checked.diagnostics.map(({ code, range }) => `${range.source.name} ${code}`);
}

describe.each(conversationBots)("in %s", (_, sources) => {
  it("every name can be another and its own again, and nothing is wrong that was not before", () => {
    const before = faults(sources);
    const index = indexOf(sources);
    const names = declared(index);
    expect(names.length).toBeGreaterThan(0);
    for (const one of names) {
      const after = renameOrNot(index, one, "renamed_by_test");
      if (!after) continue;
      expect(faults(after), one.symbol.id).toEqual(before);
      // A name that hides another of the kind is not given back: nothing tells that this is meant.
      if (names.some(({ symbol }) => symbol.name === one.symbol.name && hides(symbol, one.symbol))) continue;
      const other = indexOf(after);
      const again = declared(other).find(({ symbol }) => symbol.name === "renamed_by_test");
      const back = again && renamed(other, again, one.symbol.name);
      expect(back?.map(({ text }) => text)).toEqual([...index.sources.values()].map(({ text }) => text));
    }
  });
});

function hides(symbol: Located["symbol"], other: Located["symbol"]): boolean {
  return (
    symbol.kind === "variable" && other.kind === "variable" && symbol.id !== other.id && other.scope === "constants"
  );
}

/** Undefined where two flows read one text, which no rename can tell apart. */
function renameOrNot(index: BotIndex, one: Located, newName: string): readonly Source[] | undefined {
  try {
    return renamed(index, one, newName);
  } catch (error) {
    if (error instanceof Refusal && error.message.includes("the same text is")) return undefined;
    throw error;
  }
}

const channel: PlayChannel = {
  ...lineChannel,
  inputOf: (event) => {
    const codec = { encode: (): string => "", decode: (): undefined => undefined };
    const read = inputOfEvent({ webhookEventId: "-", ...event }, { receivedAt: 0, codec });
    if (read === undefined) return undefined;
    const { id: _, at: __, standby: ___, kind: ____, ...input } = read;
    return { ...input, event };
  },
  eventOf: (type) => ({ type }),
};

/** What comes of the bot's own tests: what failed, and all that was said. */
function played(sources: readonly Source[]): readonly object[] {
  const { bot } = loadBot(sources, { channel: lineChannel });
  if (!bot) throw new Error("the bot has errors");
  const { results } = playTests(compileBot(bot, lineChannel), channel, loadTests(sources, bot).tests);
  return results.map(({ test, failures, transcript }) => ({
    name: test.name,
    failures: failures.map(({ message }) => message),
    said: transcript.map(({ message }) => message.text ?? message.altText),
  }));
}

it("the talks of the fixture bot are the same whatever its states, flows and variables are called", () => {
  const before = played(trattoriaSources);
  expect(before).toMatchObject(before.map(() => ({ failures: [] })));
  const index = indexOf(trattoriaSources);
  for (const one of declared(index)) {
    const after = renamed(index, one, "renamed_by_test");
    expect(played(after), one.symbol.id).toEqual(before);
  }
});
