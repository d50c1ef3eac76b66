import { CliError } from "../cli-error.ts";
import { exit, type RengaCommand } from "../command.ts";
import { parsePort } from "../parse-port.ts";

interface Options {
  readonly port?: number;
  readonly webhook?: string;
}

export const emulator: RengaCommand = {
  name: "emulator",
  summary: "a local LINE, for a bot in any language",
  description:
    "Starts the emulator alone: LINE's Messaging API, its webhooks and a chat page. Give your bot the addresses, secret and token that it prints.",
  examples: [
    ["renga emulator --webhook http://localhost:8000/callback", "sends its events there"],
    ["renga emulator --port 4000", "another port"],
  ],
  define: (command) => {
    command
      .option("--port <number>", "its port; 0 takes any free one (default: 9700, or the next free one)", parsePort)
      .option("--webhook <url>", "where your bot takes LINE's events");
  },
  run: async (command, terminal) => {
    const { port, webhook } = command.opts<Options>();
    const { emulateLine } = await import("../dev/emulate-line.ts");
    if (webhook !== undefined && !/^https?:\/\/./.test(webhook)) {
      throw new CliError(`"${webhook}" is no webhook URL.`, "Write it whole: --webhook http://localhost:8000/callback");
    }
    await emulateLine({ port, webhook, terminal });
    return exit.fine;
  },
};
