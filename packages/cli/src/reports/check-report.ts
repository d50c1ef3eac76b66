import type { CheckedBot } from "../check-bot.ts";
import type { Terminal } from "../terminal.ts";

/** A way to write down what `renga check` found. */
export interface CheckReport {
  readonly name: string;
  print(checked: CheckedBot, terminal: Terminal): string;
}
