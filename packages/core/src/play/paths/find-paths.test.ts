import { describe, expect, it } from "vitest";
import { compileBot } from "../../conversation/compiled-bot.ts";
import { loadBot } from "../../load-bot.ts";
import type { Source } from "../../source/source.ts";
import { casesOfConversations, readConversationCase } from "../../testing/conversation-cases.ts";
import { testChannel } from "../../testing/test-channel.ts";
import { playTests } from "../play-tests.ts";
import { loadTests } from "../read-tests.ts";
import { findPaths } from "./find-paths.ts";
import { writeSkeletons } from "./write-skeletons.ts";

function skeletonsOf(files: readonly Source[]): { text: string; failures: string[]; unreached: string[] } {
  const { bot } = loadBot(files, { channel: testChannel });
  if (!bot) throw new Error("the bot does not check");
  const compiled = compileBot(bot, testChannel);
  const missed = Object.values(playTests(compiled, testChannel, []).coverage).flatMap((kind) => kind.missed);
  const found = findPaths(compiled, testChannel, missed);
  const text = writeSkeletons(found);
  const { tests, diagnostics } = loadTests([{ name: "tests/skeletons.test.yaml", text }], bot);
  expect(diagnostics).toEqual([]);
  const { results } = playTests(compiled, testChannel, tests);
  return {
    text,
    failures: results.flatMap(({ test, failures }) => failures.map((one) => `${test.name}: ${one.message}`)),
    unreached: found.unreached.map(({ flow, name, detail }) => `${flow}.${name} ${detail ?? ""}`.trim()),
  };
}

it("a path leads over answers, services and guards, and is a test that passes", () => {
  const files = [
    {
      name: "bot.yaml",
      text: "renga: 1\nbot: b\nlocales: [en]\nfunctions: { find: { result: { type: object, properties: { slots: { type: array, items: string } } } } }\n",
    },
    {
      name: "flows/book.flow.yaml",
      text: `renga: 1
flow: book
context: { party: { type: integer, minimum: 2 }, slots: { type: array, items: string } }
triggers: { text: [book] }
states:
  ask_party: { ask: party, prompt: How many?, attempts: 1, onFailed: human, silence: [{ in: 1h, target: $cancel }] }
  look:
    run: find
    save: { slots: =result.slots }
    onDone: [{ guard: size(slots) == 0, target: full }]
    onError: human
  pick: { say: "{{ slots[0] }}?" }
aside:
  full: { say: Full., target: $done }
  human: { say: Call us., target: $done }
  never: { say: "No one comes here.", on: { text: { guard: false, target: $done } }, after: { 1h: $done } }
`,
    },
  ];
  const { text, failures, unreached } = skeletonsOf(files);
  expect(failures).toEqual([]);
  expect(unreached).toEqual(expect.arrayContaining(["book.never"]));
  expect(text).toMatchInlineSnapshot(`
    "renga: 1
    tests:
      # book.ask_party: silence → $cancel  (flows/book.flow.yaml:6)
      - name: "reaches book.ask_party: silence → $cancel"
        now: 2026-04-01T10:00
        user: { language: en }
        chat:
          - user: book
          - bot: How many?
          - wait: 1h
      # book.ask_party: onFailed → human  (flows/book.flow.yaml:6)
      - name: "reaches book.ask_party: onFailed → human"
        now: 2026-04-01T10:00
        user: { language: en }
        chat:
          - user: book
          - bot: How many?
          - user: "???"
          - bot: Please answer with a number.
          - user: "???"
          - bot: Call us.
      # book.look: onError → human  (flows/book.flow.yaml:11)
      # book.human  (flows/book.flow.yaml:15)
      - name: reaches book.human
        now: 2026-04-01T10:00
        user: { language: en }
        services: { find: later }
        chat:
          - user: book
          - bot: How many?
          - user: "2"
          - result: { find: { error: timeout } }
          - bot: Call us.
      # book.look: size(slots) == 0 is true  (flows/book.flow.yaml:10)
      # book.look: onDone → full  (flows/book.flow.yaml:10)
      # book.full  (flows/book.flow.yaml:14)
      - name: reaches book.full
        now: 2026-04-01T10:00
        user: { language: en }
        services: { find: later }
        chat:
          - user: book
          - bot: How many?
          - user: "2"
          - result: { find: { slots: [] } }
          - bot: Full.
      # book.ask_party: trigger text  (flows/book.flow.yaml:4)
      # book.ask_party  (flows/book.flow.yaml:6)
      # book.look  (flows/book.flow.yaml:8)
      # book.look: size(slots) == 0 is false  (flows/book.flow.yaml:10)
      # book.pick  (flows/book.flow.yaml:12)
      - name: reaches book.pick
        now: 2026-04-01T10:00
        user: { language: en }
        services: { find: later }
        chat:
          - user: book
          - bot: How many?
          - user: "2"
          - result: { find: { slots: [abc] } }
          - bot: abc?
    # no way was found to book.never  (flows/book.flow.yaml:16)
    # no way was found to book.never: text → $done  (flows/book.flow.yaml:16)
    # no way was found to book.never: after 1h → $done  (flows/book.flow.yaml:16)
    # no way was found to book.never: false is true  (flows/book.flow.yaml:16)
    # no way was found to book.never: false is false  (flows/book.flow.yaml:16)
    "
  `);
});

describe("every path that is found passes as a test", () => {
  it.each(casesOfConversations)("%s", (name) => {
    const files = readConversationCase(name).filter((file) => !file.name.endsWith(".test.yaml"));
    expect(skeletonsOf(files).failures).toEqual([]);
  });
});
