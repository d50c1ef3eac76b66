import type { Range } from "@renga/core";
import type { BotIndex } from "./bot-index.ts";
import type { BotSymbol, Occurrence, SymbolKind } from "./bot-symbol.ts";
import { collectors } from "./symbols.ts";

/** An occurrence with its place in the text. */
export interface Located extends Occurrence {
  readonly range: Range;
}

/** All symbols of a bot and where they occur. Ranges are worked out for the file, or the symbol, that is asked about. */
export class SymbolTable {
  readonly #all: readonly Occurrence[];
  readonly #bySymbol: ReadonlyMap<string, readonly Occurrence[]>;
  readonly #byFile: ReadonlyMap<string, readonly Occurrence[]>;
  readonly #located = new Map<string, readonly Located[]>();

  constructor(index: BotIndex) {
    const all: Occurrence[] = [];
    for (const collect of collectors) collect(index, (occurrence) => all.push(occurrence));
    this.#all = all;
    this.#bySymbol = Map.groupBy(all, ({ symbol }) => symbol.id);
    this.#byFile = Map.groupBy(all, ({ at }) => at.document.name);
  }

  /** The symbols that stand at an offset; several where one text is read by several flows. */
  at(file: string, offset: number): readonly Located[] {
    return this.inFile(file).filter(({ range }) => range.start <= offset && offset <= range.end);
  }

  inFile(file: string): readonly Located[] {
    let located = this.#located.get(file);
    if (located === undefined) {
      located = distinct((this.#byFile.get(file) ?? []).map(locate));
      this.#located.set(file, located);
    }
    return located;
  }

  of(id: string): readonly Located[] {
    return distinct((this.#bySymbol.get(id) ?? []).map(locate));
  }

  /** The symbols of a kind that are declared, each once, in the order of the files. */
  declared(kind: SymbolKind): readonly BotSymbol[] {
    const found = new Map<string, BotSymbol>();
    for (const { symbol, isDeclaration } of this.#all) {
      if (symbol.kind === kind && isDeclaration && !found.has(symbol.id)) found.set(symbol.id, symbol);
    }
    return [...found.values()];
  }
}

function locate(occurrence: Occurrence): Located {
  return { ...occurrence, range: rangeOf(occurrence) };
}

function rangeOf({ at: { document, path }, part, within }: Occurrence): Range {
  if (part === "value") {
    const text = document.textOf(path);
    const [start, end] = within ?? [0, text?.length ?? 0];
    return text === undefined ? document.rangeOf(path) : document.rangeWithin(path, start, end);
  }
  const { source, start, end } = document.rangeOf(path, "key");
  const quote = /^["']/.test(source.text.slice(start, start + 1)) ? 1 : 0;
  if (within === undefined) return { source, start: start + quote, end: end - quote };
  return { source, start: start + quote + within[0], end: start + quote + within[1] };
}

/** One text can be come to in several ways: a message file that two states use, an alias. */
function distinct(located: readonly Located[]): readonly Located[] {
  const seen = new Set<string>();
  return located.filter(({ range, symbol }) => {
    const key = `${symbol.id} ${range.source.name} ${range.start}`;
    return !seen.has(key) && seen.add(key);
  });
}
