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

/** 十二 is 12, 二〇二六 is 2026, 一万五千 is 15000; undefined for what is no number. */
export function parseKanjiNumber(text: string): number | undefined {
  if (text === "") return undefined;
  if ([...text].every((letter) => letter in digits)) return Number([...text].map((letter) => digits[letter]).join(""));
  let total = 0;
  let section = 0;
  let digit: number | undefined;
  for (const letter of text) {
    const value = digits[letter];
    const power = powers[letter];
    if (value !== undefined) {
      if (digit !== undefined && digit !== 0) return undefined;
      digit = value;
    } else if (power !== undefined) {
      section += (digit ?? 1) * power;
      digit = undefined;
    } else if (letter === "万" || letter === "萬" || letter === "億") {
      total += (section + (digit ?? 0) || 1) * (letter === "億" ? 100_000_000 : 10_000);
      section = 0;
      digit = undefined;
    } else return undefined;
  }
  return total + section + (digit ?? 0);
}
