import { CompletionItemKind } from "vscode-languageserver";
import type { Completer } from "./completer.ts";

/** The files below `messages/`, after `use:`. */
export const messageFiles: Completer = (site) => {
  const { kind, path, before, index } = site;
  if (kind !== "value" || path.at(-1) !== "use") return [];
  return [...index.sources.keys()]
    .filter((name) => name.startsWith("messages/") && name.startsWith(before))
    .map((name) => ({ label: name.slice(before.length), kind: CompletionItemKind.File, detail: name }));
};
