import type { Flow, Place } from "@renga/core";
import type { BotSymbol, Collector, Occurrence } from "../bot-symbol.ts";
import { inTests } from "./in-tests.ts";

/** Flows: their `flow:` or their key under `flows:`, calls, `interrupt`, commands, and what tests expect. */
export const flows: Collector = ({ bot, facts, documents }, note) => {
  const use = (name: string, at: Place, within?: Occurrence["within"]): void => {
    const flow = bot.flows.get(name);
    if (flow) note({ symbol: flowSymbol(flow), isDeclaration: false, at, part: "value", ...(within && { within }) });
  };
  for (const flow of bot.flows.values()) {
    // It comes with the language, and stands in no file.
    if (flow.id.startsWith("$")) continue;
    const { document, path } = flow.at;
    const isWholeFile = path.length === 0;
    const at = isWholeFile ? { document, path: ["flow"] } : flow.at;
    note({ symbol: flowSymbol(flow), isDeclaration: true, at, part: isWholeFile ? "value" : "key" });
  }
  // `$handoff` stands for the bot's own flow, but is no name of it.
  for (const { kind, name, at } of facts.calls)
    if (kind === "flow" && at.document.textOf(at.path) !== "$handoff") use(name, at);
  for (const { name, at } of facts.flowNames) use(name, at);
  for (const { at, target } of bot.commands) use(target, { document: at.document, path: [...at.path, "target"] });
  for (const { expected } of inTests(documents)) {
    const flow = expected?.get("flow");
    if (flow) use(flow.text() ?? "", flow);
    const state = expected?.get("state");
    const text = state?.text() ?? "";
    const dot = text.indexOf(".");
    if (state && dot > 0) use(text.slice(0, dot), state, [0, dot]);
    for (const one of expected?.get("stack")?.items() ?? []) use(one.text() ?? "", one);
  }
};

export function flowSymbol(flow: Flow): BotSymbol {
  return { kind: "flow", name: flow.id, id: `flow ${flow.id}`, flow };
}
