import { CliError } from "../cli-error.ts";
import { exit, type RengaCommand } from "../command.ts";
import { addressIn } from "../send/address-in.ts";
import { postEvent } from "../send/post-event.ts";

interface Options {
  readonly to?: string;
  readonly data?: string;
  readonly key?: string;
}

export const send: RengaCommand = {
  name: "send",
  summary: "send an event of the bot's own to a conversation",
  description:
    "Hands an event that bot.yaml declares under `events` to the bot that is served on this machine. Without --to it goes where the event says.",
  details: `Environment:
  RENGA_ADMIN        where the bot's admin listener is: 127.0.0.1:3001, or
                     unix:/run/renga.sock
  RENGA_ADMIN_TOKEN  the token whose SHA-256 the bot was given`,
  examples: [
    [`renga send payment --data '{"ref":"r7","paid":true}'`, "to whom the event says"],
    ["renga send news --to user:U4af4980629…", "to one user"],
    [`renga send payment --to holds:r7 --data '{"paid":true}'`, "to who put a row into a table"],
  ],
  define: (command) => {
    command
      .argument("<event>", "the event's name")
      .option("--to <receiver>", "user:ID, group:ID, conversation:ID or TABLE:KEY")
      .option("--data <json>", "what goes with it, a JSON object")
      .option("--key <text>", "sent again with the same key, it counts once");
  },
  run: async (command, terminal) => {
    const { to, data = "{}", key } = command.opts<Options>();
    const { RENGA_ADMIN: admin, RENGA_ADMIN_TOKEN: token } = process.env;
    if (!admin) throw new CliError("RENGA_ADMIN is not set.", "Set it to where the bot's admin listener is.");
    if (!token)
      throw new CliError("RENGA_ADMIN_TOKEN is not set.", "Set it to the token that the bot knows by its SHA-256.");
    const name = command.args[0] ?? "";
    const body = { data: objectIn(data), ...(to === undefined ? {} : { to: addressIn(to) }) };
    const answer = await postEvent(admin, token, name, body, key);
    if (answer.problem !== undefined) {
      terminal.note(answer.problem);
      return exit.found;
    }
    terminal.print(answer.duplicate ? "It had been sent before." : "Sent.");
    return exit.fine;
  },
};

function objectIn(json: string): object {
  try {
    const value: unknown = JSON.parse(json);
    if (typeof value === "object" && value !== null && !Array.isArray(value)) return value;
  } catch {
    // Told below.
  }
  throw new CliError("--data is no JSON object.", `Write one such as '{"ref":"r7"}'.`);
}
