import { CompletionItemKind } from "vscode-languageserver";
import { describeFlow } from "../text/describe-flow.ts";
import { markdown } from "../text/markdown.ts";
import type { Completer } from "./completer.ts";
import { isA, isWord } from "./has-before.ts";

/** Flows, where one is called, started by a command, or let in between. */
export const flows: Completer = (site) => {
  const isCommand = site.source.name === "bot.yaml" && isA(site, "target");
  if (!isWord(site) || !(isCommand || isA(site, "flowName"))) return [];
  return [...site.index.bot.flows.values()].map((flow) => ({
    label: flow.id,
    kind: CompletionItemKind.Module,
    detail: "flow",
    documentation: markdown(describeFlow(flow)),
  }));
};
