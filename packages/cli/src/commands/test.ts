import { compileBot, loadTests, playTests } from "@renga/core";
import { lineChannel } from "@renga/line";
import { Option } from "commander";
import { hasErrors } from "../check-bot.ts";
import { CliError } from "../cli-error.ts";
import { exit, type RengaCommand } from "../command.ts";
import { playChannel } from "../play-channel.ts";
import { pretty } from "../reports/pretty.ts";
import { prettyTests } from "../reports/pretty-tests.ts";
import { testReports } from "../reports/test-reports.ts";
import { requireBot } from "../require-bot.ts";

interface Options {
  readonly filter?: string;
  readonly coverage?: true;
  readonly format: string;
}

export const test: RengaCommand = {
  name: "test",
  summary: "play the conversations that must come out as written",
  description:
    "Plays every test of the bot (tests/*.test.yaml) on a clock of its own, with services answering as the test says. Nothing is sent anywhere.",
  examples: [
    ["renga test my-bot", "plays them all"],
    ["renga test my-bot --filter booking", "those with that word in their name"],
    ["renga test my-bot --coverage", "and says which states and ways were never reached"],
    ["renga test my-bot --format junit > report.xml", "for a build server"],
  ],
  define: (command) => {
    const names = testReports.map((report) => report.name);
    command
      .argument("[bot]", "the bot's folder", ".")
      .option("--filter <text>", "only tests with this in their name")
      .option("--coverage", "say what no test has reached")
      .addOption(new Option("--format <name>", "how to write it down").choices(names).default("pretty"));
  },
  run: async (command, terminal) => {
    const { filter = "", coverage, format } = command.opts<Options>();
    const folder = command.args[0] ?? ".";
    const checked = requireBot(folder, terminal);
    const loaded = loadTests(checked.files, checked.bot);
    if (hasErrors(loaded.diagnostics)) {
      terminal.note(pretty.print({ ...checked, diagnostics: loaded.diagnostics }, terminal));
      return exit.found;
    }
    const tests = loaded.tests.filter(({ name }) => name.toLowerCase().includes(filter.toLowerCase()));
    if (tests.length === 0) throw noTests(folder, filter, loaded.tests.length);
    const played = playTests(compileBot(checked.bot, lineChannel), playChannel, tests);
    const report = testReports.find(({ name }) => name === format) ?? prettyTests;
    const { results } = played;
    terminal.print(
      report.print({ bot: checked.bot, folder, results, ...(coverage ? { coverage: played.coverage } : {}) }, terminal),
    );
    return results.some(({ failures }) => failures.length > 0) ? exit.found : exit.fine;
  },
};

function noTests(folder: string, filter: string, all: number): CliError {
  if (all > 0) return new CliError(`None of the ${all} tests has "${filter}" in its name.`);
  return new CliError(`The bot in ${folder} has no tests.`, "Write one into tests/, as tests/first.test.yaml.");
}
