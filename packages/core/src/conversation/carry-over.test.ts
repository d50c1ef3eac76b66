import { describe, expect, it } from "vitest";
import { loadBot } from "../load-bot.ts";
import { testChannel } from "../testing/test-channel.ts";
import { currentState } from "./actions.ts";
import { advance } from "./advance.ts";
import { type CompiledBot, compileBot } from "./compiled-bot.ts";
import type { Conversation } from "./conversation.ts";
import type { Input } from "./input.ts";

const header = "renga: 1\nflow: a\ntitle: the order\ntriggers: { text: [go] }\n";
const context = "context: { n: integer, name: string }\n";
const askN = "  ask_n: { ask: n, prompt: How many? }\n";
const askName = "  ask_name: { ask: name, prompt: Your name? }\n";

function botOf(flow: string, more = ""): CompiledBot {
  const files = [
    { name: "bot.yaml", text: `renga: 1\nbot: b\nlocales: [en]\n${more}` },
    { name: "flows/a.flow.yaml", text: flow },
  ];
  const { bot, diagnostics } = loadBot(files, { channel: testChannel });
  if (!bot) throw new Error(diagnostics.map((one) => one.message).join("\n"));
  return compileBot(bot, testChannel);
}

let serial = 0;
function say(
  bot: CompiledBot,
  conversation: Conversation | undefined,
  text: string,
): { said: string[]; next: Conversation } {
  serial += 1;
  const input: Input = { kind: "event", id: `e${serial}`, at: serial, type: "text", text, event: { type: "text" } };
  const turn = advance(bot, conversation, input);
  const said = turn.effects.flatMap((effect) =>
    effect.type === "say" ? effect.messages.map((one) => String(one.text)) : [],
  );
  return { said, next: JSON.parse(JSON.stringify(turn.conversation)) as Conversation };
}

describe("after a deploy", () => {
  const old = botOf(`${header}${context}states:\n${askN}${askName}`);
  const asked = say(old, say(old, undefined, "go").next, "3").next;

  it("a state that did not change carries on, with its answer", () => {
    const renewed = botOf(`${header}${context}states:\n${askN}${askName}  end: { say: "{{ n }} for {{ name }}" }\n`);
    expect(say(renewed, asked, "Ann").said).toEqual(["3 for Ann"]);
  });

  it("a changed question is asked again before anything counts as its answer", () => {
    const renewed = botOf(
      `${header}${context}states:\n${askN}  ask_name: { ask: name, prompt: "And your full name?" }\n`,
    );
    const again = say(renewed, asked, "Ann");
    expect(again.said).toEqual(["Back to: the order.", "And your full name?"]);
    expect(say(renewed, again.next, "Ann Lee").next.stack).toEqual([]);
  });

  it("a run whose state is gone begins anew with what it knows", () => {
    const renewed = botOf(`${header}${context}states:\n  sum: { ask: name, prompt: "{{ n }}, and your name?" }\n`);
    const { said, next } = say(renewed, asked, "Ann");
    expect(said).toEqual(["This has been renewed in the meantime. Let us begin again.", "3, and your name?"]);
    expect(currentState(next.stack[0])).toBe("sum");
  });

  it("a variable that changed its type begins anew, one that is gone is dropped", () => {
    const renewed = botOf(
      `${header}context: { n: string, more: { type: integer, default: 1 }, name: string }\nstates:\n${askName}`,
    );
    expect(say(renewed, asked, "hours").next.stack).toEqual([]);
    const waiting = advance(renewed, asked, { kind: "timer", id: "t", at: 0, timer: "none", due: 0 }).conversation
      .stack[0];
    expect(waiting?.context).toEqual({ n: null, more: 1, name: null });
  });

  it("a flow that is gone ends", () => {
    const renewed = botOf(`renga: 1\nflow: b\ntriggers: { text: [other] }\nstates: { hi: { say: Hi. } }\n`);
    expect(say(renewed, asked, "other")).toMatchObject({ said: ["Hi."], next: { stack: [] } });
  });

  it("a migration puts a run into the state that took the old one's place, with what the old names held", () => {
    const renewed = botOf(
      `${header}context: { count: string, name: string }
migrate:
  - { set: { count: "=string(n * 2)", name: =nothing } }
  - { from: ask_name, to: ask_full, set: { name: "=name == null ? 'nobody' : name" } }
states:
  ask_count: { ask: count, prompt: How many? }
  ask_full: { ask: name, prompt: "{{ count }} for {{ name }}: your full name?" }
  end: { say: "{{ count }} for {{ name }}" }
`,
    );
    const { said, next } = say(renewed, asked, "Ann");
    expect(said).toEqual(["6 for nobody: your full name?"]);
    expect(say(renewed, next, "Ann Lee").said).toEqual(["6 for Ann Lee"]);
  });

  it("what begins anew is told in the bot's own words, where it has some", () => {
    const renewed = botOf(
      `${header}${context}states:\n  sum: { ask: name, prompt: "{{ n }}, and your name?" }\n`,
      'repairs: { $resume: { say: "It is {{ repair.reason }}." } }\n',
    );
    expect(say(renewed, asked, "Ann").said).toEqual(["It is deployed.", "3, and your name?"]);
  });

  it("a time that has changed counts from when the state was entered", () => {
    const waiting = (time: string): CompiledBot =>
      botOf(`${header}states:\n  wait: { say: Wait., after: { ${time}: done } }\n  done: { say: Done. }\n`);
    const begun = say(waiting("1h"), undefined, "go").next;
    const entered = serial;
    const due = (bot: CompiledBot, at: number): (number | undefined)[] => {
      const { conversation } = advance(bot, begun, { kind: "timer", id: "t", at, timer: "none", due: 0 });
      return Object.values(conversation.stack[0]?.timers ?? {}).map((timer) => timer.at);
    };
    expect(due(waiting("2h"), entered + 60_000)).toEqual([entered + 2 * 3_600_000]);
    expect(due(waiting("30m"), entered + 40 * 60_000)).toEqual([entered + 40 * 60_000]);
  });
});
