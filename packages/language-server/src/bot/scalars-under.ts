import type { Path, SourceDocument } from "@renga/core";

export interface PlacedText {
  readonly text: string;
  readonly path: Path;
}

/** Every text that stands under a key, anywhere in a file. */
export function scalarsUnder(document: SourceDocument, key: string): readonly PlacedText[] {
  const found: PlacedText[] = [];
  const seen = new Set<object>();
  walk(document.value, []);
  return found;

  function walk(value: unknown, path: Path): void {
    // What an alias stands for is shared: it is looked at where it is written.
    if (typeof value !== "object" || value === null || seen.has(value)) return;
    seen.add(value);
    for (const [step, inner] of Object.entries(value)) {
      const at = [...path, Array.isArray(value) ? Number(step) : step];
      if (step === key && typeof inner === "string") found.push({ text: inner, path: at });
      else walk(inner, at);
    }
  }
}
