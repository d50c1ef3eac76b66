import type { Conversation, Effect, EventInput, Input, SayEffect, Turn, Value } from "@renga/core";
import type { BotEngine, LineEvent } from "../ports/bot-engine.ts";

/** What the fake bot does with an input; `count`: how many inputs the chat has had, this one included. */
export type FakeBot = (input: Input, count: number) => FakeTurn;

export interface FakeTurn {
  readonly effects?: readonly Effect[];
  readonly waiting?: boolean;
}

/** An engine of a few lines, for tests of what goes on around it. Its conversation is a count. */
export function createFakeEngine(bot: FakeBot = echo, delivery: Partial<BotEngine["delivery"]> = {}): BotEngine {
  return {
    delivery: { policy: "reply-first", pushBudget: {}, ...delivery },
    remembersUsers: false,
    versions: { lacking: () => [], learn: () => undefined, pinned: () => [], toKeep: () => undefined },
    outside: (name) => ({ ok: false, problem: `there is no event ${name}` }),
    advance(conversation, input): Turn {
      const counter = (conversation?.counter ?? 0) + 1;
      const { effects = [], waiting = false } = bot(input, counter);
      const next: Conversation = { format: 1, stack: [], memory: {}, counter };
      return { conversation: next, effects, trace: [], waiting };
    },
    inputOf: (event) => inputOf(event),
    render(effect) {
      const refused = effect.messages.find((message) => message.refuse === true);
      const faults = refused === undefined ? [] : [{ path: [0], code: "too-long", message: "the text is too long" }];
      const messages = effect.messages.map((message) => ({ type: "text", ...message }));
      return { messages, faults };
    },
  };
}

/** Says what the user said, and how many things the user has said. */
export const echo: FakeBot = (input, count) => {
  if (input.kind !== "event" || input.text === undefined) return {};
  return { effects: [say(`${count} ${input.text}`)] };
};

export function say(...texts: string[]): SayEffect {
  return { type: "say", messages: texts.map((text) => ({ text })), locale: "en", flow: "test", state: "test" };
}

function inputOf(event: LineEvent): EventInput | undefined {
  const message = event.message as { readonly type?: string; readonly text?: string } | undefined;
  const known = event.type === "message" || event.type === "follow" || event.type === "unfollow";
  if (!known) return undefined;
  return {
    kind: "event",
    type: message?.type ?? event.type,
    event: event as { readonly [key: string]: Value },
    ...(message?.text === undefined ? {} : { text: message.text }),
  };
}
