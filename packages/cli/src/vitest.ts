import { fileURLToPath } from "node:url";
import { playTest, playTests, printDiagnostic, printFailure } from "@renga/core";
import { describe, expect, test } from "vitest";
import { playChannel } from "./play-channel.ts";
import { coverageGaps, gapText, type Minimums } from "./test/coverage-gaps.ts";
import { loadTestedBot } from "./test/load-tested-bot.ts";

export interface DescribeBotOptions {
  /** How much of each kind the tests must reach, in percent: one more test, which fails below that. */
  readonly minimums?: Minimums;
}

/**
 * The tests of a bot as tests of vitest, one for each conversation; a bot that has mistakes is a test that fails and says
 * them. `folder` is the bot's folder: a path from the working directory, or a URL (`new URL("./bot/", import.meta.url)`).
 */
export function describeBot(folder: string | URL, options: DescribeBotOptions = {}): void {
  const path = typeof folder === "string" ? folder : fileURLToPath(folder);
  const { bot, compiled, tests, diagnostics } = loadTestedBot(path);
  describe(bot?.name ?? path, () => {
    if (compiled === undefined) {
      test("has no mistakes", () => expect.fail(diagnostics.map((one) => printDiagnostic(one)).join("\n\n")));
      return;
    }
    test("has tests", () => expect(tests.length).toBeGreaterThan(0));
    for (const one of tests) {
      test(one.name, () => {
        const { failures } = playTest(compiled, playChannel, one);
        if (failures.length > 0) expect.fail(failures.map((failure) => printFailure(failure)).join("\n\n"));
      });
    }
    const { minimums } = options;
    if (minimums === undefined) return;
    test("reaches enough", () => {
      expect(coverageGaps(playTests(compiled, playChannel, tests).coverage, minimums).map(gapText)).toEqual([]);
    });
  });
}
