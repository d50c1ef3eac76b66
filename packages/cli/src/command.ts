import type { Command } from "commander";
import type { Terminal } from "./terminal.ts";

/** What a command found out, as the shell is told. */
export const exit = { fine: 0, found: 1, couldNotRun: 2 } as const;

export type ExitCode = (typeof exit)[keyof typeof exit];

/** A verb of `renga`: one file below `commands/`, one line in `commands.ts`. */
export interface RengaCommand {
  readonly name: string;
  /** One line, for the list of all. */
  readonly summary: string;
  /** A paragraph, for its own help. */
  readonly description: string;
  /** Lists that its help shows as they stand here, in at most 80 columns. */
  readonly details?: string;
  /** What one may type, with what it does. */
  readonly examples: readonly (readonly [line: string, does: string])[];
  /** Adds arguments and options. */
  define(command: Command): void;
  /** Does it: `command.args` and `command.opts()` say what was typed. Throws `CliError` when it cannot. */
  run(command: Command, terminal: Terminal): Promise<ExitCode>;
}
