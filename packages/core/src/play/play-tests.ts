import type { CompiledBot } from "../conversation/compiled-bot.ts";
import { type Coverage, CoverageCollector } from "./coverage.ts";
import type { PlayChannel } from "./play-channel.ts";
import { type PlayOptions, playTest, type TestResult } from "./play-test.ts";
import type { TestCase } from "./test-case.ts";

export interface Played {
  readonly results: readonly TestResult[];
  readonly coverage: Coverage;
}

/** Plays tests one after the other; they share nothing. */
export function playTests(
  bot: CompiledBot,
  channel: PlayChannel,
  tests: readonly TestCase[],
  options: PlayOptions = {},
): Played {
  const coverage = new CoverageCollector(bot);
  const results = tests.map((test) => {
    const result = playTest(bot, channel, test, options);
    coverage.add(result.turns);
    return result;
  });
  return { results, coverage: coverage.report() };
}
