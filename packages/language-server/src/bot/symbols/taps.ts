import type { BotSymbol, Collector } from "../bot-symbol.ts";
import { flowAt } from "../flow-at.ts";
import { scalarsUnder } from "../scalars-under.ts";

/** Taps of a flow's own: every `$tap`, and the `on: { tap.NAME }` that handle them. */
export const taps: Collector = ({ bot, facts, documents }, note) => {
  for (const document of documents) {
    for (const { text, path } of scalarsUnder(document, "$tap")) {
      const flow = flowAt(bot, document.name, path)?.id ?? "";
      note({ symbol: tapSymbol(flow, text), isDeclaration: true, at: { document, path }, part: "value" });
    }
  }
  for (const { handler, scope } of facts.handlers) {
    const { at, event } = handler;
    if (!event.startsWith("tap.")) continue;
    const place = { document: at.document, path: at.path.slice(0, at.path.lastIndexOf(event) + 1) };
    const within = [4, event.length] as const;
    note({
      symbol: tapSymbol(scope.flow?.id ?? "", event.slice(4)),
      isDeclaration: false,
      at: place,
      part: "key",
      within,
    });
  }
};

function tapSymbol(flow: string, name: string): BotSymbol {
  return { kind: "tap", name, id: `tap ${flow} ${name}` };
}
