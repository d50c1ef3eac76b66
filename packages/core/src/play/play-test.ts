import type { CompiledBot } from "../conversation/compiled-bot.ts";
import type { Edit } from "../source/edit.ts";
import type { SentMessage } from "./match-message.ts";
import type { PlayChannel } from "./play-channel.ts";
import { endOfTest, playStep } from "./steps/play-step.ts";
import type { TestCase } from "./test-case.ts";
import { type PlayedTurn, type Snapshot, type TestFailure, World } from "./world.ts";

export interface TestResult {
  readonly test: TestCase;
  /** Empty when it came out so. */
  readonly failures: readonly TestFailure[];
  /** What happened in each turn, for coverage. */
  readonly turns: readonly PlayedTurn[];
  /** Every message that the bot sent, in order of chats. */
  readonly transcript: readonly SentMessage[];
  /** With `update`: what makes the file say what the bot said. */
  readonly edits: readonly Edit[];
  /** Every message that the test keeps in a file of its own, as it came. */
  readonly snapshots: readonly Snapshot[];
}

export interface PlayOptions {
  /** Where the bot says something else than a `bot` step has, note the edit that mends the step, and go on. */
  readonly update?: boolean;
}

/**
 * Plays a test on a virtual clock, with services stubbed and each conversation sent through JSON at every step. Pure: the
 * same bot and test give the same result. Stops at the first step that fails.
 */
export function playTest(
  bot: CompiledBot,
  channel: PlayChannel,
  test: TestCase,
  options: PlayOptions = {},
): TestResult {
  const world = new World(bot, channel, test, options.update);
  for (const step of test.chat) {
    playStep(world, step);
    if (world.failures.length > 0) break;
  }
  if (world.failures.length === 0) endOfTest(world);
  const { failures, turns, edits, snapshots } = world;
  return {
    test,
    failures,
    turns,
    transcript: [...world.chats].flatMap((chat) => chat.transcript),
    edits,
    snapshots,
  };
}
