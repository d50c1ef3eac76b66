import {
  type CoverageKind,
  coverageKinds,
  findPaths,
  type Played,
  playTests,
  type TestCase,
  writeSkeletons,
} from "@renga/core";
import { InvalidArgumentError, Option } from "commander";
import { CliError } from "../cli-error.ts";
import { type ExitCode, exit, type RengaCommand } from "../command.ts";
import { playChannel } from "../play-channel.ts";
import { count } from "../reports/count.ts";
import { pretty } from "../reports/pretty.ts";
import { prettyTests } from "../reports/pretty-tests.ts";
import { testReports } from "../reports/test-reports.ts";
import type { Terminal } from "../terminal.ts";
import { coverageGaps, type Minimums } from "../test/coverage-gaps.ts";
import { type LoadedForTests, loadTestedBot } from "../test/load-tested-bot.ts";
import { pseudoChannel } from "../test/pseudo-channel.ts";
import { writeUpdates } from "../test/write-updates.ts";

interface Options {
  readonly filter?: string;
  readonly watch?: true;
  readonly update?: true;
  readonly coverage?: true;
  readonly pseudo?: true;
  readonly skeletons?: true;
  readonly format: string;
  /** `minStates`, `minTransitions`, … */
  readonly [minimum: `min${string}`]: number | undefined;
}

export const test: RengaCommand = {
  name: "test",
  summary: "play the conversations that must come out as written",
  description:
    "Plays every test of the bot (tests/*.test.yaml) on a clock of its own, with services answering as the test says. Nothing is sent anywhere.",
  examples: [
    ["renga test my-bot", "plays them all"],
    ["renga test my-bot --filter booking --watch", "those with that word in their name, at every change"],
    ["renga test my-bot --update", "takes over what the bot says now"],
    ["renga test my-bot --coverage", "and says which states and ways were never reached"],
    ["renga test my-bot --min-states 90", "fails when a tenth of the states is never reached"],
    ["renga test my-bot --pseudo", "and finds what longer texts would break"],
    ["renga test my-bot --skeletons", "writes tests for the ways that none takes"],
    ["renga test my-bot --format junit > report.xml", "for a build server"],
  ],
  define: (command) => {
    const names = testReports.map((report) => report.name);
    command
      .argument("[bot]", "the bot's folder", ".")
      .option("--filter <text>", "only tests with this in their name")
      .option("--watch", "play them again at every change")
      .option("--update", "rewrite what the bot says otherwise, and the snapshots")
      .option("--pseudo", "try every message with longer and accented texts, too")
      .option("--coverage", "say what no test has reached");
    for (const kind of coverageKinds) {
      command.option(`--min-${kind} <percent>`, `fail when less of the ${kind} is reached`, parsePercent);
    }
    command
      .option("--skeletons", "print tests for what no test has reached, and nothing else")
      .addOption(new Option("--format <name>", "how to write it down").choices(names).default("pretty"));
  },
  run: async (command, terminal) => {
    const options = command.opts<Options>();
    const folder = command.args[0] ?? ".";
    return options.watch ? watch(folder, options, terminal) : testOnce(folder, options, terminal);
  },
};

function testOnce(folder: string, options: Options, terminal: Terminal): ExitCode {
  const loaded = loadTestedBot(folder);
  const { compiled, bot } = loaded;
  if (compiled === undefined || bot === undefined) {
    terminal.note(pretty.print(loaded, terminal));
    if (bot !== undefined) return exit.found;
    throw new CliError(
      `The bot in ${folder} has mistakes.`,
      `Mend what is said above, then try again: renga check ${folder}`,
    );
  }
  const tests = wantedTests(loaded, options);
  const played = playTests(compiled, options.pseudo ? pseudoChannel(playChannel) : playChannel, tests, {
    update: options.update === true,
  });
  const updated = options.update ? writeUpdates(folder, played.results) : [];
  const gaps = coverageGaps(played.coverage, minimumsOf(options));
  const tested = {
    bot,
    folder,
    results: played.results,
    gaps,
    ...(options.coverage ? { coverage: played.coverage } : {}),
  };
  const report = testReports.find(({ name }) => name === options.format) ?? prettyTests;
  if (options.skeletons) printSkeletons(loaded, played, terminal);
  else terminal.print(report.print(tested, terminal));
  if (options.update) terminal.note(updated.length === 0 ? "Nothing to update." : `Updated: ${updated.join(", ")}`);
  const failed = played.results.some(({ failures }) => failures.length > 0);
  return failed || gaps.length > 0 ? exit.found : exit.fine;
}

/** A bot without tests is what skeletons are for; for all else it is a mistake. */
function wantedTests({ tests, folder }: LoadedForTests, { filter = "", skeletons }: Options): readonly TestCase[] {
  const wanted = tests.filter(({ name }) => name.toLowerCase().includes(filter.toLowerCase()));
  if (wanted.length > 0 || (skeletons && tests.length === 0)) return wanted;
  if (tests.length > 0) throw new CliError(`None of the ${tests.length} tests has "${filter}" in its name.`);
  throw new CliError(
    `The bot in ${folder} has no tests.`,
    `Write one into tests/, as tests/first.test.yaml, or let some be written: renga test ${folder} --skeletons`,
  );
}

function printSkeletons({ compiled }: LoadedForTests, { coverage }: Played, terminal: Terminal): void {
  if (compiled === undefined) return;
  const missed = coverageKinds.flatMap((kind) => coverage[kind].missed);
  const found = findPaths(compiled, playChannel, missed);
  terminal.print(writeSkeletons(found).trimEnd());
  const nowhere = found.unreached.length === 0 ? "" : `, no way to ${found.unreached.length} of them`;
  terminal.note(
    missed.length === 0
      ? "The tests reach everything."
      : `${count(found.paths.length, "test")} for ${count(missed.length, "part")} that no test reaches${nowhere}.`,
  );
}

/** Plays again whenever a file changes, until it is stopped. What cannot be read is told, and the next change awaited. */
async function watch(folder: string, options: Options, terminal: Terminal): Promise<ExitCode> {
  const { watchFolder } = await import("../dev/watch-folder.ts");
  const { untilStopped } = await import("../until-stopped.ts");
  const play = (): void => {
    try {
      testOnce(folder, options, terminal);
    } catch (error) {
      if (!(error instanceof CliError)) throw error;
      terminal.note(`${terminal.colors.red("✗")} ${error.message}`);
    }
    terminal.note(terminal.colors.dim("Waiting for a change; Ctrl+C ends it."));
  };
  const stop = await watchFolder(folder, play);
  play();
  await untilStopped();
  await stop();
  return exit.fine;
}

function minimumsOf(options: Options): Minimums {
  const nameOf = (kind: CoverageKind): `min${string}` => `min${kind.charAt(0).toUpperCase()}${kind.slice(1)}`;
  return Object.fromEntries(coverageKinds.map((kind) => [kind, options[nameOf(kind)] ?? 0]));
}

function parsePercent(text: string): number {
  const percent = Number(text);
  if (/^\d+(?:\.\d+)?$/.test(text) && percent <= 100) return percent;
  throw new InvalidArgumentError("It is a number from 0 to 100.");
}
