import { Option } from "commander";
import { checkBot, hasErrors } from "../check-bot.ts";
import { exit, type RengaCommand } from "../command.ts";
import { checkReports } from "../reports/check-reports.ts";
import { pretty } from "../reports/pretty.ts";

interface Options {
  readonly format: string;
  readonly strict?: true;
}

export const check: RengaCommand = {
  name: "check",
  summary: "say what is wrong with a bot",
  description:
    "Checks the YAML, names, types of expressions, paths through each flow, missing translations and LINE's limits on every message, and shows each mistake at its place. Nothing is run.",
  examples: [
    ["renga check my-bot", "shows every mistake with its lines"],
    ["renga check my-bot --strict", "takes warnings for mistakes"],
    ["renga check my-bot --format github", "marks the lines of a pull request"],
  ],
  define: (command) => {
    const names = checkReports.map((report) => report.name);
    command
      .argument("[bot]", "the bot's folder", ".")
      .addOption(new Option("--format <name>", "how to write it down").choices(names).default("pretty"))
      .option("--strict", "exit with 1 for a warning as well");
  },
  run: async (command, terminal) => {
    const { format, strict } = command.opts<Options>();
    const checked = checkBot(command.args[0] ?? ".");
    const report = checkReports.find(({ name }) => name === format) ?? pretty;
    const text = report.print(checked, terminal);
    if (text !== "") terminal.print(text);
    const found = hasErrors(checked.diagnostics) || (strict === true && checked.diagnostics.length > 0);
    return found ? exit.found : exit.fine;
  },
};
