import type { FoundText, TextFormat } from "./text-format.ts";

/**
 * 090-1234-5678, +81 90 1234 5678, (02) 2345-6789: digits with spaces, dots, hyphens and brackets between them, also in a
 * sentence and in full width. The value is its digits, with the + of a country code; no country is guessed.
 */
export const phone: TextFormat = {
  format: "phone",
  find: (text) => {
    const plain = text
      .normalize("NFKC")
      .replace(/[๐-๙]/gu, (digit) => String(digit.charCodeAt(0) - 0x0e50))
      .replace(/[\u2010-\u2015\u2212\u30fc]/gu, "-");
    let found: FoundText | undefined;
    for (const { run, start } of runsOf(plain)) {
      const value = numberOf(run);
      if (value === undefined) {
        // Part of another number of that kind, perhaps: too long, or too short to call.
        if (digitsOf(run).length > 4) return undefined;
        continue;
      }
      if (found !== undefined && found.value !== value) return undefined;
      found ??= { value, start, end: start + run.length };
    }
    return found;
  },
};

/** Runs of digits and the signs between them; not the minutes of 19:00, nor a 3 before a number that begins with 0. */
function* runsOf(plain: string): Generator<{ readonly run: string; readonly start: number }> {
  for (const match of plain.matchAll(/(?<![:/\d])[+(\d][\d\s().-]*(?![:/])/gu)) {
    const cut = /^[1-9]/u.test(match[0]) ? match[0].search(/\s[(0+]/u) : -1;
    if (cut > 0) yield { run: match[0].slice(0, cut), start: match.index };
    const run = cut > 0 ? match[0].slice(cut + 1) : match[0];
    yield { run: run.replace(/[^\d]{1,9}$/u, ""), start: match.index + cut + 1 };
  }
}

function digitsOf(run: string): string {
  return run.replace(/\D/gu, "");
}

/** E.164 allows fifteen digits; the shortest numbers that people give have eight. */
function numberOf(run: string): string | undefined {
  // +81 (0)90: the 0 is dialled only without the country code.
  const abroad = run.startsWith("+");
  const digits = digitsOf(abroad ? run.replace(/\(0\)/u, "") : run);
  if (digits.length < 8 || digits.length > 15) return undefined;
  return abroad ? `+${digits}` : digits;
}
