import { type Flow, repairNames, reservedTargets, type State } from "@renga/core";
import { type CompletionItem, CompletionItemKind } from "vscode-languageserver";
import { flowAt, stateAt } from "../bot/flow-at.ts";
import { describeState } from "../text/describe-state.ts";
import { markdown } from "../text/markdown.ts";
import { reservedTargetDocs } from "../text/reserved-targets.ts";
import type { Completer } from "./completer.ts";
import { isA, isWord } from "./has-before.ts";

/** States of the flow, and the targets that mean the same everywhere. */
export const states: Completer = (site) => {
  const { index, source, path } = site;
  const isInitial = path.at(-1) === "initial" && site.kind === "value";
  if (!isWord(site) || !(isInitial || isA(site, "target"))) return [];
  const flow = flowAt(index.bot, source.name, path);
  if (!flow) return source.name === "bot.yaml" ? repairNames.map(reserved) : [];
  const within = isInitial ? (stateAt(flow, path) ?? flow).states : [...flow.byName.values()];
  const items = within.map((state) => stateItem(flow, state));
  return isInitial ? items : [...items, ...reservedTargets.map(reserved)];
};

function stateItem(flow: Flow, state: State): CompletionItem {
  return {
    label: state.name,
    kind: CompletionItemKind.Reference,
    sortText: `0${state.name}`,
    detail: state.block?.kind ?? state.type,
    documentation: markdown(describeState(flow, state)),
  };
}

function reserved(label: string): CompletionItem {
  const told = reservedTargetDocs[label];
  const documentation = told === undefined ? {} : { documentation: markdown(told) };
  return { label, kind: CompletionItemKind.Keyword, sortText: `1${label}`, ...documentation };
}
