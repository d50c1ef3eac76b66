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

/** Runs of digits and the signs between them; not the minutes of 19:00. */
function runsOf(plain: string): readonly { readonly run: string; readonly start: number }[] {
  const runs: { run: string; start: number }[] = [];
  for (const match of plain.matchAll(/(?<![:/\d])[+(\d][\d().-]*/gu)) {
    const run = match[0].replace(/\D{1,9}$/u, "");
    if (run === "") continue;
    const last = runs.at(-1);
    const gap = last && plain.slice(last.start + last.run.length, match.index);
    if (last && gap !== undefined && /^\)?[\s.-]{1,2}$/u.test(gap) && goesOn(last.run, run)) {
      last.run = plain.slice(last.start, match.index + run.length);
    } else runs.push({ run, start: match.index });
  }
  return runs;
}

/** Whether a group of digits behind a space is of the number before it, or another number (a party of 3). */
function goesOn(before: string, group: string): boolean {
  const [given, more] = [digitsOf(before).length, digitsOf(group).length];
  if (given > (/\s/u.test(before) ? 8 : 7) || before.includes("-")) return false;
  if (more < 2 && !(before.startsWith("+") && given < 4)) return false;
  return !(/^[1-9]/u.test(before) && /^[(0+]/u.test(group));
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
  if (digits.startsWith("0") && digits.length > 11) return undefined;
  return abroad ? `+${digits}` : digits;
}
