import { compileFlow, printFlowModule } from "@renga/core";
import { lineChannel } from "@renga/line";
import { Option } from "commander";
import { CliError } from "../cli-error.ts";
import { exit, type RengaCommand } from "../command.ts";
import { requireBot } from "../require-bot.ts";
import { unknownFlow } from "../unknown-flow.ts";

interface Options {
  readonly flow?: string;
  readonly format: string;
}

export const compile: RengaCommand = {
  name: "compile",
  summary: "print the XState machines of a bot",
  description:
    "Prints the config of each flow's XState machine as JSON, by flow, or that of one flow. Guards and actions are references with parameters, so Stately Studio opens it.",
  examples: [
    ["renga compile my-bot", "all flows, by name"],
    ["renga compile my-bot --flow hello > hello.json", "the machine of one flow"],
    ["renga compile my-bot --flow hello --format ts > hello.ts", "as TypeScript, with XState's setup"],
  ],
  define: (command) => {
    command
      .argument("[bot]", "the bot's folder", ".")
      .option("--flow <name>", "only this flow")
      .addOption(new Option("--format <format>", "json, or ts for one flow").choices(["json", "ts"]).default("json"));
  },
  run: async (command, terminal) => {
    const { flow: only, format } = command.opts<Options>();
    const { bot } = requireBot(command.args[0] ?? ".", terminal);
    const configs = Object.fromEntries(
      [...bot.flows].map(([name, flow]) => [name, compileFlow(flow, bot, lineChannel)]),
    );
    if (only !== undefined && configs[only] === undefined) throw unknownFlow(only, bot.flows.keys());
    if (format === "ts") {
      const config = only === undefined ? undefined : configs[only];
      if (!config) throw new CliError("A TypeScript module holds one flow.", "Name it: --flow NAME.");
      terminal.print(printFlowModule(config));
      return exit.fine;
    }
    terminal.print(JSON.stringify(only === undefined ? configs : configs[only], null, 2));
    return exit.fine;
  },
};
