import type { ServerCapabilities, TextDocumentIdentifier } from "vscode-languageserver";
import type { BotIndex } from "../bot/bot-index.ts";

/** What an editor can ask about a file: a file of this folder, a line in `features.ts`. */
export interface Feature<Params extends { readonly textDocument: TextDocumentIdentifier }, Result> {
  /** Of the Language Server Protocol: `textDocument/hover`. */
  readonly method: string;
  /** What the editor is told that we can do. */
  readonly capabilities: ServerCapabilities;
  /**
   * The answer, from the bot alone. `file` is its name in the bot's folder. Never throws, whatever state the bot is in;
   * throws `Refusal` only, for what is not to be done.
   */
  answer(index: BotIndex, file: string, params: Params): Result;
}

/** Why something that was asked for is not done, in a sentence for the author. */
export class Refusal extends Error {}
