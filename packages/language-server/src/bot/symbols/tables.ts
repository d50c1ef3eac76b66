import { fileKind } from "@renga/core";
import type { BotSymbol, Collector } from "../bot-symbol.ts";
import { scalarsUnder } from "../scalars-under.ts";
import { isObject, valueAt } from "../value-at.ts";

/** The keys under which a table's name stands. */
export const tableKeys: readonly string[] = ["put", "take", "get", "list", "table"];

/** The bot's tables: declared in bot.yaml, used by blocks and actions, and where an outside event is delivered by one. */
export const tables: Collector = ({ bot, documents }, note) => {
  const { document } = bot.at;
  const declared = valueAt(document.value, ["tables"]);
  if (!isObject(declared)) return;
  for (const name of Object.keys(declared)) {
    const at = { document, path: ["tables", name] };
    note({ symbol: tableSymbol(name), isDeclaration: true, at, part: "key" });
  }
  for (const one of documents) {
    if (fileKind(one.name) !== "flow" && fileKind(one.name) !== "bot") continue;
    for (const key of tableKeys) {
      for (const { text, path } of scalarsUnder(one, key)) {
        if (!Object.hasOwn(declared, text)) continue;
        note({ symbol: tableSymbol(text), isDeclaration: false, at: { document: one, path }, part: "value" });
      }
    }
  }
};

function tableSymbol(name: string): BotSymbol {
  return { kind: "table", name, id: `table ${name}` };
}
