import type { Place } from "@renga/core";
import type { BotSymbol, Collector, Occurrence } from "../bot-symbol.ts";
import { inTests } from "./in-tests.ts";

/** Services and their operations: declared in bot.yaml, requested as `service.operation`, answered by tests. */
export const operations: Collector = ({ bot, facts, documents }, note) => {
  const use = (written: string, place: Place, part: Occurrence["part"]): void => {
    const [service = "", operation = ""] = written.split(".");
    const declared = bot.services.get(service);
    if (!declared) return;
    const isDeclaration = false;
    note({ symbol: serviceSymbol(service), isDeclaration, at: place, part, within: [0, service.length] });
    if (!declared.operations.has(operation)) return;
    const within = [service.length + 1, written.length] as const;
    note({ symbol: operationSymbol(service, operation), isDeclaration, at: place, part, within });
  };
  for (const { name, at, operations } of bot.services.values()) {
    note({ symbol: serviceSymbol(name), isDeclaration: true, at, part: "key" });
    for (const operation of operations.values()) {
      const symbol = operationSymbol(name, operation.name);
      note({ symbol, isDeclaration: true, at: operation.at, part: "key" });
    }
  }
  for (const call of facts.calls) if (call.kind === "request") use(call.name, scalarOf(call.at, "request"), "value");
  for (const { answers, sent } of inTests(documents)) {
    for (const at of answers) use(String(at.key), at, "key");
    const request = sent?.get("request");
    if (request) use(request.text() ?? "", request, "value");
  }
};

/** The place of a call's name: the action's key, when it was made by an action. */
export function scalarOf(at: Place, key: string): Place {
  return at.document.textOf(at.path) === undefined ? { document: at.document, path: [...at.path, key] } : at;
}

function serviceSymbol(name: string): BotSymbol {
  return { kind: "service", name, id: `service ${name}` };
}

function operationSymbol(service: string, name: string): BotSymbol {
  return { kind: "operation", name, id: `operation ${service}.${name}` };
}
