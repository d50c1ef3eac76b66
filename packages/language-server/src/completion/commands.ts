import { builtInCommands } from "@renga/core";
import { CompletionItemKind } from "vscode-languageserver";
import type { Completer } from "./completer.ts";
import { hasBefore } from "./has-before.ts";

/** The commands that every bot knows, as keys of `commands`. */
export const commands: Completer = (site) => {
  const isMap = site.kind === "key" || site.opensMap;
  const isHere = site.source.name === "bot.yaml" && site.path.length === 1 && site.path[0] === "commands";
  if (!isMap || !isHere || hasBefore(site)) return [];
  return Object.entries(builtInCommands)
    .filter(([label]) => !Object.hasOwn(site.siblings, label))
    .map(([label, repair]) => ({
      label,
      kind: CompletionItemKind.Keyword,
      detail: `every bot knows it: ${repair}`,
      insertText: `${label}: `,
    }));
};
