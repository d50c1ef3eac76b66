import type { Collector } from "../bot-symbol.ts";
import { scalarsUnder } from "../scalars-under.ts";

/** Files of messages: themselves, and every `use:` of them. */
export const messageFiles: Collector = ({ documents, sources }, note) => {
  for (const document of documents) {
    for (const { text, path } of scalarsUnder(document, "use")) {
      if (!sources.has(text)) continue;
      const symbol = { kind: "messageFile", name: text, id: `file ${text}` } as const;
      note({ symbol, isDeclaration: false, at: { document, path }, part: "value" });
    }
  }
};
