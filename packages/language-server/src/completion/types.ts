import { showType, typeOfSchema } from "@renga/core";
import { CompletionItemKind } from "vscode-languageserver";
import { isObject } from "../bot/value-at.ts";
import type { Completer } from "./completer.ts";
import { isWord } from "./has-before.ts";

/** The bot's own types after `$type:`. */
export const types: Completer = (site) => {
  if (!isWord(site) || site.path.at(-1) !== "$type") return [];
  const { types } = site.index.bot;
  return Object.entries(types).map(([label, schema]) => ({
    label,
    kind: CompletionItemKind.Struct,
    detail: showType(typeOfSchema(isObject(schema) ? schema : {}, types)),
  }));
};
