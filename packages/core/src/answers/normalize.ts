/**
 * The form in which trigger words, commands, labels and synonyms are compared: NFKC (full width to half, half-width kana
 * to full), case folded, one kind of dash and wave, outer spaces gone, inner ones single.
 */
export function normalizeText(text: string): string {
  if (plain.test(text)) return text.toLowerCase();
  return foldMarks(text.normalize("NFKC").toLowerCase()).replace(/\s+/gu, " ").trim();
}

/** Words of ASCII, one space between them: only their case is to be folded. */
const plain = /^[!-~]+(?: [!-~]+)*$/;

const hyphen = /[\u2010-\u2015\u2212\u2500\u30fc]/gu;
const dashes = /[\u3041-\u3096\u30a1-\u30fa]-+|-/gu;

/**
 * Keyboards give five kinds of dash and two of wave for what people mean as one. A dash after kana is the long vowel
 * mark (サ-ビス, サ−ビス and サービス are one word); anywhere else it is a hyphen. Invisible characters go.
 */
function foldMarks(text: string): string {
  return text
    .replace(/[\u200b-\u200f\u2060\ufeff]|\ufe0e|\ufe0f/gu, "")
    .replace(/\u301c/gu, "~")
    .replace(hyphen, "-")
    .replace(dashes, (run) => (run === "-" ? run : run.replaceAll("-", "ー")));
}
