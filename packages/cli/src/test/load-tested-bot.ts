import { type CompiledBot, compileBot, type Diagnostic, loadTests, type TestCase } from "@renga/core";
import { lineChannel } from "@renga/line";
import { type CheckedBot, checkBot, hasErrors } from "../check-bot.ts";

/** A bot ready to be tested, or what keeps it from it. */
export interface LoadedForTests extends CheckedBot {
  /** Absent when the bot, or one of its tests, cannot be read. */
  readonly compiled?: CompiledBot;
  readonly tests: readonly TestCase[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads a bot's folder with its tests. Only an unreadable folder throws. */
export function loadTestedBot(folder: string): LoadedForTests {
  // A shell makes the file that skeletons are to be written to before they are there.
  const checked = checkBot(folder, ({ name, text }) => !/\.test\.ya?ml$/.test(name) || text.trim() !== "");
  if (checked.bot === undefined) return { ...checked, tests: [] };
  const { tests, diagnostics } = loadTests(checked.files, checked.bot);
  if (hasErrors(diagnostics)) return { ...checked, tests, diagnostics };
  return { ...checked, compiled: compileBot(checked.bot, lineChannel), tests };
}
