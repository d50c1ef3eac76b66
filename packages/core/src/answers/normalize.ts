/**
 * The form in which trigger words, commands, labels and synonyms are compared: NFKC (full width to half, half-width kana
 * to full), case folded, outer spaces gone, inner ones single.
 */
export function normalizeText(text: string): string {
  return text.normalize("NFKC").toLowerCase().trim();
}
