import { describe, expect, it } from "vitest";
import { type CompiledBot, compileBot } from "../conversation/compiled-bot.ts";
import { loadBot } from "../load-bot.ts";
import type { Bot } from "../model/bot.ts";
import { applyEdits } from "../source/edit.ts";
import { positionAt } from "../source/lines.ts";
import { testChannel } from "../testing/test-channel.ts";
import type { PlayChannel } from "./play-channel.ts";
import { playTests } from "./play-tests.ts";
import { printFailure } from "./print-failure.ts";
import { loadTests } from "./read-tests.ts";

const bot = `renga: 1
bot: b
locales: [en, ja]
functions: { price: { with: { n: integer }, result: { type: object, properties: { yen: integer } } } }
`;
const flow = `renga: 1
flow: shop
context: { n: integer, yen: integer }
triggers: { text: [buy] }
states:
  ask_n: { ask: n, prompt: { en: How many?, ja: いくつですか？ }, suggest: [1, 2] }
  look: { run: price, with: { n: =n }, save: { yen: =result.yen }, onError: sorry }
  told: { say: ["{{ n }} for {{ yen }} yen.", Thank you!] }
aside:
  sorry: { say: Sorry., target: $done }
`;

function load(tests: string): { files: { name: string; text: string }[]; model: Bot; compiled: CompiledBot } {
  const files = [
    { name: "bot.yaml", text: bot },
    { name: "flows/shop.flow.yaml", text: flow },
    { name: "tests/shop.test.yaml", text: tests },
  ];
  const { bot: model, diagnostics } = loadBot(files, { channel: testChannel });
  expect(diagnostics).toEqual([]);
  if (!model) throw new Error("the bot does not check");
  return { files, model, compiled: compileBot(model, testChannel) };
}

/** The chat with the header of a file, each line indented as the list of steps is. */
function fileOf(chat: string, more = ""): string {
  const steps = chat.trim().replace(/^/gm, "      ");
  return `renga: 1\ntests:\n  - name: buys\n${more}    services: { price: { yen: 300 } }\n    chat:\n${steps}\n`;
}

function failuresOf(text: string): string {
  const { files, model, compiled } = load(text);
  const { tests, diagnostics } = loadTests(files, model);
  expect(diagnostics).toEqual([]);
  return playTests(compiled, testChannel, tests)
    .results.flatMap(({ failures }) => failures.map((one) => printFailure(one)))
    .join("\n\n");
}

