import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Flow } from "@renga/core";
import type { KeptIn } from "@renga/runtime";
import { CliError } from "../cli-error.ts";
import { exit, type RengaCommand } from "../command.ts";
import { requireBot } from "../require-bot.ts";

interface Options {
  readonly data?: string;
  readonly redis?: string;
  readonly remove?: boolean;
}

export const versions: RengaCommand = {
  name: "versions",
  summary: "older versions of pinned flows, and who is on them",
  description:
    "Lists the versions of flows that are kept because a conversation began with them (`versions: pin`), with how many conversations are on each. --remove takes out those that nobody is on and that the bot is not: once every process serves this version of the bot.",
  examples: [["renga versions my-bot --redis redis://localhost --remove", "once a deploy is through"]],
  define: (command) => {
    command
      .argument("[bot]", "the bot's folder", ".")
      .option("--data <folder>", "the conversations kept there (RENGA_DATA of a stopped bot)")
      .option("--redis <url>", "the conversations kept there, also while the bot is served")
      .option("--remove", "take out those that nobody is on");
  },
  run: async (command, terminal) => {
    const { remove = false, ...where } = command.opts<Options>();
    const { bot } = requireBot(command.args[0] ?? ".", terminal);
    const isNow = ({ flow, hash }: Pick<Flow, "hash"> & { flow: string }): boolean =>
      bot.flows.get(flow)?.hash === hash;
    const { keptVersions, RengaError } = await import("@renga/runtime");
    try {
      const { kept, removed } = await keptVersions(
        placeOf(where),
        (version) => remove && version.conversations === 0 && !isNow(version),
      );
      for (const version of kept) {
        const { flow, hash, conversations } = version;
        terminal.print(`${flow} ${hash}${isNow(version) ? " (today's)" : ""}: ${conversations} on it`);
      }
      for (const { flow, hash } of removed) terminal.print(`${flow} ${hash}: removed`);
      if (kept.length + removed.length === 0) terminal.print("No versions are kept.");
    } catch (error) {
      if (error instanceof RengaError) throw new CliError(error.message);
      throw error;
    }
    return exit.fine;
  },
};

function placeOf({ data, redis }: Omit<Options, "remove">): KeptIn {
  if ((data === undefined) === (redis === undefined))
    throw new CliError("Where are the conversations?", "Say --data FOLDER, or --redis URL.");
  if (redis !== undefined) return { redis: redis.split(",") };
  if (!existsSync(join(data ?? "", "conversations.sqlite")))
    throw new CliError(`There are no conversations in ${data}.`);
  return { folder: data ?? "" };
}
