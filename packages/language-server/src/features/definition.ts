import type { DefinitionParams, Location } from "vscode-languageserver";
import type { BotIndex } from "../bot/bot-index.ts";
import { toOffset, toRange } from "../bot/lines.ts";
import type { Located } from "../bot/symbol-table.ts";
import type { Feature } from "./feature.ts";
import { functionIn } from "./function-in.ts";

/** Where what stands at a place is declared: of a function also where its code is, of a message file the file. */
export function definitionsAt(index: BotIndex, file: string, offset: number): readonly Location[] {
  return index.symbols.at(file, offset).flatMap((found) => declarationsOf(index, found));
}

function declarationsOf(index: BotIndex, { symbol, isDeclaration }: Located): readonly Location[] {
  if (symbol.kind === "messageFile") {
    const start = { line: 0, character: 0 };
    return [{ uri: index.uriOf(symbol.name), range: { start, end: start } }];
  }
  const code = symbol.kind === "function" ? functionIn(index, symbol.name) : undefined;
  // From the declaration one goes on to the code, which is the more telling of the two.
  if (code && isDeclaration) return [code];
  const declared = index.symbols.of(symbol.id).filter((one) => one.isDeclaration);
  const found = declared.map(({ range }) => ({ uri: index.uriOf(range.source.name), range: toRange(range) }));
  return code ? [code, ...found] : found;
}

export const definition: Feature<DefinitionParams, readonly Location[]> = {
  method: "textDocument/definition",
  capabilities: { definitionProvider: true },
  answer: (index, file, { position }) => {
    const source = index.sources.get(file);
    return source ? definitionsAt(index, file, toOffset(source, position)) : [];
  },
};
