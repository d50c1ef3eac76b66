import { mkdirSync, mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { type CheckedBot, checkBot } from "../check-bot.ts";
import { CliError } from "../cli-error.ts";
import { openPage } from "../open-page.ts";
import { pretty } from "../reports/pretty.ts";
import type { Terminal } from "../terminal.ts";
import { untilStopped } from "../until-stopped.ts";
import { BotOnDisk } from "./bot-on-disk.ts";
import { listen } from "./listen.ts";
import { LiveBot } from "./live-bot.ts";
import { openEmulator } from "./open-emulator.ts";
import { watchFolder } from "./watch-folder.ts";

export interface DevOptions {
  readonly folder: string;
  /** Undefined: the usual one, or the next that is free. */
  readonly port: number | undefined;
  readonly open: boolean;
  /** Keep what was said for the next time. */
  readonly keep: boolean;
  readonly users: number;
  readonly terminal: Terminal;
}

/** The bot and the emulator in one process, with every change of the bot's files taken over, until told to stop. */
export async function developBot(options: DevOptions): Promise<void> {
  const stopped = untilStopped();
  const ends: (() => unknown)[] = [];
  try {
    await start(options, ends);
    await stopped;
  } finally {
    for (const end of ends.reverse()) await end();
  }
}

/** Puts into `ends` how to end what it has started, also when it fails half way. */
async function start(
  { folder, port, open, keep, users, terminal }: DevOptions,
  ends: (() => unknown)[],
): Promise<void> {
  const first = checkBot(folder);
  const real = realpathSync(folder);
  const data = keep ? join(real, ".renga/data") : mkdtempSync(join(tmpdir(), "renga-dev-"));
  mkdirSync(data, { recursive: true });
  if (!keep) ends.push(() => rmSync(data, { recursive: true, force: true }));

  const emulator = await openEmulator(
    {
      ...(port === undefined ? { stepOverTakenPorts: true } : { port }),
      dataFile: join(data, "line.sqlite"),
      botName: first.bot?.name ?? "Bot",
      users: Array.from({ length: users }, () => ({ language: first.bot?.locales[0] ?? "en" })),
    },
    "add --memory to keep nothing",
  );
  ends.push(() => emulator.close());
  await listen(emulator);

  const tell = (line: string): void => terminal.note(`${terminal.colors.red("✗")} ${time()} ${line}`);
  const live = new LiveBot({ folder: real, data, emulator, tell });
  ends.push(() => live.stop());
  const onDisk = new BotOnDisk(folder);
  const started = Promise.withResolvers<void>();
  // Watched before it is read for the last time, so that no change is missed.
  ends.push(
    await watchFolder(
      real,
      oneByOne(started.promise, () => takeOver(onDisk, live, terminal)),
    ),
  );
  const now = onDisk.look();
  if (now !== undefined) await begin(now, onDisk, live, terminal);
  started.resolve();

  terminal.print(emulator.url);
  const what = live.isServed
    ? "Talk to the bot there; change its files and it changes."
    : "The bot will be there as soon as it is mended.";
  terminal.note(terminal.colors.dim(`${what} Ctrl-C ends it.`));
  if (open) openPage(emulator.url);
}

/** A bot with mistakes is waited for; where its store or its port is not to be had, nothing would come of it. */
async function begin(checked: CheckedBot, onDisk: BotOnDisk, live: LiveBot, terminal: Terminal): Promise<void> {
  if (checked.bot === undefined) return showBroken(checked, live, terminal);
  const functions = await onDisk.functionsOf(checked.bot).catch((error: unknown) => tellMistake(error, live, terminal));
  if (functions !== undefined) await live.take(checked.bot, functions);
}

/** A bot that does not check changes nothing: the one before it goes on. */
async function takeOver(onDisk: BotOnDisk, live: LiveBot, terminal: Terminal): Promise<void> {
  try {
    const checked = onDisk.look();
    if (checked === undefined) return;
    if (checked.bot === undefined) return showBroken(checked, live, terminal);
    const first = !live.isServed;
    await live.take(checked.bot, await onDisk.functionsOf(checked.bot));
    const warnings = checked.diagnostics.length > 0 ? `\n${pretty.print(checked, terminal)}` : "";
    const done = first ? "mended: the bot is there now." : "taken over; conversations go on where they were.";
    terminal.note(`${terminal.colors.green("✓")} ${time()} ${done}${warnings}`);
  } catch (error) {
    tellMistake(error, live, terminal);
  }
}

function showBroken(checked: CheckedBot, live: LiveBot, terminal: Terminal): void {
  terminal.note(`${pretty.print(checked, terminal)}\n${terminal.colors.red("✗")} ${time()} ${afterMistake(live)}`);
}

function tellMistake(error: unknown, live: LiveBot, terminal: Terminal): undefined {
  if (!(error instanceof CliError)) throw error;
  const cure = error.cure === undefined ? "" : `\n  ${error.cure}`;
  terminal.note(`${terminal.colors.red("✗")} ${time()} ${error.message}${cure}\n  ${afterMistake(live)}`);
}

function afterMistake({ isServed }: LiveBot): string {
  return isServed ? "The bot stays as it was." : "There is no bot yet: mend it, and it starts by itself.";
}

function time(): string {
  return new Date().toTimeString().slice(0, 8);
}

/** One run at a time, the first after `ready`; what is asked for meanwhile is one more run. */
function oneByOne(ready: Promise<void>, run: () => Promise<void>): () => void {
  let last = ready;
  let waiting = false;
  return () => {
    if (waiting) return;
    waiting = true;
    last = last.then(async () => {
      waiting = false;
      await run();
    });
  };
}
