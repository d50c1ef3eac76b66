import { exit, type RengaCommand } from "../command.ts";
import { toMermaid } from "../diagram/to-mermaid.ts";
import { requireBot } from "../require-bot.ts";
import { unknownFlow } from "../unknown-flow.ts";

interface Options {
  readonly flow?: string;
}

export const diagram: RengaCommand = {
  name: "diagram",
  summary: "draw the flows of a bot",
  description:
    "Prints each flow as a Mermaid state diagram: GitHub and most editors draw it in a Markdown file. The same flow always gives the same text.",
  examples: [
    ["renga diagram my-bot", "all flows, as a Markdown page"],
    ["renga diagram my-bot --flow hello > hello.mmd", "one flow, as Mermaid alone"],
  ],
  define: (command) => {
    command.argument("[bot]", "the bot's folder", ".").option("--flow <name>", "only this flow");
  },
  run: async (command, terminal) => {
    const { flow: only } = command.opts<Options>();
    const { bot } = requireBot(command.args[0] ?? ".", terminal);
    if (only === undefined) {
      const parts = [...bot.flows.values()].map((flow) => `## ${flow.id}\n\n\`\`\`mermaid\n${toMermaid(flow)}\n\`\`\``);
      terminal.print([`# ${bot.name}`, ...parts].join("\n\n"));
      return exit.fine;
    }
    const flow = bot.flows.get(only);
    if (flow === undefined) throw unknownFlow(only, bot.flows.keys());
    terminal.print(toMermaid(flow));
    return exit.fine;
  },
};
