import { expect, it } from "vitest";
import { plainChannel } from "../channel/plain-channel.ts";
import { loadBot } from "../load-bot.ts";
import { advance } from "./advance.ts";
import { compileBot } from "./compiled-bot.ts";
import type { Conversation } from "./conversation.ts";
import { withoutSecrets } from "./without-secrets.ts";

const flow = `
renga: 1
flow: pay
context: { pin: { type: string, secret: true }, name: string }
triggers: { text: [pay] }
states:
  ask_pin: { ask: pin, prompt: PIN?, gather: 1s, save: { user.card: =pin } }
  check: { run: check, with: { pin: =pin, name: =name }, onError: $cancel }
  ask_name: { ask: name, prompt: Name? }
`;

const { bot } = loadBot(
  [
    {
      name: "bot.yaml",
      text: "renga: 1\nbot: b\nlocales: [en]\nuser: { card: { type: string, secret: true }, visits: { type: integer, default: 3 } }\nfunctions: { check: { with: { pin: string, name: string } } }\n",
    },
    { name: "flows/pay.flow.yaml", text: flow },
    {
      name: "flows/talk.flow.yaml",
      text: "renga: 1\nflow: talk\ncontext: { x: integer }\ntriggers: { text: [talk] }\nstates: { a: { ask: x, prompt: X? } }\n",
    },
  ],
  { channel: plainChannel },
);

it("covers what is secret wherever a conversation keeps it", () => {
  if (!bot) throw new Error("the bot does not check");
  const compiled = compileBot(bot, plainChannel);
  let conversation: Conversation | undefined;
  let at = 0;
  const take = (input: object): readonly object[] => {
    at += 5_000;
    const turn = advance(compiled, conversation, { id: `i${at}`, at, ...input } as never);
    conversation = JSON.parse(JSON.stringify(turn.conversation)) as Conversation;
    const seen = JSON.stringify([withoutSecrets(bot, conversation), turn.trace]);
    expect(seen).not.toContain("4711");
    return turn.effects;
  };
  const say = (text: string): object => ({ kind: "event", type: "text", text, event: { type: "text", text } });
  take(say("pay"));
  const [timer] = take(say("4711"));
  expect(JSON.stringify(conversation)).toContain("4711");
  take({ kind: "timer", timer: (timer as { id: string }).id, due: at });
  expect(conversation?.memory).toEqual({ card: "4711" });
  expect(withoutSecrets(bot, conversation as unknown as Conversation).stack[0]?.context).toEqual({
    pin: "•••",
    name: null,
  });
  take({ kind: "result", call: Object.keys(conversation?.stack[0]?.calls ?? {})[0], result: { ok: true, body: null } });
  take(say("Ann"));
});

it("leaves a conversation without secrets as it is", () => {
  const { hash = "" } = bot?.flows.get("talk") ?? {};
  const conversation: Conversation = {
    format: 1,
    stack: [{ id: 1, flow: "talk", hash, value: "a", context: { x: 1 }, cause: "start" }],
    memory: { visits: 1 },
    counter: 1,
  };
  if (bot) expect(withoutSecrets({ ...bot, user: new Map() }, conversation)).toEqual(conversation);
});

it("covers what another version of a flow may have as secret", () => {
  const run = { id: 1, flow: "talk", hash: "older", value: "a", context: { x: 1, y: 2 }, cause: "start" } as const;
  const conversation: Conversation = { format: 1, stack: [run], memory: {}, counter: 1 };
  if (bot) expect(withoutSecrets(bot, conversation).stack[0]?.context).toEqual({ x: 1, y: "•••" });
});
