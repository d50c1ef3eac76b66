import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadBot } from "../load-bot.ts";
import { casesOfConversations, readConversationCase } from "../testing/conversation-cases.ts";
import { testChannel } from "../testing/test-channel.ts";
import { advance } from "./advance.ts";
import { compileBot } from "./compiled-bot.ts";
import type { Conversation } from "./conversation.ts";
import type { Choice } from "./effect.ts";
import type { Input } from "./input.ts";
import type { Turn } from "./turn.ts";

/** What somebody could do next, by choice: what it comes to depends on what the bot offers just then. */
type Move =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "tap"; readonly at: number }
  | { readonly kind: "timer"; readonly at: number }
  | { readonly kind: "result"; readonly at: number; readonly ok: boolean }
  | { readonly kind: "event"; readonly type: string };

const words = [
  "go",
  "order",
  "hours",
  "yes",
  "1",
  "2",
  "tomorrow",
  "cancel",
  "back",
  "help",
  "repeat",
  "tea",
  "call me Al",
  "price",
  "change date",
  "change party",
  "2026-04-10",
  "done",
];

const move: fc.Arbitrary<Move> = fc.oneof(
  fc.record({
    kind: fc.constant("text" as const),
    text: fc.oneof(fc.constantFrom(...words), fc.string({ unit: "grapheme" })),
  }),
  fc.record({ kind: fc.constant("tap" as const), at: fc.nat(40) }),
  fc.record({ kind: fc.constant("timer" as const), at: fc.nat(40) }),
  fc.record({ kind: fc.constant("result" as const), at: fc.nat(10), ok: fc.boolean() }),
  fc.record({
    kind: fc.constant("event" as const),
    type: fc.constantFrom("follow", "sticker", "postback", "__proto__", "xstate.done"),
  }),
);

/** What has been offered, set and asked so far in one talk. */
class Talk {
  readonly choices: Choice[] = [];
  readonly timers: string[] = [];
  readonly calls: string[] = [];

  note(turn: Turn): void {
    for (const effect of turn.effects) {
      if (effect.type === "say") this.choices.push(...(effect.question?.choices ?? []));
      if (effect.type === "schedule") this.timers.push(effect.id);
      if (effect.type === "request" || effect.type === "run") this.calls.push(effect.id);
    }
  }

  input(move: Move, index: number): Input {
    const head = { id: `i${index}`, at: 1_775_000_000_000 + index * 60_000 };
    switch (move.kind) {
      case "text":
        return { ...head, kind: "event", type: "text", text: move.text, event: { type: "text" } };
      case "tap": {
        const choice = this.choices[move.at % Math.max(this.choices.length, 1)];
        const tap = choice?.tap;
        return tap
          ? { ...head, kind: "event", type: "tap", tap, event: { type: "postback" } }
          : { ...head, kind: "event", type: "text", text: choice?.say ?? "", event: { type: "text" } };
      }
      case "timer":
        return {
          ...head,
          kind: "timer",
          timer: this.timers[move.at % Math.max(this.timers.length, 1)] ?? "t0",
          due: head.at,
        };
      case "result":
        return {
          ...head,
          kind: "result",
          call: this.calls[move.at % Math.max(this.calls.length, 1)] ?? "c0",
          result: move.ok
            ? { ok: true, body: { sum: move.at, name: "n" }, status: 200 }
            : { ok: false, error: { kind: "timeout" } },
        };
      case "event":
        return { ...head, kind: "event", type: move.type, event: { type: move.type } };
    }
  }
}

describe.each(casesOfConversations)("whatever is said to %s", (name) => {
  const { bot } = loadBot(readConversationCase(name), { channel: testChannel });
  it("a turn never throws, is the same twice, and survives JSON", () => {
    if (!bot) throw new Error("the bot does not check");
    const compiled = compileBot(bot, testChannel);
    fc.assert(
      fc.property(fc.array(move, { minLength: 1, maxLength: 30 }), (moves) => {
        const talk = new Talk();
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
      }),
      { numRuns: 150 },
    );
  });
});
