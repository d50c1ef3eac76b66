const digits: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  壱: 1,
  弐: 2,
  参: 3,
  兩: 2,
  两: 2,
  両: 2,
};
const powers: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 廿: 20 };

/** Everything that a number in Chinese characters is made of. */
export const kanjiDigits = "〇零一二三四五六七八九壱弐参兩两両十百千万萬億廿";

/**
 * 十二 is 12, 二〇二六 is 2026, 一万五千 is 15000; undefined for what is no number, and for two numbers in a row (二三: two
 * or three). `short` is how Chinese leaves the last power out: 一千二 is 1200, there.
 */
export function parseKanjiNumber(text: string, style?: "short"): number | undefined {
  // 萬一 is a mishap.
  if (text === "" || text === "両" || /^[万萬]./u.test(text)) return undefined;
  const letters = [...text];
  if (letters.every((letter) => letter in digits)) return digitByDigit(letters.map((letter) => digits[letter] ?? 0));
  let total = 0;
  let section = 0;
  let digit: number | undefined;
  let last = 1;
  for (const letter of letters) {
    const value = digits[letter];
    const power = powers[letter];
    if (value !== undefined) {
      if (digit !== undefined && digit !== 0) return undefined;
      if (value === 0) last = 1;
      digit = value;
    } else if (power !== undefined) {
      section += (digit ?? 1) * power;
      digit = undefined;
      last = power;
    } else if (letter === "万" || letter === "萬" || letter === "億") {
      last = letter === "億" ? 100_000_000 : 10_000;
      total += (section + (digit ?? 0) || 1) * last;
      section = 0;
      digit = undefined;
    } else return undefined;
  }
  return total + section + (digit ?? 0) * (style === "short" && last >= 100 ? last / 10 : 1);
}

/** 二三 is two or three, 三五 some; 二〇二六 a year, 一一五 one too. */
function digitByDigit(values: readonly number[]): number | undefined {
  const [first = 0, second = 0] = values;
  if (values.length === 2 && first > 0 && second > 0) return undefined;
  return values.length > 15 ? undefined : Number(values.join(""));
}
