import type { Source } from "@renga/core";

/** A bot of many flows, each with a word of its own that begins it: it says one thing, and is done. */
export function doorsBot(flows: number): Source[] {
  return [
    { name: "bot.yaml", text: "renga: 1\nbot: doors\nlocales: [en]\n" },
    ...Array.from({ length: flows }, (_, index) => ({
      name: `flows/door${index}.flow.yaml`,
      text: [
        "renga: 1",
        `flow: door${index}`,
        "context: { n: { type: integer, default: 0 } }",
        `triggers: { text: [open ${index}] }`,
        "states:",
        "  opened: { entry: [{ set: { n: =n + 1 } }, { say: 'Door {{ n }} is open.' }] }",
        "",
      ].join("\n"),
    })),
  ];
}
