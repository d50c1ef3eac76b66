import type { Source } from "@renga/core";

/** A bot whose flow goes round `states` states, one a message, counting: every event is a transition, a write, a reply. */
export function countingBot(states: number): Source[] {
  const lines = [
    "renga: 1",
    "flow: count",
    "context: { n: { type: integer, default: 0 } }",
    "triggers: { text: { match: { startsWith: next } } }",
    "states:",
    "  begin: { say: This is 0. }",
  ];
  for (let index = 0; index < states; index++) {
    const next = (index + 1) % states;
    lines.push(
      `  s${index}:`,
      `    on: { text: { guard: "n >= 0", set: { n: =n + 1 }, say: "This is {{ n }}.", target: s${next} } }`,
    );
  }
  return [
    { name: "bot.yaml", text: "renga: 1\nbot: counting\nlocales: [en]\n" },
    { name: "flows/count.flow.yaml", text: `${lines.join("\n")}\n` },
  ];
}
