import { describe, expect, it } from "vitest";
import { compileBot } from "../conversation/compiled-bot.ts";
import { loadBot } from "../load-bot.ts";
import { positionAt } from "../source/lines.ts";
import { casesOfConversations, readConversationCase } from "../testing/conversation-cases.ts";
import { testChannel } from "../testing/test-channel.ts";
import { playTest } from "./play-test.ts";
import { loadTests } from "./read-tests.ts";

describe.each(casesOfConversations)("%s", (name) => {
  const files = readConversationCase(name);
  const loaded = loadBot(files, { channel: testChannel });
  it("has no errors", () => {
    expect(loaded.diagnostics.filter((one) => one.severity === "error")).toEqual([]);
  });
  if (!loaded.bot) return;
  const bot = compileBot(loaded.bot, testChannel);
  const tests = loadTests(files, loaded.bot);
  it("has tests that can be read", () => {
    expect(tests.diagnostics).toEqual([]);
    expect(tests.tests.length).toBeGreaterThan(0);
  });
  it.each(tests.tests.map((test) => [test.name, test] as const))("%s", (_, test) => {
    const { failures } = playTest(bot, testChannel, test);
    expect(
      failures.map((failure) => {
        const range = failure.at.document.rangeOf(failure.at.path);
        return `${range.source.name}:${positionAt(range.source, range.start).line}: ${failure.message}`;
      }),
    ).toEqual([]);
  });
});
