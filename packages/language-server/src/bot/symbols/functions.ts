import type { Place } from "@renga/core";
import type { BotSymbol, Collector } from "../bot-symbol.ts";
import { inTests } from "./in-tests.ts";
import { scalarOf } from "./operations.ts";

/** The bot's own functions: declared in bot.yaml, run by states and actions, answered by tests. */
export const functions: Collector = ({ bot, facts, documents }, note) => {
  const use = (name: string, at: Place, part: "key" | "value"): void => {
    if (bot.functions.has(name)) note({ symbol: functionSymbol(name), isDeclaration: false, at, part });
  };
  for (const { name, at } of bot.functions.values())
    note({ symbol: functionSymbol(name), isDeclaration: true, at, part: "key" });
  for (const call of facts.calls) if (call.kind === "run") use(call.name, scalarOf(call.at, "run"), "value");
  for (const { answers, sent } of inTests(documents)) {
    for (const at of answers) use(String(at.key), at, "key");
    const run = sent?.get("run");
    if (run) use(run.text() ?? "", run, "value");
  }
};

function functionSymbol(name: string): BotSymbol {
  return { kind: "function", name, id: `function ${name}` };
}
