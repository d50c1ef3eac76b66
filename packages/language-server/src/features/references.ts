import type { Location, ReferenceParams } from "vscode-languageserver";
import type { BotIndex } from "../bot/bot-index.ts";
import { toOffset, toRange } from "../bot/lines.ts";
import type { Feature } from "./feature.ts";

/** Everywhere that what stands at a place is spoken of. */
export function referencesAt(
  index: BotIndex,
  file: string,
  offset: number,
  withDeclaration: boolean,
): readonly Location[] {
  const ids = new Set(index.symbols.at(file, offset).map(({ symbol }) => symbol.id));
  return [...ids]
    .flatMap((id) => index.symbols.of(id))
    .filter(({ isDeclaration }) => withDeclaration || !isDeclaration)
    .map(({ range }) => ({ uri: index.uriOf(range.source.name), range: toRange(range) }));
}

export const references: Feature<ReferenceParams, readonly Location[]> = {
  method: "textDocument/references",
  capabilities: { referencesProvider: true },
  answer: (index, file, { position, context }) => {
    const source = index.sources.get(file);
    return source ? referencesAt(index, file, toOffset(source, position), context.includeDeclaration) : [];
  },
};
