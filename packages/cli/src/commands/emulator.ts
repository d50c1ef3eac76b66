import { CliError } from "../cli-error.ts";
import { exit, type RengaCommand } from "../command.ts";
import type { Credential } from "../dev/emulate-line.ts";
import { parsePort } from "../parse-port.ts";

interface Options {
  readonly port?: number;
  readonly webhook?: string;
  readonly secret?: string;
  readonly token?: string;
  readonly data?: string;
}

export const emulator: RengaCommand = {
  name: "emulator",
  summary: "a local LINE, for a bot in any language",
  description:
    "Starts the emulator alone: LINE's Messaging API, its webhooks and a chat page. Give your bot the addresses, secret and token that it prints.",
  details: `Environment:
  LINE_CHANNEL_SECRET        in place of --secret
  LINE_CHANNEL_ACCESS_TOKEN  in place of --token`,
  examples: [
    ["renga emulator --webhook http://localhost:8000/callback", "sends its events there"],
    ["renga emulator --secret s3cret --token t0ken", "for a bot whose settings are fixed"],
    ["renga emulator --data line.sqlite", "goes on with the same users and chats"],
  ],
  define: (command) => {
    command
      .option("--port <number>", "its port; 0 takes any free one (default: 9700, or the next free one)", parsePort)
      .option("--webhook <url>", "where your bot takes LINE's events")
      .option("--secret <text>", "the channel secret, which signs the events")
      .option("--token <text>", "the only channel access token that passes (default: any does)")
      .option("--data <file>", "keep users, chats and settings there (default: nowhere)");
  },
  run: async (command, terminal) => {
    const { port, webhook, secret, token, data } = command.opts<Options>();
    const { emulateLine } = await import("../dev/emulate-line.ts");
    if (webhook !== undefined && !/^https?:\/\/./.test(webhook)) {
      throw new CliError(`"${webhook}" is no webhook URL.`, "Write it whole: --webhook http://localhost:8000/callback");
    }
    await emulateLine({
      port,
      webhook,
      secret: credential(secret, "LINE_CHANNEL_SECRET"),
      token: credential(token, "LINE_CHANNEL_ACCESS_TOKEN"),
      data,
      terminal,
    });
    return exit.fine;
  },
};

/** What was typed, or what a variable holds: that may be a real channel's, so it is not printed. */
function credential(typed: string | undefined, variable: string): Credential | undefined {
  if (typed !== undefined) return { value: typed, shown: typed };
  const value = process.env[variable];
  return value === undefined || value === "" ? undefined : { value, shown: `the one in ${variable}` };
}
