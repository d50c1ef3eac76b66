import { CompletionItemKind } from "vscode-languageserver";
import { showSignature } from "../text/show-signature.ts";
import type { Completer } from "./completer.ts";
import { hasBefore } from "./has-before.ts";

/** The bot's own functions after `run:`, and as what a test answers. */
export const functions: Completer = (site) => {
  const { path, kind, index, siblings } = site;
  const isRun = kind === "value" && path.at(-1) === "run";
  const isAnswer = kind === "key" && path.at(-1) === "services" && site.source.name !== "bot.yaml";
  if ((!isRun && !isAnswer) || hasBefore(site)) return [];
  return [...index.bot.functions.values()]
    .filter(({ name }) => !Object.hasOwn(siblings, name))
    .map((declared) => ({
      label: declared.name,
      kind: CompletionItemKind.Function,
      detail: showSignature(index.bot, declared),
      insertText: isAnswer ? `${declared.name}: ` : declared.name,
    }));
};
