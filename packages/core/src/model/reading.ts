import type { Channel } from "../channel/channel.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Cursor } from "../document/cursor.ts";
import type { SourceDocument } from "../document/place.ts";

/** What the readers share while a bot is read. They trust the shape as far as it was checked, and never throw. */
export interface Reading {
  readonly channel: Channel;
  readonly locales: readonly string[];
  report(diagnostic: Diagnostic): void;
  /** A file that a message names with `use:`; asking counts as using it, and one that is not there is reported. */
  use(at: Cursor): SourceDocument | undefined;
  /** The same without a word, for content hashes. */
  find(name: string): SourceDocument | undefined;
  /** The flow that `call` means: for `$handoff` the bot's own, else the one that comes with the language. */
  flowOf(name: string): string;
}
