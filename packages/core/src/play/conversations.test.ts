import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { plainChannel } from "../channel/plain-channel.ts";
import { compileBot } from "../conversation/compiled-bot.ts";
import { loadBot } from "../load-bot.ts";
import { positionAt } from "../source/lines.ts";
import type { Source } from "../source/source.ts";
import { playTest } from "./play-test.ts";
import { loadTests } from "./read-tests.ts";

const folder = new URL("../../testdata/conversations/", import.meta.url);

/** A case is a bot with its tests in one file, its parts headed by `--- name`. */
function readCase(name: string): Source[] {
  const parts = readFileSync(new URL(name, folder), "utf8")
    .split(/^--- (.+)$/m)
    .slice(1);
  const files: Source[] = [];
  for (let index = 0; index < parts.length; index += 2) {
    files.push({ name: parts[index] ?? "", text: (parts[index + 1] ?? "").replace(/^\n/, "") });
  }
  return files;
}

const channel = {
  ...plainChannel,
  events: new Map([
    ...plainChannel.events,
    ["sticker", { kind: "any" as const }],
    ["unfollow", { kind: "any" as const }],
  ]),
  families: new Map([["message", ["text", "sticker"]]]),
  inputOf: (event: { [key: string]: never }) => ({
    type: String(event.type),
    event,
    ...(event.data ? { data: event.data } : {}),
  }),
};

describe.each(readdirSync(folder))("%s", (name) => {
  const files = readCase(name);
  const loaded = loadBot(files, { channel });
  it("has no errors", () => {
    expect(loaded.diagnostics.filter((one) => one.severity === "error")).toEqual([]);
  });
  if (!loaded.bot) return;
  const bot = compileBot(loaded.bot, channel);
  const tests = loadTests(files, loaded.bot);
  it("has tests that can be read", () => {
    expect(tests.diagnostics).toEqual([]);
    expect(tests.tests.length).toBeGreaterThan(0);
  });
  it.each(tests.tests.map((test) => [test.name, test] as const))("%s", (_, test) => {
    const { failures } = playTest(bot, channel, test);
    expect(
      failures.map((failure) => {
        const range = failure.at.document.rangeOf(failure.at.path);
        return `${range.source.name}:${positionAt(range.source, range.start).line}: ${failure.message}`;
      }),
    ).toEqual([]);
  });
});
