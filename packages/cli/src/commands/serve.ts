import { CliError } from "../cli-error.ts";
import type { RengaCommand } from "../command.ts";

interface Options {
  readonly data?: string;
}

export const serve: RengaCommand = {
  name: "serve",
  summary: "run a bot for LINE's real users",
  description: `Serves the bot's webhook, keeps its conversations and sends its messages.

Told by the environment:
  LINE_CHANNEL_SECRET        the channel secret, from “Basic settings” of the LINE Developers Console
  LINE_CHANNEL_ACCESS_TOKEN  a channel access token, from “Messaging API”
                             (either can be in a file that LINE_…_FILE names)
  PORT, HOST                 where it listens: 3000 and 0.0.0.0 without them; the webhook is /webhook
  REDIS_URL                  keep conversations in Redis, for several processes
  RENGA_DATA                 else the folder of the SQLite file: .renga without it

SIGTERM and Ctrl-C let it finish what it has begun, for at most ten seconds.`,
  examples: [
    ["LINE_CHANNEL_SECRET=… LINE_CHANNEL_ACCESS_TOKEN=… renga serve my-bot", "one process, on SQLite"],
    ["renga serve my-bot --data /var/lib/my-bot", "the conversations in a folder of their own"],
    ["REDIS_URL=redis://localhost renga serve my-bot", "as many processes as you like"],
  ],
  define: (command) => {
    command
      .argument("<bot>", "the bot's folder")
      .option("--data <folder>", "where the conversations are kept, in place of RENGA_DATA");
  },
  run: async (command, terminal) => {
    const { data } = command.opts<Options>();
    if (data !== undefined && process.env.REDIS_URL) {
      throw new CliError("--data and REDIS_URL name two places for the conversations.", "Leave one of them out.");
    }
    // Loaded now: other commands start without the server.
    const { serveBot } = await import("../serve/serve-bot.ts");
    return await serveBot({ folder: command.args[0] ?? ".", data, terminal });
  },
};
