import { createHash } from "node:crypto";
import { fileKind } from "@renga/core";
import type { BotFunctions } from "@renga/runtime";
import { type CheckedBot, checkBot } from "../check-bot.ts";
import { loadFunctions, servicesFile } from "../load-functions.ts";

/** Reads a bot again and again, and tells whether it has changed: tests, notes and logs beside it are no part of it. */
export class BotOnDisk {
  readonly #folder: string;
  #last: string | undefined;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Undefined: nothing of the bot is other than at the last look. Throws `CliError` where the folder cannot be read. */
  look(): CheckedBot | undefined {
    const checked = checkBot(this.#folder, ({ name }) => fileKind(name) !== "test");
    const services = servicesFile(this.#folder);
    const hash = createHash("sha256").update(`${services?.file} ${services?.changed}`);
    for (const { name, text } of checked.files) hash.update(JSON.stringify([name, text]));
    const now = hash.digest("hex");
    if (now === this.#last) return undefined;
    this.#last = now;
    return checked;
  }

  /** Throws `CliError` when they cannot be loaded. */
  functionsOf(bot: NonNullable<CheckedBot["bot"]>): Promise<BotFunctions> {
    return loadFunctions(this.#folder, bot);
  }
}
