import type { Source } from "@renga/core";

/** A bot whose flow calls itself `depth - 1` times and counts at the bottom, so that so many runs wait below it. */
export function deepBot(depth: number): Source[] {
  const flow = `renga: 1
flow: deep
input: { left: { type: integer, default: ${depth - 1} } }
context: { n: { type: integer, default: 0 } }
triggers: { text: { match: { startsWith: next } } }
states:
  begin:
    always:
      - { guard: input.left > 0, target: deeper }
      - { target: s0 }
  deeper: { call: deep, with: { left: =input.left - 1 }, target: up }
  s0: { on: { text: { guard: "n >= 0", set: { n: =n + 1 }, say: "This is {{ n }}.", target: s1 } } }
  s1: { on: { text: { guard: "n >= 0", set: { n: =n + 1 }, say: "This is {{ n }}.", target: s0 } } }
  up: { say: Back. }
`;
  return [
    { name: "bot.yaml", text: "renga: 1\nbot: deep\nlocales: [en]\n" },
    { name: "flows/deep.flow.yaml", text: flow },
  ];
}
