import { Cursor, type Flow, fileKind, type Path, type SourceDocument, type State } from "@renga/core";
import { type DocumentSymbol, type DocumentSymbolParams, SymbolKind } from "vscode-languageserver";
import type { BotIndex } from "../bot/bot-index.ts";
import { toRange } from "../bot/lines.ts";
import type { Feature } from "./feature.ts";

/** What a file declares: flows with their variables and states, the bot's parts, tests. */
export function symbolsOf(index: BotIndex, file: string): readonly DocumentSymbol[] {
  const document = index.document(file);
  if (!document) return [];
  switch (fileKind(file)) {
    case "flow":
      return [...index.bot.flows.values()]
        .filter(({ at }) => at.document === document)
        .map((flow) => flowSymbol(document, flow));
    case "bot":
      return botSymbols(document);
    case "test":
      return (Cursor.root(document).get("tests")?.items() ?? []).map((test, at) =>
        symbol(document, test, test.get("name")?.text() ?? `test ${at + 1}`, SymbolKind.Method),
      );
    default:
      return [];
  }
}

function flowSymbol(document: SourceDocument, flow: Flow): DocumentSymbol {
  const variables = [...flow.context.values()].map((one) =>
    symbol(document, one.at, one.name, SymbolKind.Variable, one.schema.$type ?? one.schema.type),
  );
  const context = { document, path: [...flow.at.path, "context"] };
  const groups =
    variables.length > 0 ? [symbol(document, context, "context", SymbolKind.Namespace, "", variables)] : [];
  const states = flow.states.map((state) => stateSymbol(document, state));
  return symbol(document, flow.at, flow.id, SymbolKind.Module, "flow", [...groups, ...states]);
}

function stateSymbol(document: SourceDocument, state: State): DocumentSymbol {
  const { block, type, line } = state;
  const kind = block?.kind ?? (type === "plain" ? "" : type);
  const detail = [line === "aside" ? "aside" : "", kind].filter((word) => word !== "").join(" ");
  const inner = state.states.map((one) => stateSymbol(document, one));
  return symbol(document, state.at, state.name, block ? SymbolKind.Function : SymbolKind.Class, detail, inner);
}

/** The parts of bot.yaml that hold names, each with those names. */
const parts: Readonly<Record<string, SymbolKind>> = {
  types: SymbolKind.Struct,
  user: SymbolKind.Variable,
  group: SymbolKind.Variable,
  constants: SymbolKind.Constant,
  tables: SymbolKind.Array,
  services: SymbolKind.Interface,
  functions: SymbolKind.Function,
  commands: SymbolKind.Key,
  events: SymbolKind.Event,
  on: SymbolKind.Event,
  repairs: SymbolKind.Key,
};

function botSymbols(document: SourceDocument): readonly DocumentSymbol[] {
  const found: DocumentSymbol[] = [];
  for (const part of Cursor.root(document).entries()) {
    const kind = parts[String(part.key)];
    if (kind === undefined) continue;
    const names = part.entries().map((one) => {
      const operations = part.key === "services" ? (one.get("operations")?.entries() ?? []) : [];
      const inner = operations.map((operation) =>
        symbol(document, operation, String(operation.key), SymbolKind.Method, operation.get("method")?.text()),
      );
      return symbol(document, one, String(one.key), kind, "", inner);
    });
    found.push(symbol(document, part, String(part.key), SymbolKind.Namespace, "", names));
  }
  return found;
}

function symbol(
  document: SourceDocument,
  { path }: { readonly path: Path },
  name: string,
  kind: SymbolKind,
  detail = "",
  children: readonly DocumentSymbol[] = [],
): DocumentSymbol {
  const key = document.rangeOf(path, "key");
  const value = document.rangeOf(path);
  const start = Math.min(key.start, value.start);
  const end = trimmedEnd(value.source.text, start, Math.max(value.end, key.end));
  const selection = path.length === 0 ? { ...key, start, end: start } : { ...key, end: Math.min(key.end, end) };
  return {
    name: name === "" ? "?" : name,
    kind,
    ...(detail !== "" && { detail }),
    range: toRange({ source: value.source, start, end }),
    selectionRange: toRange(selection),
    children: [...children],
  };
}

/** A block reaches to the next key; what it shows ends with its last letter. */
function trimmedEnd(text: string, start: number, end: number): number {
  return start + text.slice(start, end).trimEnd().length;
}

export const documentSymbols: Feature<DocumentSymbolParams, readonly DocumentSymbol[]> = {
  method: "textDocument/documentSymbol",
  capabilities: { documentSymbolProvider: true },
  answer: (index, file) => symbolsOf(index, file),
};
