import { CompletionItemKind } from "vscode-languageserver";
import type { Completer } from "./completer.ts";

/** `service.operation` after `request:`, and as what a test answers. */
export const operations: Completer = (site) => {
  const { path, kind, before, index, siblings } = site;
  const isRequest = kind === "value" && path.at(-1) === "request";
  const isAnswer = kind === "key" && path.at(-1) === "services" && site.source.name !== "bot.yaml";
  if (!isRequest && !isAnswer) return [];
  return [...index.bot.services.values()].flatMap(({ name, operations }) =>
    [...operations.values()].flatMap(({ name: operation, method }) => {
      const full = `${name}.${operation}`;
      if (!full.startsWith(before) || Object.hasOwn(siblings, full)) return [];
      const label = full.slice(before.length);
      const insertText = isAnswer ? `${label}: ` : label;
      return [{ label, insertText, kind: CompletionItemKind.Interface, detail: `${method} operation` }];
    }),
  );
};
