import { expect, it } from "vitest";
import { loadBot } from "../load-bot.ts";
import { testChannel } from "../testing/test-channel.ts";
import { advance } from "./advance.ts";
import { compileBot } from "./compiled-bot.ts";
import type { Conversation } from "./conversation.ts";
import type { SayEffect } from "./effect.ts";
import type { EventInput } from "./input.ts";

const labels = Array.from({ length: 15 }, (_, index) => `Item ${String.fromCharCode(65 + index)}`);

function talk(): (input: Partial<EventInput>) => SayEffect {
  const { bot, diagnostics } = loadBot(
    [
      { name: "bot.yaml", text: "renga: 1\nbot: b\nlocales: [en]\ntimezone: UTC\n" },
      {
        name: "flows/a.flow.yaml",
        text: `renga: 1\nflow: a\ntriggers: { text: [go] }\ncontext: { item: string }\nstates:\n  ask: { ask: item, prompt: Which?, options: [${labels.join(", ")}] }\n  tell: { say: "{{ item }}!" }\n`,
      },
    ],
    { channel: testChannel },
  );
  if (!bot) throw new Error(diagnostics.map((one) => one.message).join("\n"));
  const compiled = compileBot(bot, testChannel);
  let conversation: Conversation | undefined;
  return (input) => {
    const event = { type: input.type ?? "text" };
    const turn = advance(compiled, conversation, { kind: "event", id: "e", at: 0, type: "text", event, ...input });
    conversation = JSON.parse(JSON.stringify(turn.conversation)) as Conversation;
    const said = turn.effects.find((effect) => effect.type === "say");
    if (!said) throw new Error("nothing was said");
    return said;
  };
}

function pageFrom(asked: SayEffect, from: number): Partial<EventInput> {
  const tap = asked.question?.choices[0]?.tap;
  if (!tap) throw new Error("there is nothing to tap");
  return { type: "tap", tap: { ...tap, option: `$more:${from}` } };
}

it("a number is a place on the page that is shown", () => {
  for (const [said, item] of [
    ["1", "Item M"],
    ["the last one", "Item O"],
    ["item b", "Item B"],
  ] as const) {
    const say = talk();
    expect(say(pageFrom(say({ text: "go" }), 12)).question?.from).toBe(12);
    expect(say({ text: said }).messages).toEqual([{ text: `${item}!` }]);
  }
});

it("a number beyond the page is none, and the first page is shown again", () => {
  const say = talk();
  say(pageFrom(say({ text: "go" }), 12));
  const again = say({ text: "4" });
  expect(again.question?.from).toBeUndefined();
  expect(again.messages).toEqual([{ text: "Please choose one of these." }]);
  expect(say({ text: "4" }).messages).toEqual([{ text: "Item D!" }]);
});

it("the page after the last is the first", () => {
  const say = talk();
  const asked = say({ text: "go" });
  say(pageFrom(asked, 12));
  say(pageFrom(asked, 0));
  expect(say({ text: "1" }).messages).toEqual([{ text: "Item A!" }]);
});
