import type { Bot } from "@renga/core";
import { type CheckedBot, checkBot } from "./check-bot.ts";
import { CliError } from "./cli-error.ts";
import { pretty } from "./reports/pretty.ts";
import type { Terminal } from "./terminal.ts";

/**
 * The bot in a folder, for a command that can do nothing with a broken one.
 * @throws CliError after the diagnostics have been shown.
 */
export function requireBot(folder: string, terminal: Terminal): CheckedBot & { readonly bot: Bot } {
  const checked = checkBot(folder);
  if (checked.bot !== undefined) return { ...checked, bot: checked.bot };
  terminal.note(pretty.print(checked, terminal));
  throw new CliError(
    `The bot in ${folder} has mistakes.`,
    `Mend what is said above, then try again: renga check ${folder}`,
  );
}
