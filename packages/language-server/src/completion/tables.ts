import { CompletionItemKind } from "vscode-languageserver";
import { tableKeys } from "../bot/symbols/tables.ts";
import type { Completer } from "./completer.ts";
import { isWord } from "./has-before.ts";

/** The bot's tables after `put:`, `take:`, `get:` and `list:`. */
export const tables: Completer = (site) => {
  if (!isWord(site) || !tableKeys.includes(String(site.path.at(-1)))) return [];
  return site.index.symbols.declared("table").map(({ name }) => ({
    label: name,
    kind: CompletionItemKind.Struct,
    detail: "table",
  }));
};
