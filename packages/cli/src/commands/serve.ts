import { CliError } from "../cli-error.ts";
import type { RengaCommand } from "../command.ts";

interface Options {
  readonly data?: string;
}

export const serve: RengaCommand = {
  name: "serve",
  summary: "run a bot for LINE's real users",
  description:
    "Serves the bot's webhook (/webhook), keeps its conversations and sends its messages. SIGTERM and Ctrl-C let it finish what it has begun, for at most ten seconds.",
  details: `Environment:
  LINE_CHANNEL_SECRET        the channel secret: LINE Developers Console, “Basic
                             settings”
  LINE_CHANNEL_ACCESS_TOKEN  a channel access token: “Messaging API”
  LINE_…_FILE                a file that holds one of them, in its place
  PORT, HOST                 where it listens (default: 3000, 0.0.0.0)
  REDIS_URL                  keep conversations in Redis, for many processes
  RENGA_DATA                 else the folder of their SQLite file (default:
                             .renga in the folder where the command is typed)
  RENGA_ADMIN                where it takes events from this machine:
                             127.0.0.1:3001, or unix:/run/renga.sock
                             (default: nowhere)
  RENGA_ADMIN_TOKEN_SHA256   the SHA-256 of the token that senders have
  RENGA_LOG                  debug, info, warn, error or silent (default: info)`,
  examples: [
    ["renga serve my-bot --data /var/lib/my-bot", "one process, on SQLite"],
    ["REDIS_URL=redis://localhost renga serve my-bot", "one of many, on Redis"],
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
