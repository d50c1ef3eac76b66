import { expect, it } from "vitest";
import { advance } from "../../conversation/advance.ts";
import { type CompiledBot, compileBot } from "../../conversation/compiled-bot.ts";
import type { Conversation } from "../../conversation/conversation.ts";
import type { CallResult, Input } from "../../conversation/input.ts";
import { loadBot } from "../../load-bot.ts";
import type { Bot } from "../../model/bot.ts";
import { testChannel } from "../../testing/test-channel.ts";
import { plainCodec } from "../play-channel.ts";
import { playTests } from "../play-tests.ts";
import { loadTests } from "../read-tests.ts";
import { recordTest } from "./record-test.ts";
import type { RecordedTurn } from "./recorded-turn.ts";

const files = [
  {
    name: "bot.yaml",
    text: `renga: 1
bot: cakes
locales: [en, ja]
timezone: Asia/Tokyo
functions: { bake: { with: { count: integer }, result: { type: array, items: string } } }
`,
  },
  {
    name: "flows/cake.flow.yaml",
    text: `renga: 1
flow: cake
context: { count: { type: integer, minimum: 1, maximum: 9 }, kinds: { type: array, items: string } }
triggers: { text: [cake] }
silence: [{ in: 10m, say: { en: Still there?, ja: まだですか？ } }]
states:
  ask_count: { ask: count, prompt: { en: How many?, ja: いくつ？ } }
  confirm:
    menu: { en: "{{ count }}?", ja: "{{ count }}個？" }
    options:
      - { label: { en: Bake, ja: はい }, target: bake }
      - { label: { en: Change, ja: 変える }, target: ask_count }
  bake:
    run: bake
    with: { count: =count }
    save: { kinds: =result }
    onDone: ready
    onError: { say: { en: No., ja: だめ。 }, target: $done }
aside:
  ready: { say: { en: "{{ kinds[0] }}", ja: "{{ kinds[0] }}です" }, target: $done }
`,
  },
];

const { bot, compiled } = load();

function load(): { bot: Bot; compiled: CompiledBot } {
  const { bot: loaded, diagnostics } = loadBot(files, { channel: testChannel });
  if (!loaded) throw new Error(JSON.stringify(diagnostics));
  return { bot: loaded, compiled: compileBot(loaded, testChannel) };
}

type Given = Input extends infer One ? (One extends Input ? Omit<One, "id" | "at"> : never) : never;

/** A host as small as can be: it takes inputs at times, and notes the turns. */
class Host {
  readonly turns: RecordedTurn[] = [];
  #conversation: Conversation | undefined;
  #now = Date.parse("2026-11-23T12:00:20Z");

  take(given: Given, minutes = 0): void {
    this.#now += minutes * 60_000;
    const input = { ...given, id: `i${this.turns.length}`, at: this.#now } as Input;
    const turn = advance(compiled, this.#conversation, input);
    this.#conversation = turn.conversation;
    this.turns.push({ input, effects: turn.effects });
  }

  say(text: string, minutes?: number): void {
    const event = { type: "message", message: { id: "9", type: "text", text } };
    this.#event({ type: "text", text, event }, minutes);
  }

  tap(label: string): void {
    const taps = this.turns.flatMap(({ effects }) =>
      effects.flatMap((one) =>
        one.type === "say"
          ? testChannel.render(one, plainCodec).messages.flatMap((message) => testChannel.tapsOf(message, plainCodec))
          : [],
      ),
    );
    const found = taps.findLast((one) => one.label === label);
    if (!found) throw new Error(`nothing to tap: ${label}`);
    this.#event(found.input);
  }

  /** The answer to the open call. */
  answer(result: CallResult): void {
    const calls = this.turns.flatMap(({ effects }) => effects.filter(({ type }) => type === "run"));
    const call = calls.at(-1);
    if (call?.type !== "run") throw new Error("nothing is asked");
    this.take({ kind: "result", call: call.id, result });
  }

  timer(minutes: number): void {
    const timer = this.turns.flatMap(({ effects }) => effects.filter(({ type }) => type === "schedule")).at(-1);
    if (timer?.type !== "schedule") throw new Error("no timer is set");
    this.take({ kind: "timer", timer: timer.id, due: timer.at }, minutes);
  }

  #event(input: Pick<Input & { kind: "event" }, "type" | "event" | "text" | "tap">, minutes?: number): void {
    this.take({ kind: "event", userId: "Uabc", language: "ja", profile: { displayName: "花子" }, ...input }, minutes);
  }
}

function record(host: Host): { text: string; stopped?: string; failures: string[] } {
  const recorded = recordTest({ bot: compiled, channel: testChannel, turns: host.turns, name: "a talk" });
  if (!recorded) throw new Error("nothing was recorded");
  const { tests, diagnostics } = loadTests([{ name: "tests/a.test.yaml", text: recorded.text }], bot);
  expect(diagnostics).toEqual([]);
  const { results } = playTests(compiled, testChannel, tests);
  return { ...recorded, failures: results.flatMap(({ failures }) => failures.map(({ message }) => message)) };
}

it("what was said, tapped, waited for and answered is a test that passes", () => {
  const host = new Host();
  host.say("cake");
  host.timer(10);
  host.say("3", 1);
  host.tap("はい");
  host.answer({ ok: true, body: ["late #1", "plain"] });
  host.say("cake", 60);
  expect(record(host)).toEqual({
    failures: [],
    text: `renga: 1
tests:
  - name: a talk
    now: 2026-11-23T21:00
    user: { displayName: 花子, language: ja }
    services: { bake: { body: ["late #1", plain] } }
    chat:
      - user: cake
      - bot: いくつ？
      - wait: 10m
      - bot: まだですか？
      - user: "3"
      - bot: 3個？
      - tap: はい
      - bot: "late #1です"
      - wait: 1h1m
      - user: cake
      - bot: いくつ？
      - expect: { state: ask_count }
`,
  });
});

it("an answer that came late is a step of its own", () => {
  const host = new Host();
  host.say("cake");
  host.say("3");
  host.tap("はい");
  host.say("hello?");
  host.answer({ ok: false, error: { kind: "timeout" } });
  const { text, failures } = record(host);
  expect(failures).toEqual([]);
  expect(text).toContain("services: { bake: later }");
  expect(text).toContain("- result: { bake: { error: timeout } }\n      - bot: だめ。");
});

it("what cannot be played again ends the test, and says why", () => {
  const host = new Host();
  host.say("cake");
  host.say("3");
  host.tap("はい");
  host.answer({ ok: true, body: ["x"] });
  const turns = host.turns.slice(2);
  expect(recordTest({ bot: compiled, channel: testChannel, turns, name: "torn" })).toBeUndefined();
});

it("what the bot says otherwise when it is played again is a comment", () => {
  const host = new Host();
  host.say("cake");
  const turns = host.turns.map((turn) => ({
    ...turn,
    effects: turn.effects.map((one) => (one.type === "say" ? { ...one, messages: [{ text: "いくつですか？" }] } : one)),
  }));
  const { text = "" } = recordTest({ bot: compiled, channel: testChannel, turns, name: "changed" }) ?? {};
  expect(text).toContain('      # the bot had said "いくつですか？"\n      - bot: いくつ？');
});
