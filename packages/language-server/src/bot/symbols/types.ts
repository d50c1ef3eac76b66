import type { BotSymbol, Collector } from "../bot-symbol.ts";
import { scalarsUnder } from "../scalars-under.ts";

/** The bot's own types, and every `$type`. */
export const types: Collector = ({ bot, documents }, note) => {
  for (const name of Object.keys(bot.types)) {
    const at = { document: bot.at.document, path: ["types", name] };
    note({ symbol: typeSymbol(name), isDeclaration: true, at, part: "key" });
  }
  for (const document of documents) {
    for (const { text, path } of scalarsUnder(document, "$type")) {
      if (Object.hasOwn(bot.types, text))
        note({ symbol: typeSymbol(text), isDeclaration: false, at: { document, path }, part: "value" });
    }
  }
};

function typeSymbol(name: string): BotSymbol {
  return { kind: "type", name, id: `type ${name}` };
}
