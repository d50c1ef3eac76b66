/** A body read, or where it stops being JSON. */
export type ReadJson = { readonly value: unknown } | { readonly stops: TextPlace | undefined };

/** Counted from 1. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

/** Deeper bodies are not looked at: nothing that LINE takes comes near it, and not every reader bears it. */
const deepest = 200;

export function readJson(bytes: Uint8Array): ReadJson {
  const text = new TextDecoder().decode(bytes);
  const tooDeep = placeOfDepth(text);
  if (tooDeep !== undefined) return { stops: placeIn(text, tooDeep) };
  try {
    return { value: JSON.parse(text) as unknown };
  } catch (error) {
    // The engine tells the position of most faults, not of all.
    const position = error instanceof Error ? /at position (\d+)/.exec(error.message)?.[1] : undefined;
    return { stops: position === undefined ? undefined : placeIn(text, Number(position)) };
  }
}

function placeIn(text: string, position: number): TextPlace {
  const before = text.slice(0, position).split("\n");
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** Where brackets lie too deep in each other; `undefined` when they do not. */
function placeOfDepth(text: string): number | undefined {
  let depth = 0;
  let inString = false;
  for (let index = 0; index < text.length; index += 1) {
    const sign = text[index];
    if (inString) {
      if (sign === "\\") index += 1;
      else if (sign === '"') inString = false;
    } else if (sign === '"') inString = true;
    else if (sign === "{" || sign === "[") depth += 1;
    else if (sign === "}" || sign === "]") depth -= 1;
    if (depth > deepest) return index;
  }
  return undefined;
}
