import { InvalidArgumentError } from "commander";
import { exit, type RengaCommand } from "../command.ts";
import { parsePort } from "../parse-port.ts";

interface Options {
  readonly port?: number;
  readonly open?: boolean;
  readonly memory?: true;
  readonly users: number;
}

export const dev: RengaCommand = {
  name: "dev",
  summary: "talk to a bot in a local LINE, and change it while you do",
  description:
    "Starts the bot and an emulator of LINE with a chat page, in one process. Every change of a file is checked and taken over at once, with the conversations as they are; a broken one is shown and the bot before it goes on. No LINE account, no Redis; what was said is kept in .renga below the bot (REDIS_URL: in Redis).",
  examples: [
    ["renga dev my-bot", "and open the page that it names"],
    ["renga dev my-bot --memory --users 3", "three users; nothing is kept"],
  ],
  define: (command) => {
    command
      .argument("[bot]", "the bot's folder", ".")
      .option(
        "--port <number>",
        "the page's port; 0 takes any free one (default: 9700, or the next free one)",
        parsePort,
      )
      .option("--open", "open the page in a browser (default: in a terminal)")
      .option("--no-open", "only print its address")
      .option("--memory", "keep nothing when it ends")
      .option("--users <number>", "how many users to begin with", parseUsers, 1);
  },
  run: async (command, terminal) => {
    const { port, open = isAtTerminal(), memory, users } = command.opts<Options>();
    const { developBot } = await import("../dev/develop-bot.ts");
    await developBot({ folder: command.args[0] ?? ".", port, open, keep: memory !== true, users, terminal });
    return exit.fine;
  },
};

function isAtTerminal(): boolean {
  return process.stdout.isTTY === true && !process.env.CI;
}

function parseUsers(text: string): number {
  if (/^[1-9]\d?$/.test(text)) return Number(text);
  throw new InvalidArgumentError("It is a number from 1 to 99.");
}
