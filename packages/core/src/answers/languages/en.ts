import type { AnswerLanguage } from "../answer-language.ts";
import {
  comingWeekday,
  dateOf,
  dayOfMonthAhead,
  fullYear,
  nextMonthDay,
  nextMonthsDay,
  timeOf,
  timeOfHalf,
  weekdayOfWeek,
} from "../calendar.ts";

const units =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const monthNames = "january february march april may june july august september october november december".split(" ");
const dayNames = "monday tuesday wednesday thursday friday saturday sunday".split(" ");

const month =
  "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
const weekday =
  "(mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:rs?(?:day)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)";
const nth = "(\\d{1,2})(?:st|nd|rd|th)?";
const year = "(?:,? (\\d{4}))?";
const half = "(?: ?([ap])\\.?m\\b\\.?)";

export const en: AnswerLanguage = {
  tag: "en",
  yes: [
    "yes",
    "y",
    "yeah",
    "yep",
    "yup",
    "yes please",
    "sure",
    "ok",
    "okay",
    "of course",
    "right",
    "correct",
    "that's right",
    "true",
    "please",
    "please do",
    "sounds good",
    "absolutely",
    "definitely",
    "go ahead",
    "👍",
    "⭕",
    "○",
    "◯",
  ],
  no: [
    "no",
    "n",
    "nope",
    "nah",
    "no thanks",
    "no thank you",
    "not really",
    "false",
    "wrong",
    "never",
    "👎",
    "❌",
    "×",
    "✕",
  ],
  refusals: /\bnot\b|n't\b|\bexcept\b|\bbut\b|\bcannot\b/gu,
  digits: (text) =>
    text
      .replace(
        new RegExp(`\\b(${tens.join("|")})(?:[- ](${units.slice(1, 10).join("|")}))?\\b`, "gu"),
        (_all, ten: string, unit = "zero") => String((tens.indexOf(ten) + 2) * 10 + units.indexOf(unit)),
      )
      .replace(new RegExp(`\\b(${units.join("|")})\\b`, "gu"), (word) => String(units.indexOf(word)))
      .replace(/\ba couple\b(?: of)?/gu, "2")
      .replace(/\b(\d{1,3}|a) (hundred|thousand)\b/gu, (_all, count: string, power: string) =>
        String((count === "a" ? 1 : Number(count)) * (power === "hundred" ? 100 : 1000)),
      ),
  dates: [
    {
      pattern: new RegExp(`\\b${month} ${nth}\\b${year}`, "gu"),
      read: (match, today) => englishDate(today, match[1], match[2], match[3]),
    },
    {
      pattern: new RegExp(`\\b${nth}(?: of)? ${month}${year}`, "gu"),
      read: (match, today) => englishDate(today, match[2], match[1], match[3]),
    },
    {
      pattern: /\b(?:(\d{1,3})|a) (day|week|month)s? (?:from (?:now|today)|later)\b/gu,
      read: (match, today) => today.add({ [`${match[2]}s`]: Number(match[1] ?? 1) }),
    },
    { pattern: /\b(?:the )?day after tomorrow\b/gu, read: (_match, today) => today.add({ days: 2 }) },
    { pattern: /\b(?:today|tonight|this (?:morning|afternoon|evening))\b/gu, read: (_match, today) => today },
    { pattern: /\b(?:tomorrow|tmrw|tmr)\b/gu, read: (_match, today) => today.add({ days: 1 }) },
    { pattern: /\byesterday\b/gu, read: (_match, today) => today.subtract({ days: 1 }) },
    {
      pattern: /\bin (?:(\d{1,3})|an?) (day|week|month)s?\b/gu,
      read: (match, today) => today.add({ [`${match[2]}s`]: Number(match[1] ?? 1) }),
    },
    {
      pattern: new RegExp(`\\b${weekday},? next week\\b`, "gu"),
      read: (match, today) => weekdayOfWeek(today, 1, dayNumber(match[1])),
    },
    {
      pattern: new RegExp(`\\bnext week(?: on)? ${weekday}\\b`, "gu"),
      read: (match, today) => weekdayOfWeek(today, 1, dayNumber(match[1])),
    },
    {
      pattern: new RegExp(`\\bnext ${weekday}\\b`, "gu"),
      read: (match, today) => weekdayOfWeek(today, 1, dayNumber(match[1])),
    },
    {
      weak: true,
      pattern: new RegExp(`\\b${weekday}\\b`, "gu"),
      read: (match, today) => comingWeekday(today, dayNumber(match[1])),
    },
    {
      pattern: /\bthe (\d{1,2})(?:st|nd|rd|th)? of next month\b/gu,
      read: (match, today) => dayOfMonthAhead(today, 1, Number(match[1])),
    },
    { pattern: /\bthe (\d{1,2})(?:st|nd|rd|th)\b/gu, read: (match, today) => nextMonthsDay(today, Number(match[1])) },
    { pattern: /^(\d{1,2})(?:st|nd|rd|th)$/gu, read: (match, today) => nextMonthsDay(today, Number(match[1])) },
    { pattern: /\bchristmas eve\b/gu, read: (_match, today) => nextMonthDay(today, 12, 24) },
    { pattern: /\bchristmas(?: day)?\b/gu, read: (_match, today) => nextMonthDay(today, 12, 25) },
    { pattern: /\bnew year'?s eve\b/gu, read: (_match, today) => nextMonthDay(today, 12, 31) },
  ],
  times: [
    {
      pattern: new RegExp(`\\b(\\d{1,2})[:.](\\d{2})${half}`, "gu"),
      read: (match) => timeOfHalf(halfOf(match[3]), Number(match[1]), Number(match[2])),
    },
    {
      pattern: new RegExp(`\\b(\\d{1,2})${half}`, "gu"),
      read: (match) => timeOfHalf(halfOf(match[2]), Number(match[1])),
    },
    {
      pattern: /\bhalf past (\d{1,2})\b(?: in the (morning|afternoon|evening))?/gu,
      read: (match) => timeOfHalf(partOf(match[2]), Number(match[1]), 30),
    },
    {
      pattern: /\bquarter (past|to) (\d{1,2})\b(?: in the (morning|afternoon|evening))?/gu,
      read: (match) => {
        const past = match[1] === "past";
        return timeOfHalf(partOf(match[3]), Number(match[2]) - (past ? 0 : 1), past ? 15 : 45);
      },
    },
    {
      pattern: /\b(\d{1,2})(?: o'?clock)?(?: in the (morning|afternoon|evening)| (tonight))\b/gu,
      read: (match) => timeOfHalf(partOf(match[2] ?? match[3]), Number(match[1])),
    },
    { pattern: /\b(\d{1,2}) o'?clock\b/gu, read: (match) => timeOf(Number(match[1])) },
    { pattern: /\b(?:noon|midday)\b/gu, read: () => timeOf(12) },
    { pattern: /\bmidnight\b/gu, read: () => timeOf(0) },
    { pattern: /\bat (\d{1,2})\b(?!:| ?(?:people|persons|guests))/gu, read: (match) => timeOf(Number(match[1])) },
  ],
  spans: [
    {
      pattern: /\bin (?:(\d{1,3})|an?) (hour|minute)s?\b/gu,
      read: (match) => Number(match[1] ?? 1) * (match[2] === "hour" ? 3_600_000 : 60_000),
    },
    { pattern: /\bin half an hour\b/gu, read: () => 1_800_000 },
  ],
  dayFirst: false,
};

function englishDate(
  today: Parameters<typeof nextMonthDay>[0],
  name: string | undefined,
  day: string | undefined,
  year: string | undefined,
): ReturnType<typeof dateOf> {
  const number = monthNames.findIndex((full) => full.startsWith(name?.slice(0, 3) ?? "-")) + 1;
  if (year === undefined) return nextMonthDay(today, number, Number(day));
  return dateOf(fullYear(Number(year)), number, Number(day));
}

function dayNumber(name: string | undefined): number {
  return dayNames.findIndex((full) => full.startsWith(name?.slice(0, 3) ?? "-")) + 1;
}

function halfOf(letter: string | undefined): "am" | "pm" | undefined {
  return letter === undefined ? undefined : letter === "p" ? "pm" : "am";
}

function partOf(word: string | undefined): "am" | "pm" | undefined {
  return word === undefined ? undefined : word === "morning" ? "am" : "pm";
}
