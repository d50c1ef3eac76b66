import { type Bot, type Diagnostic, loadBot } from "@renga/core";
import { lineChannel } from "@renga/line";
import { type BotFile, readBotFolder } from "./read-bot-folder.ts";

/** What a folder turned out to hold. */
export interface CheckedBot {
  readonly folder: string;
  readonly files: readonly BotFile[];
  /** Absent when there are errors. */
  readonly bot?: Bot;
  /** In the order of files and places. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads and checks the bot in a folder, with LINE's rules; `isWanted` leaves files out. Mistakes are diagnostics; only an
 * unreadable folder throws.
 */
export function checkBot(folder: string, isWanted: (file: BotFile) => boolean = () => true): CheckedBot {
  const files = readBotFolder(folder).filter(isWanted);
  const { bot, diagnostics } = loadBot(files, { channel: lineChannel });
  return { folder, files, ...(bot === undefined || hasErrors(diagnostics) ? {} : { bot }), diagnostics };
}

export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((diagnostic) => diagnostic.severity === "error");
}