describe("a failure shows its place, both sides and what was said before", () => {
  it("of another text", () => {
    expect(
      failuresOf(fileOf("- user: buy\n- bot: How many?\n- user: 3\n- bot: Three for 300 yen.\n- bot: ...")),
    ).toMatchInlineSnapshot(`
      "tests/shop.test.yaml:9:14: the bot said "3 for 300 yen." [test-failed]
         6 |       - user: buy
         7 |       - bot: How many?
         8 |       - user: 3
      >  9 |       - bot: Three for 300 yen.
           |              ^^^^^^^^^^^^^^^^^^
        10 |       - bot: ...

        expected           | actual
        Three for 300 yen. | 3 for 300 yen.

        the talk so far
          user  buy
          bot   How many?
          user  3
          bot   3 for 300 yen.
          bot   Thank you!"
    `);
  });
  it("of a wide text, in a language of wide letters", () => {
    const chat = "- user: buy\n- bot: おいくつになさいますか。たくさんでもだいじょうぶです。\n";
    expect(failuresOf(fileOf(chat, "    user: { language: ja }\n"))).toMatchInlineSnapshot(`
      "tests/shop.test.yaml:8:14: the bot said "いくつですか？" [test-failed]
        4 |     user: { language: ja }
        5 |     services: { price: { yen: 300 } }
        6 |     chat:
        7 |       - user: buy
      > 8 |       - bot: おいくつになさいますか。たくさんでもだいじょうぶです。
          |              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

        expected
          おいくつになさいますか。たくさんでもだいじょうぶです。
        actual
          いくつですか？

        the talk so far
          user  buy
          bot   いくつですか？"
    `);
  });
  it("of a part", () => {
    expect(
      failuresOf(fileOf("- user: buy\n- bot: { text: { contains: many }, quickReply: [1, 3] }")),
    ).toMatchInlineSnapshot(`
      "tests/shop.test.yaml:7:58: quickReply.1: the bot said "2" [test-failed]
        3 |   - name: buys
        4 |     services: { price: { yen: 300 } }
        5 |     chat:
        6 |       - user: buy
      > 7 |       - bot: { text: { contains: many }, quickReply: [1, 3] }
          |                                                          ^

        expected | actual
        3        | 2

        the talk so far
          user  buy
          bot   How many?"
    `);
  });
  it("of a message too many, and of one too few", () => {
    expect(failuresOf(fileOf("- user: buy\n- user: 3"))).toMatchInlineSnapshot(`
      "tests/shop.test.yaml:7:15: the bot also said "How many?"; list it, or write "bot: ..." [test-failed]
        3 |   - name: buys
        4 |     services: { price: { yen: 300 } }
        5 |     chat:
        6 |       - user: buy
      > 7 |       - user: 3
          |               ^

        the talk so far
          user  buy
          bot   How many?"
    `);
    expect(failuresOf(fileOf("- user: buy\n- bot: [How many?, Really?]"))).toMatchInlineSnapshot(`
      "tests/shop.test.yaml:7:26: the bot said nothing; expected "Really?" [test-failed]
        3 |   - name: buys
        4 |     services: { price: { yen: 300 } }
        5 |     chat:
        6 |       - user: buy
      > 7 |       - bot: [How many?, Really?]
          |                          ^^^^^^^

        expected | actual
        Really?  | (nothing)

        the talk so far
          user  buy
          bot   How many?"
    `);
  });
  it("of variables, of what was sent, and of a timer", () => {
    const start = "- user: buy\n- bot: ...\n";
    expect(failuresOf(fileOf(`${start}- expect: { context: { n: 3 }, state: shop.look }`))).toMatchInlineSnapshot(`
      "tests/shop.test.yaml:8:33: context.n: it is null [test-failed]
        4 |     services: { price: { yen: 300 } }
        5 |     chat:
        6 |       - user: buy
        7 |       - bot: ...
      > 8 |       - expect: { context: { n: 3 }, state: shop.look }
          |                                 ^

        expected | actual
        3        | null

        the talk so far
          user  buy
          bot   How many?

      tests/shop.test.yaml:8:45: state: it is "shop.ask_n" [test-failed]
        4 |     services: { price: { yen: 300 } }
        5 |     chat:
        6 |       - user: buy
        7 |       - bot: ...
      > 8 |       - expect: { context: { n: 3 }, state: shop.look }
          |                                             ^^^^^^^^^

        expected  | actual
        shop.look | shop.ask_n

        the talk so far
          user  buy
          bot   How many?"
    `);
    expect(
      failuresOf(fileOf(`${start}- user: 2\n- bot: ...\n- sent: { run: price, with: { n: 3 } }`)),
    ).toMatchInlineSnapshot(`
      "tests/shop.test.yaml:10:40: with.n: the bot sent 2 [test-failed]
         6 |       - user: buy
         7 |       - bot: ...
         8 |       - user: 2
         9 |       - bot: ...
      > 10 |       - sent: { run: price, with: { n: 3 } }
           |                                        ^

        expected | actual
        3        | 2

        the talk so far
          user  buy
          bot   How many?
          user  2
          bot   2 for 300 yen.
          bot   Thank you!"
    `);
    expect(failuresOf(fileOf(`${start}- sent: { run: price }`))).toMatchInlineSnapshot(`
      "tests/shop.test.yaml:8:15: the bot asked for no run of "price" that is left to look at [test-failed]
        4 |     services: { price: { yen: 300 } }
        5 |     chat:
        6 |       - user: buy
        7 |       - bot: ...
      > 8 |       - sent: { run: price }
          |               ^^^^^^^^^^^^^^

        the talk so far
          user  buy
          bot   How many?"
    `);
  });
  it("in the chat of another user", () => {
    expect(failuresOf(fileOf("- U2: buy\n- { in: U1, bot: How many? }"))).toMatchInlineSnapshot(`
      "tests/shop.test.yaml:7:24: the bot said nothing; expected "How many?" [test-failed]
        3 |   - name: buys
        4 |     services: { price: { yen: 300 } }
        5 |     chat:
        6 |       - U2: buy
      > 7 |       - { in: U1, bot: How many? }
          |                        ^^^^^^^^^

        expected  | actual
        How many? | (nothing)

        the talk so far
          U2        buy
          bot → U2  How many?"
    `);
  });
});

