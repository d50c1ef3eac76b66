import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { loadBot } from "@renga/core";
import { lineChannel } from "@renga/line";
import { Option } from "commander";
import { fixFiles } from "../check/fix-files.ts";
import { printDiff } from "../check/print-diff.ts";
import { checkBot } from "../check-bot.ts";
import { exit, type RengaCommand } from "../command.ts";
import { readBotFolder } from "../read-bot-folder.ts";
import { checkReports } from "../reports/check-reports.ts";
import { count } from "../reports/count.ts";
import { placeOfRange } from "../reports/place-of.ts";
import { pretty } from "../reports/pretty.ts";
import type { Terminal } from "../terminal.ts";

interface Options {
  readonly format: string;
  readonly strict?: true;
  readonly fix?: true;
  readonly dryRun?: true;
}

export const check: RengaCommand = {
  name: "check",
  summary: "say what is wrong with a bot",
  description:
    "Checks the YAML, names, types of expressions, paths through each flow, missing translations and LINE's limits on every message, and shows each mistake at its place. Nothing is run.",
  examples: [
    ["renga check my-bot", "shows every mistake with its lines"],
    ["renga check my-bot --strict", "takes warnings for mistakes"],
    ["renga check my-bot --fix", "corrects what can be corrected in one way only"],
    ["renga check my-bot --format github", "marks the lines of a pull request"],
  ],
  define: (command) => {
    const names = checkReports.map((report) => report.name);
    command
      .argument("[bot]", "the bot's folder", ".")
      .addOption(new Option("--format <name>", "how to write it down").choices(names).default("pretty"))
      .option("--strict", "exit with 1 for a warning as well")
      .option("--fix", "make the corrections that are safe, in place")
      .option("--dry-run", "with --fix: show what would change, and change nothing");
  },
  run: async (command, terminal) => {
    const { format, strict, fix, dryRun } = command.opts<Options>();
    const folder = command.args[0] ?? ".";
    if (fix === true && !fixBot(folder, dryRun === true, terminal)) return exit.fine;
    const checked = checkBot(folder);
    const report = checkReports.find(({ name }) => name === format) ?? pretty;
    const text = report.print(checked, terminal);
    if (text !== "") terminal.print(text);
    const counted = strict === true ? ["error", "warning"] : ["error"];
    return checked.diagnostics.some(({ severity }) => counted.includes(severity)) ? exit.found : exit.fine;
  },
};

/** Corrects the files of a folder, or shows how. Whether the check goes on: not after having shown. */
function fixBot(folder: string, onlyShow: boolean, terminal: Terminal): boolean {
  const files = readBotFolder(folder);
  const { files: after, fixed } = fixFiles(files, (sources) => loadBot(sources, { channel: lineChannel }).diagnostics);
  const changed = after.filter((file, index) => file.text !== files[index]?.text);
  if (onlyShow) {
    for (const file of changed) terminal.print(printDiff(files.find(({ name }) => name === file.name) ?? file, file));
    if (changed.length === 0) terminal.note("Nothing to correct.");
    return false;
  }
  for (const { name, text } of changed) writeFileSync(join(folder, name), text);
  for (const { diagnostic, title } of fixed) {
    const { file, line, column } = placeOfRange(diagnostic.range);
    terminal.note(`${terminal.colors.green("✓")} ${file}:${line}:${column}: ${title} [${diagnostic.code}]`);
  }
  const sum = `${count(fixed.length, "correction")} in ${count(changed.length, "file")}.`;
  terminal.note(fixed.length === 0 ? "Nothing to correct." : sum);
  return true;
}
