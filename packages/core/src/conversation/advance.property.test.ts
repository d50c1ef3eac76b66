import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { printDiagnostic } from "../diagnostics/print-diagnostic.ts";
import { loadBot } from "../load-bot.ts";
import type { Bot } from "../model/bot.ts";
import type { Source } from "../source/source.ts";
import { casesOfConversations, readConversationCase } from "../testing/conversation-cases.ts";
import { randomBot } from "../testing/random-bot.ts";
import { type Move, moves, Talk } from "../testing/random-talk.ts";
import { testChannel } from "../testing/test-channel.ts";
import { advance } from "./advance.ts";
import { type CompiledBot, compileBot } from "./compiled-bot.ts";
import type { Conversation } from "./conversation.ts";
import type { ChatRef, Input } from "./input.ts";

/** Each turn twice, the second time by a bot made anew, on a conversation that was written and read again. */
function playTwice(bot: Bot, compiled: CompiledBot, moves: readonly Move[], chat?: ChatRef): void {
  const talk = new Talk(chat);
  let conversation: Conversation | undefined;
  for (const [index, next] of moves.entries()) {
    const input = talk.input(next, index);
    const turn = advance(compiled, conversation, input);
    const stored = JSON.stringify(turn.conversation);
    const revived = conversation && (JSON.parse(JSON.stringify(conversation)) as Conversation);
    const again = advance(compileBot(bot, testChannel), revived, JSON.parse(JSON.stringify(input)) as Input);
    expect(JSON.stringify(again)).toBe(JSON.stringify(turn));
    expect(turn.effects.length).toBeLessThan(200);
    expect(stored.length).toBeLessThan(64 * 1024);
    talk.note(turn);
    conversation = turn.conversation;
  }
}

function load(files: readonly Source[]): Bot {
  const { bot, diagnostics } = loadBot(files, { channel: testChannel });
  expect(diagnostics.filter(({ severity }) => severity === "error").map((one) => printDiagnostic(one))).toEqual([]);
  if (!bot) throw new Error("the bot does not check");
  return bot;
}

describe("a turn never throws, is the same twice, and survives JSON", () => {
  it.each(casesOfConversations)("whatever is said to %s", (name) => {
    const bot = load(readConversationCase(name));
    const compiled = compileBot(bot, testChannel);
    fc.assert(
      fc.property(moves, (talk) => playTwice(bot, compiled, talk)),
      { numRuns: 150 },
    );
  });

  it("whatever is said to whatever bot", () => {
    fc.assert(
      fc.property(randomBot, moves, ({ files, chat }, talk) => {
        const bot = load(files);
        playTwice(bot, compileBot(bot, testChannel), talk, chat);
      }),
      { numRuns: Number(process.env.PROPERTY_RUNS ?? 300) },
    );
  });
});
