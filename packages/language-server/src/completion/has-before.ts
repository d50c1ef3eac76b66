import type { CompletionSite } from "./completion-site.ts";

/** Whether something of the key or value is written before the word; a name alone would not fit in there. */
export function hasBefore({ before }: CompletionSite): boolean {
  return before.trim() !== "";
}

/** Whether what stands here is a name and nothing else. */
export function isWord(site: CompletionSite): boolean {
  return site.kind === "value" && !hasBefore(site);
}

/** Whether a definition of the schemas says what stands here. */
export function isA({ kind, schemas }: CompletionSite, definition: string): boolean {
  return kind === "value" && schemas.some(({ through }) => through.includes(definition));
}
