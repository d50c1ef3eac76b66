import { type CompletionItem, CompletionItemKind } from "vscode-languageserver";
import { markdown } from "../text/markdown.ts";
import type { Completer } from "./completer.ts";
import { isWord } from "./has-before.ts";

/** The only values that the schemas take here: words of the language, and LINE's. */
export const values: Completer = (site) => {
  if (!isWord(site)) return [];
  const found = new Map<string, CompletionItem>();
  for (const { schema } of site.schemas) {
    const listed = Array.isArray(schema.enum) ? schema.enum : "const" in schema ? [schema.const] : [];
    const allowed = schema.type === "boolean" ? [true, false] : listed;
    for (const value of allowed) {
      const label = String(value);
      const told = typeof schema.description === "string" ? { documentation: markdown(schema.description) } : {};
      found.set(label, { label, kind: CompletionItemKind.EnumMember, ...told });
    }
  }
  return [...found.values()];
};
