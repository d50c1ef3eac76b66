import { CliError } from "../cli-error.ts";
import { exit, type RengaCommand } from "../command.ts";
import { createBot, languages, templates } from "../init/create-bot.ts";

interface Options {
  readonly template: string;
  readonly lang: string;
}

export const init: RengaCommand = {
  name: "init",
  summary: "begin a bot in a new folder",
  description:
    "Writes a small bot that works: a flow, a test that plays it, and the settings that let an editor complete and check the YAML. Needs no network.",
  examples: [
    ["renga init my-bot", "a bot that says hello"],
    ["renga init shop-faq --template faq --lang ja,en", "answers questions, in Japanese first"],
  ],
  define: (command) => {
    command
      .argument("[folder]", "where to: a new or empty folder", ".")
      .option("--template <name>", `what to begin with: ${templates().join(", ")}`, "hello")
      .option("--lang <list>", `the languages it speaks, the main one first: ${languages.join(", ")}`, "en");
  },
  run: async (command, terminal) => {
    const { template, lang } = command.opts<Options>();
    const folder = command.args[0] ?? ".";
    const files = createBot({ folder, template: known("template", template, templates()), locales: localesOf(lang) });
    for (const file of files) terminal.print(`  ${file}`);
    terminal.print(`\nA bot is in ${folder}. Talk to it:\n`);
    terminal.print(`  npx renga dev ${folder}`);
    terminal.print(`\nand look after it: npx renga check ${folder}, npx renga test ${folder}`);
    return exit.fine;
  },
};

function localesOf(list: string): [string, ...string[]] {
  const [first, ...others] = list.split(",").map((name) => known("language", name.trim(), languages));
  return [first ?? "en", ...others];
}

function known(what: string, name: string, all: readonly string[]): string {
  if (all.includes(name)) return name;
  throw new CliError(`There is no ${what} "${name}".`, `There are: ${all.join(", ")}.`);
}