describe("what cannot be read is told at its place", () => {
  it.each([
    ["- { usr: buy }", 'key "usr" is not known in a step; a step is one of', 'did you mean "user"?'],
    ["- { user: buy, bot: x }", 'key "bot" is not known in a step', ""],
    ["- snapshot: ../../x", '"../../x" is not right here; it names a file', ""],
    ["- wait: soon", '"soon" is no duration', ""],
  ])("%s", (step, ...says) => {
    const { model } = load(fileOf("- user: buy\n- bot: ..."));
    const { diagnostics } = loadTests([{ name: "tests/a.test.yaml", text: fileOf(step) }], model);
    expect(diagnostics).toHaveLength(1);
    for (const one of says) expect(diagnostics[0]?.message).toContain(one);
  });
  it("a row without the value that a text names", () => {
    const { model } = load(fileOf("- user: buy\n- bot: ..."));
    const text = fileOf('- user: "{{ said }}"\n- bot: =sed', "    cases: [{ said: buy }]\n");
    const { diagnostics } = loadTests([{ name: "tests/a.test.yaml", text }], model);
    expect(
      diagnostics.map(({ message, range }) => [message, text.slice(range.start, range.end)]),
    ).toMatchInlineSnapshot(`
      [
        [
          "there is no "sed" here",
          "sed",
        ],
      ]
    `);
  });
});

describe("an update rewrites what the bot says otherwise, and nothing else", () => {
  function updated(text: string): string {
    const { files, model, compiled } = load(text);
    const { results } = playTests(compiled, testChannel, loadTests(files, model).tests, { update: true });
    const after = applyEdits(
      text,
      results.flatMap(({ edits }) => edits),
    );
    expect(failuresOf(after)).toBe(
      results.flatMap(({ failures }) => failures.map((one) => printFailure(one))).join("\n\n"),
    );
    return after;
  }

  it("in a list of lines, comments and quotes kept", () => {
    const chat = `
- user: 'buy' # the word on the poster
- bot: How much? # asks
- user: "3"
# the sum
- bot: { text: { regex: dollars }, quickReply: [] } # told
- bot: Bye!
- bot: And one too many. # goes
- user: buy
`;
    expect(updated(fileOf(chat))).toMatchInlineSnapshot(`
      "renga: 1
      tests:
        - name: buys
          services: { price: { yen: 300 } }
          chat:
            - user: 'buy' # the word on the poster
            - bot: How many? # asks
            - user: "3"
            # the sum
            - bot: { text: 3 for 300 yen., quickReply: [] } # told
            - bot: Thank you!
            - user: buy
            - bot: How many?
      "
    `);
  });
  it("in a list in braces", () => {
    const text =
      "renga: 1\ntests: [{ name: x, services: { price: { yen: 1 } }, chat: [{ user: buy }, { bot: No }, { user: 1 }, { bot: 1 for 1 yen. }] }]\n";
    expect(updated(text)).toMatchInlineSnapshot(`
      "renga: 1
      tests: [{ name: x, services: { price: { yen: 1 } }, chat: [{ user: buy }, { bot: How many? }, { user: 1 }, { bot: 1 for 1 yen. }, { bot: Thank you! }] }]
      "
    `);
  });
  it("with a text over several lines", () => {
    const chat = "- user: buy\n- bot: |\n    One line\n    and another\n- user: 3\n- bot: ...";
    expect(updated(fileOf(chat))).toMatchInlineSnapshot(`
      "renga: 1
      tests:
        - name: buys
          services: { price: { yen: 300 } }
          chat:
            - user: buy
            - bot: How many?
            - user: 3
            - bot: ...
      "
    `);
  });
  it("not the texts of a table, nor what is no message", () => {
    const table = fileOf('- user: "{{ word }}"\n- bot: "{{ word }}?"', "    cases: [{ word: buy }]\n");
    expect(updated(table)).toBe(table);
    const expecting = fileOf("- user: buy\n- bot: ...\n- expect: { context: { n: 3 } }");
    expect(updated(expecting)).toBe(expecting);
  });
});

it("coverage tells what was reached, by kind, and the places of what was not", () => {
  const { files, model, compiled } = load(fileOf("- user: buy\n- bot: ...\n- user: 3\n- bot: ..."));
  const { coverage } = playTests(compiled, testChannel, loadTests(files, model).tests);
  const told = Object.entries(coverage).map(([kind, { reached, total, missed }]) => [
    kind,
    `${reached}/${total}`,
    missed.map(({ flow, name, detail }) => `${flow}.${name} ${detail ?? ""}`.trim()).join(", "),
  ]);
  expect(told).toMatchInlineSnapshot(`
    [
      [
        "states",
        "3/4",
        "shop.sorry",
      ],
      [
        "transitions",
        "1/1",
        "",
      ],
      [
        "guards",
        "0/0",
        "",
      ],
      [
        "silences",
        "0/0",
        "",
      ],
      [
        "errors",
        "0/1",
        "shop.look onError → sorry",
      ],
      [
        "locales",
        "2/6",
        "shop.ask_n ja, shop.told ja, shop.sorry en, shop.sorry ja",
      ],
    ]
  `);
});

