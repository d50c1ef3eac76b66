import { readFileSync } from "node:fs";
import { Command, CommanderError } from "commander";
import { CliError } from "./cli-error.ts";
import { type ExitCode, exit, type RengaCommand } from "./command.ts";
import { commands } from "./commands.ts";
import { terminal } from "./terminal.ts";

/** What help is written for, wherever it is read. */
const columns = 80;

/** Runs `renga` with what was typed after it. Never throws: 0 fine, 1 something was found, 2 it could not run. */
export async function runRenga(args: readonly string[]): Promise<ExitCode> {
  let code: ExitCode = exit.fine;
  const program = createProgram(async (command, typed) => {
    code = await command.run(typed, terminal);
  });
  try {
    if (args.length === 0) program.outputHelp();
    else await program.parseAsync(helpAsOption(args), { from: "user" });
    return code;
  } catch (error) {
    return explain(error);
  }
}

/** `help check` is `check --help`; `help` alone is `--help`. */
function helpAsOption(args: readonly string[]): readonly string[] {
  const [first, command, ...others] = args;
  if (first !== "help") return args;
  if (command === undefined) return ["--help"];
  const known = commands.some(({ name }) => name === command);
  return known ? [command, ...others, "--help"] : [command];
}

function createProgram(run: (command: RengaCommand, typed: Command) => Promise<void>): Command {
  const program = new Command("renga")
    .description("Write LINE bots as YAML conversation flows: check, test, try and serve them.")
    .version(readVersion(), "-v, --version", "print the version")
    .helpOption("-h, --help", "print this, or with a command: how to use it")
    .helpCommand(false)
    .showSuggestionAfterError(true)
    .exitOverride()
    .configureOutput({ writeErr: () => {} })
    .addHelpText(
      "after",
      "\nExit codes: 0 all is well, 1 something was found, 2 it could not run.\nFirst time? renga init my-bot",
    );
  for (const entry of commands) {
    const command = program
      .command(entry.name)
      .summary(entry.summary)
      .description(entry.description)
      .helpOption("-h, --help", "print this")
      .addHelpText(
        "after",
        `${entry.details === undefined ? "" : `\n${entry.details}\n`}\nExamples:\n${printExamples(entry)}`,
      )
      .exitOverride();
    entry.define(command);
    command.action(() => run(entry, command));
  }
  return program;
}

/** In two columns where a terminal of usual width has room for them, else with each description below its line. */
function printExamples({ examples }: RengaCommand): string {
  const width = Math.max(...examples.map(([line]) => line.length));
  const beside = examples.map(([line, does]) => `  ${line.padEnd(width)}  ${does}`);
  if (beside.every((line) => line.length <= columns)) return beside.join("\n");
  return examples.map(([line, does]) => `  ${line}\n      ${does}`).join("\n");
}

function readVersion(): string {
  const file = new URL("../package.json", import.meta.url);
  return (JSON.parse(readFileSync(file, "utf8")) as { version: string }).version;
}

function explain(error: unknown): ExitCode {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return exit.fine;
    complain(
      error.message.replace(/^error: /, "").replaceAll("\n", " "),
      "renga help, or renga help <command>, says what there is.",
    );
  } else if (error instanceof CliError) {
    complain(error.message, error.cure);
  } else {
    const message = error instanceof Error ? error.message : String(error);
    complain(`This should not have happened: ${message}`, "RENGA_DEBUG=1 shows where; please report it.");
    if (process.env.RENGA_DEBUG && error instanceof Error) terminal.note(error.stack ?? "");
  }
  return exit.couldNotRun;
}

function complain(message: string, cure: string | undefined): void {
  terminal.note(`${terminal.colors.red("✗")} ${message}${cure === undefined ? "" : `\n  ${cure}`}`);
}
