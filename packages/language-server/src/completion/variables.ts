import { showType, type Variable } from "@renga/core";
import { type CompletionItem, CompletionItemKind } from "vscode-languageserver";
import { flowAt } from "../bot/flow-at.ts";
import type { Completer } from "./completer.ts";
import type { CompletionSite } from "./completion-site.ts";

/** Variables by their name: after `ask:`, as keys of `set` and `save`. */
export const variables: Completer = (site) => {
  const { index, source, path, before } = site;
  const isAsked = site.kind === "value" && path.at(-1) === "ask";
  const opens = site.kind === "key" || (site.kind === "value" && site.opensMap);
  const isSet = opens && ["set", "save"].includes(String(path.at(-1)));
  if (!isAsked && !isSet) return [];
  if (before === "user.") return [...index.bot.user.values()].map((one) => item(site, one, one.name, isSet));
  if (before !== "") return [];
  const flow = flowAt(index.bot, source.name, path);
  return [
    ...[...(flow?.context.values() ?? [])].map((one) => item(site, one, one.name, isSet)),
    ...[...index.bot.user.values()].map((one) => item(site, one, `user.${one.name}`, isSet)),
  ].filter(({ label }) => !Object.hasOwn(site.siblings, label));
};

function item(site: CompletionSite, variable: Variable, label: string, isKey: boolean): CompletionItem {
  return {
    label,
    kind: CompletionItemKind.Variable,
    detail: showType(site.index.facts.typeOf(variable)),
    sortText: `0${label}`,
    ...(isKey && { insertText: site.hasColon ? label : `${label}: ` }),
  };
}