it("what is never reached is named where it stands, shared silences in bot.yaml, triggers and handlers too", () => {
  const files = [
    {
      name: "bot.yaml",
      text: "renga: 1\nbot: b\nlocales: [en]\ndefaults:\n  silence: [{ in: 1h, say: Still there? }]\non:\n  follow: { say: Hi! }\n",
    },
    {
      name: "flows/a.flow.yaml",
      text: `renga: 1
flow: a
context: { n: integer }
triggers:
  text: [go]
  postback: { action: go }
states:
  ask_n: { ask: n, prompt: "How many?", onDone: [{ guard: n > 1, target: many }] }
  wait: { after: { 90m: $done } }
aside:
  many: { say: Many!, target: $done }
`,
    },
  ];
  const { bot: model, diagnostics } = loadBot(files, { channel: testChannel });
  expect(diagnostics).toEqual([]);
  if (!model) throw new Error("the bot does not check");
  const { coverage } = playTests(compileBot(model, testChannel), testChannel, []);
  const told = Object.values(coverage).flatMap(({ missed }) =>
    missed.map(({ flow, name, detail, at }) => {
      const { source, start } = at.document.rangeOf(at.path);
      return `${source.name}:${positionAt(source, start).line} ${flow}.${name} ${detail ?? ""}`.trim();
    }),
  );
  expect(told).toMatchInlineSnapshot(`
    [
      "flows/a.flow.yaml:8 a.ask_n",
      "flows/a.flow.yaml:9 a.wait",
      "flows/a.flow.yaml:11 a.many",
      "flows/a.flow.yaml:5 a.ask_n trigger text",
      "flows/a.flow.yaml:6 a.ask_n trigger postback",
      "flows/a.flow.yaml:8 a.ask_n onDone → many",
      "flows/a.flow.yaml:9 a.wait after 1h30m → $done",
      "bot.yaml:7 bot.follow",
      "flows/a.flow.yaml:8 a.ask_n n > 1 is true",
      "flows/a.flow.yaml:8 a.ask_n n > 1 is false",
      "bot.yaml:5 a.ask_n silence",
    ]
  `);
});

it("messages go out as the bot's delivery lets them", () => {
  const flowOf = (delivery: string): { name: string; text: string }[] => [
    { name: "bot.yaml", text: `renga: 1\nbot: b\nlocales: [en]\n${delivery}` },
    {
      name: "flows/a.flow.yaml",
      text: "renga: 1\nflow: a\ntriggers: { text: [go] }\nstates:\n  a: { say: [One, Two], after: { 1h: late } }\naside:\n  late: { say: Late, target: $done }\n",
    },
    {
      name: "tests/a.test.yaml",
      text: "renga: 1\ntests: [{ name: a, chat: [{ user: go }, { bot: ... }, { wait: 1h }, { bot: ... }] }]\n",
    },
  ];
  const waysOf = (delivery: string, channel: PlayChannel): string[] => {
    const files = flowOf(delivery);
    const { bot: model, diagnostics } = loadBot(files, { channel });
    // That what is pushed never arrives is told before.
    expect(diagnostics.map(({ code }) => code)).toEqual(delivery.includes("reply-only") ? ["push-needed"] : []);
    if (!model) throw new Error("the bot does not check");
    const { results } = playTests(compileBot(model, channel), channel, loadTests(files, model).tests);
    return results.flatMap(({ transcript }) => transcript.map(({ message, via }) => `${message.text} ${via}`));
  };
  expect(waysOf("", testChannel)).toEqual(["One reply", "Two reply", "Late push"]);
  expect(waysOf("", { ...testChannel, messagesPerReply: 1 })).toEqual(["One reply", "Two push", "Late push"]);
  expect(waysOf("", { ...testChannel, canReplyTo: () => false })).toEqual(["One push", "Two push", "Late push"]);
  expect(waysOf("delivery: { policy: reply-only }\n", testChannel)).toEqual(["One reply", "Two reply"]);
  expect(waysOf("delivery: { policy: push }\n", testChannel)).toEqual(["One push", "Two push", "Late push"]);
});
