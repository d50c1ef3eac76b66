import { createInterface } from "node:readline/promises";
import { compileBot } from "@renga/core";
import { lineChannel } from "@renga/line";
import { CliError } from "../cli-error.ts";
import { exit, type RengaCommand } from "../command.ts";
import { requireBot } from "../require-bot.ts";
import { parseLine } from "../simulate/parse-line.ts";
import { Simulation } from "../simulate/simulation.ts";

interface Options {
  readonly now?: string;
  readonly lang?: string;
}

const help = `What you type is what the user says. Beside that:
  /1                tap what is numbered 1; /1 2026-04-10 picks a date
  /wait 2h          let time pass (s, m, h, d, w)
  /undo             take the last step back
  /state            flow, state, variables, timers
  /postback a=1     a postback, as of a rich menu
  /follow           add the bot as a friend; /unfollow blocks it
  /answer {"a":1}   what a function gives back, written as in a test; a request
                    {"body":{…}}, or {"status":503}
  /photo            sends a photo
  /link NONCE       logs in, where the bot has said a link for that
  /send NAME {…}    an event from outside, such as handoff.end
  /fail timeout     or how it fails
  /as alice         be somebody else
  /quit             or Ctrl-D
Text that begins with a slash: //like this.`;

export const simulate: RengaCommand = {
  name: "simulate",
  summary: "talk to a bot in the terminal",
  description: "Runs the bot in memory, with a clock that you move. Nothing is sent anywhere.",
  details: help,
  examples: [
    ["renga simulate my-bot", "talk to it"],
    ["printf 'hello\\n/1\\n/state\\n' | renga simulate my-bot", "from a script"],
  ],
  define: (command) => {
    command
      .argument("[bot]", "the bot's folder", ".")
      .option("--lang <locale>", "the language of the user (default: the bot's first)")
      .option("--now <time>", "when it begins, such as 2026-04-01T10:00+09:00 (default: now)");
  },
  run: async (command, terminal) => {
    const options = command.opts<Options>();
    const { bot } = requireBot(command.args[0] ?? ".", terminal);
    const simulation = new Simulation({
      compiled: compileBot(bot, lineChannel),
      now: options.now === undefined ? Date.now() : readTime(options.now),
      language: options.lang ?? bot.locales[0] ?? "en",
    });
    const lines = createInterface({ input: process.stdin, output: process.stdin.isTTY ? process.stdout : undefined });
    terminal.note(terminal.colors.dim(`${bot.name}: say something, or /help`));
    lines.setPrompt("> ");
    if (process.stdin.isTTY) lines.prompt();
    for await (const line of lines) {
      const typed = parseLine(line.trim());
      if (typed.kind === "quit") break;
      if (!process.stdin.isTTY) terminal.print(`> ${line}`);
      if (typed.kind === "help") terminal.print(help);
      for (const shown of line.trim() === "" ? [] : simulation.enter(typed)) terminal.print(shown);
      if (process.stdin.isTTY) lines.prompt();
    }
    lines.close();
    return exit.fine;
  },
};

function readTime(text: string): number {
  const time = Date.parse(text);
  if (Number.isNaN(time)) throw new CliError(`"${text}" is no time.`, "Write it like 2026-04-01T10:00+09:00.");
  return time;
}
