import type { Bot, Cursor, Flow, Place } from "@renga/core";
import type { BotSymbol, Collector } from "../bot-symbol.ts";
import { inTests, timersIn } from "./in-tests.ts";

/** States: their key, the targets that lead to them, `initial`, and what tests expect. */
export const states: Collector = ({ bot, facts, documents }, note) => {
  const use = (flow: Flow | undefined, name: string, at: Place): void => {
    if (flow?.byName.has(name)) note({ symbol: stateSymbol(flow, name), isDeclaration: false, at, part: "value" });
  };
  for (const flow of bot.flows.values()) {
    for (const { name, at } of flow.byName.values())
      note({ symbol: stateSymbol(flow, name), isDeclaration: true, at, part: "key" });
    for (const { at, initial } of [flow, ...flow.byName.values()]) {
      const path = [...at.path, "initial"];
      if (initial !== undefined && at.document.textOf(path) === initial)
        use(flow, initial, { document: at.document, path });
    }
  }
  for (const { name, at, scope } of facts.targets) use(scope.flow, name, at);
  for (const { expected } of inTests(documents)) {
    const timers = timersIn(expected).flatMap((timer) => [timer.get("silence"), timer.get("after")]);
    for (const at of [expected?.get("state"), ...timers]) {
      const text = at?.text();
      if (!at || text === undefined) continue;
      const name = text.slice(text.indexOf(".") + 1);
      const flow = flowOfExpected(bot, expected, name);
      if (!flow?.byName.has(name)) continue;
      const within = [text.length - name.length, text.length] as const;
      note({ symbol: stateSymbol(flow, name), isDeclaration: false, at, part: "value", within });
    }
  }
};

export function stateSymbol(flow: Flow, name: string): BotSymbol {
  return { kind: "state", name, id: `state ${flow.id} ${name}`, flow };
}

/** The flow that an `expect:` speaks of: the one it names, else the only one with such a state. */
function flowOfExpected(bot: Bot, expected: Cursor | undefined, state: string): Flow | undefined {
  const named = flowNamed(bot, expected);
  if (named) return named;
  const holders = [...bot.flows.values()].filter((flow) => flow.byName.has(state));
  return holders.length === 1 ? holders[0] : undefined;
}

export function flowNamed(bot: Bot, expected: Cursor | undefined): Flow | undefined {
  const text = expected?.get("state")?.text() ?? "";
  const dot = text.indexOf(".");
  const name = dot > 0 ? text.slice(0, dot) : expected?.get("flow")?.text();
  return name === undefined ? undefined : bot.flows.get(name);
}
