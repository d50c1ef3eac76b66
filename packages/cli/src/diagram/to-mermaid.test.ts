import { loadBot } from "@renga/core";
import { lineChannel } from "@renga/line";
import { expect, test } from "vitest";
import { toMermaid } from "./to-mermaid.ts";

const bot = "renga: 1\nbot: b\nlocales: [en]\ntimezone: Asia/Tokyo\n";

/** The diagram of a flow, without the first line, which is always the same. */
function draw(flow: string): string[] {
  const files = [
    { name: "bot.yaml", text: bot },
    { name: "flows/f.flow.yaml", text: `renga: 1\nflow: f\n${flow}` },
  ];
  const { draft } = loadBot(files, { channel: lineChannel });
  const read = draft?.flows.get("f");
  if (read === undefined) throw new RangeError("there is no flow to draw");
  return toMermaid(read).split("\n").slice(1);
}

test("the main line runs on, choices and failures are labelled, ends are the final dot", () => {
  const flow = `context: { size: { type: string } }
states:
  first: { say: Hello }
  pick:
    menu: Which?
    options: [{ label: "Big: one", target: second }, { label: None, target: $cancel }]
  second: { ask: size, prompt: How big?, attempts: 2, onFailed: sorry }
aside:
  sorry: { say: Sorry, target: $done }
`;
  expect(draw(flow)).toEqual([
    "  [*] --> s_first",
    '  state "first" as s_first',
    "  s_first --> s_pick",
    '  state "pick<br>menu" as s_pick',
    "  s_pick --> s_second : Big#58; one",
    "  s_pick --> [*] : None cancel",
    '  state "second<br>ask size" as s_second',
    "  s_second --> s_sorry : failed",
    "  s_second --> [*]",
    '  state "sorry" as s_sorry',
    "  s_sorry --> [*]",
  ]);
});

test("waits show their events and times, and what holds anywhere is a note", () => {
  const flow = `silence: [{ in: 90m, target: $cancel }]
on:
  sticker: { target: wait }
states:
  wait:
    on: { text: [{ match: [go, run], target: done }] }
    after: { 10m: done }
  done: { say: Done, target: $restart }
`;
  expect(draw(flow)).toEqual([
    "  [*] --> s_wait",
    '  state "wait" as s_wait',
    "  s_wait --> s_done : text go | run",
    "  s_wait --> s_done : after 10m",
    '  state "done" as s_done',
    "  s_done --> s_wait : restart",
    "  note right of s_wait",
    "    anywhere:",
    "    sticker → wait",
    "    silence 90m → $cancel",
    "  end note",
  ]);
});

test("states inside states, and regions side by side", () => {
  const flow = `states:
  both:
    type: parallel
    states:
      left: { states: { one: { say: One }, two: { say: Two } } }
      right: { say: Right }
  after: { say: After }
`;
  expect(draw(flow)).toEqual([
    "  [*] --> s_both",
    '  state "both" as s_both',
    "  state s_both {",
    '    state "left" as s_left',
    "    state s_left {",
    "      [*] --> s_one",
    '      state "one" as s_one',
    "      s_one --> s_two",
    '      state "two" as s_two',
    "      s_two --> [*]",
    "    }",
    "    --",
    '    state "right" as s_right',
    "  }",
    "  s_both --> s_after",
    '  state "after" as s_after',
    "  s_after --> [*]",
  ]);
});
