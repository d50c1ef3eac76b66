import { isMap, isNode, isPair, isScalar, type Node, type Pair, parseDocument, visit, type YAMLMap } from "yaml";

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * A YAML file that speaks all of `known`, made to speak only `kept`: texts by locale lose the others (a single one becomes
 * the text itself) and the bot's list of locales is theirs. All else stays as it was written.
 */
export function keepLocales(text: string, kept: readonly string[], known: readonly string[]): string {
  const edits: Edit[] = [];
  visit(parseDocument(text), {
    Pair: (_, pair) => {
      if (!isScalar(pair.key) || !isNode(pair.value)) return undefined;
      if (pair.key.value === "locales") edits.push(replace(pair.value, `[${kept.join(", ")}]`));
      if (!isTextByLocale(pair.value, known)) return undefined;
      edits.push(keepIn(pair.value, endOf(pair.key) + 1));
      return visit.SKIP;
    },
    Map: (_, map) => {
      if (!isTextByLocale(map, known)) return undefined;
      edits.push(keepIn(map, startOf(map)));
      return visit.SKIP;
    },
  });
  return edits.reduceRight((result, edit) => result.slice(0, edit.start) + edit.text + result.slice(edit.end), text);

  /** `from` is where the text begins when the map becomes one: behind the colon, or at the place of the map. */
  function keepIn(map: YAMLMap, from: number): Edit {
    const pairs = kept.flatMap((locale) => map.items.filter((pair) => isScalar(pair.key) && pair.key.value === locale));
    const [only] = pairs;
    if (pairs.length === 1 && only !== undefined) {
      const space = from === startOf(map) ? "" : " ";
      return { start: from, end: endOf(map), text: space + text.slice(startOf(only.value), endOf(only.value)) };
    }
    const written = pairs.map((pair) => text.slice(startOf(pair.key), endOf(pair.value)));
    if (map.flow === true) return replace(map, `{ ${written.join(", ")} }`);
    const column = startOf(map) - (text.lastIndexOf("\n", startOf(map) - 1) + 1);
    return replace(map, written.join(`\n${" ".repeat(column)}`));
  }
}

function isTextByLocale(node: Node, known: readonly string[]): node is YAMLMap {
  return (
    isMap(node) &&
    node.items.length === known.length &&
    node.items.every((pair: Pair) => isPair(pair) && isScalar(pair.key) && known.includes(String(pair.key.value)))
  );
}

function replace(node: Node, text: string): Edit {
  return { start: startOf(node), end: endOf(node), text };
}

function startOf(node: unknown): number {
  return isNode(node) ? (node.range?.[0] ?? 0) : 0;
}

/** Behind its last item: a block map's own end takes in the lines that follow it. */
function endOf(node: unknown): number {
  if (isMap(node) && node.flow !== true) return endOf(node.items.at(-1)?.value);
  return isNode(node) ? (node.range?.[1] ?? 0) : 0;
}
