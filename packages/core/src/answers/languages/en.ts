import type { Temporal } from "temporal-polyfill";
import { Duration } from "../../expression/duration.ts";
import type { AnswerLanguage } from "../answer-language.ts";
import { anyOf } from "../any-of.ts";
import {
  comingWeekday,
  dateOf,
  dayOfMonthAhead,
  endOfMonth,
  fullYear,
  nextMonthDay,
  nextMonthsDay,
  thisWeekday,
  weekdayOfMonth,
  weekdayOfWeek,
} from "../calendar.ts";
import { clockTime, clockTimeBefore, type PartOfDay } from "../part-of-day.ts";
import { hoursOf, secondsOf } from "../spans.ts";

const units =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const ordinals =
  "zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split(
    " ",
  );
const monthNames = "january february march april may june july august september october november december".split(" ");
const dayNames = "monday tuesday wednesday thursday friday saturday sunday".split(" ");
const feasts: Readonly<Record<string, readonly [number, number]>> = {
  "new year's day": [1, 1],
  "valentine's day": [2, 14],
  "valentine's": [2, 14],
  halloween: [10, 31],
  "christmas eve": [12, 24],
  "christmas day": [12, 25],
  christmas: [12, 25],
  "xmas eve": [12, 24],
  xmas: [12, 25],
  "boxing day": [12, 26],
  "new year's eve": [12, 31],
};
const parts: Readonly<Record<string, PartOfDay>> = {
  am: "am",
  pm: "pm",
  "in the morning": "morning",
  "this morning": "morning",
  "tomorrow morning": "morning",
  "in the afternoon": "pm",
  "this afternoon": "pm",
  "tomorrow afternoon": "pm",
  "in the evening": "evening",
  "this evening": "evening",
  "tomorrow evening": "evening",
  "at night": "night",
  tonight: "night",
  "tomorrow night": "night",
};

const month =
  "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
const weekday =
  "(monday|tuesday|wednesday|thursday|friday|saturday|sunday|tues|weds|thurs|thur|mon|tue|wed|thu|fri|sat|sun)";
const nth = "(\\d{1,2})(?:st|nd|rd|th)?";
const half = "(?: ?([ap])\\.?m\\b\\.?)";
const part = `(?: ?([ap]\\.?m)\\b\\.?|,? (${anyOf(parts)})\\b)`;
const unit = "(day|week|fortnight|month)";

export const en: AnswerLanguage = {
  tag: "en",
  yes: [
    "yes",
    "y",
    "ya",
    "yea",
    "yeah",
    "yep",
    "yup",
    "yess",
    "yesss",
    "aye",
    "sure",
    "sure thing",
    "ok",
    "okay",
    "okey",
    "k",
    "kk",
    "alright",
    "all right",
    "of course",
    "certainly",
    "indeed",
    "right",
    "correct",
    "that's right",
    "that is right",
    "that's correct",
    "that is correct",
    "that's fine",
    "that works",
    "works for me",
    "fine by me",
    "looks good",
    "sounds good",
    "true",
    "please",
    "please do",
    "i do",
    "i am",
    "i would",
    "i'd love to",
    "no problem",
    "why not",
    "absolutely",
    "definitely",
    "exactly",
    "go ahead",
    "got it",
    "agreed",
    "i agree",
  ],
  no: [
    "no",
    "n",
    "nope",
    "nah",
    "nay",
    "no way",
    "no thanks",
    "no thank you",
    "not really",
    "not now",
    "not yet",
    "not today",
    "not at all",
    "of course not",
    "absolutely not",
    "definitely not",
    "certainly not",
    "i don't",
    "i do not",
    "i don't think so",
    "don't",
    "please don't",
    "i'm not",
    "that's wrong",
    "that's not right",
    "not correct",
    "incorrect",
    "false",
    "wrong",
    "never",
    "never mind",
    "nevermind",
    "cancel",
    "no need",
  ],
  polite: ["thanks", "thank you", "thx", "ty", "thanks a lot", "please", "sir", "lol", "!", "and"],
  before: [
    "it's",
    "it is",
    "we are",
    "we're",
    "there are",
    "there will be",
    "i'd like",
    "i would like",
    "i'll take",
    "i'll have",
    "i want",
    "can i have",
    "let's say",
    "let's do",
    "how about",
    "maybe",
    "around",
    "about",
    "just",
    "only",
    "for",
    "on",
    "at",
    "the",
    "well",
    "um",
    "option",
    "number",
  ],
  after: [
    "please",
    "thanks",
    "thank you",
    "thx",
    "would be great",
    "would be good",
    "is fine",
    "works",
    "sounds good",
    "i guess",
  ],
  refusals:
    /\bnot\b|n't\b|\bexcept\b|\bbut\b|\bcannot\b|\bnever\b|\bevery\b|\beach\b|\bat (?:least|most)\b|\b(?:up to|more|max|maximum|born|last year)\b|\b(?:less|fewer|later|earlier) than\b|\bor (?:less|later|earlier)\b|\b(?:over|under|until|till|before)\b|(?<!\b(?:day|week) )\bafter\b/u,
  spelled: [
    { pattern: /\bhalf a dozen\b(?: of)?/gu, write: () => "6" },
    { pattern: /\ba (?=(?:dozen|hundred|thousand)\b)/gu, write: () => "one " },
    {
      pattern: new RegExp(`\\b(${tens.join("|")})[- ](${ordinals.slice(1, 10).join("|")})\\b`, "gu"),
      write: (match) => withSuffix((tens.indexOf(match[1] ?? "") + 2) * 10 + ordinals.indexOf(match[2] ?? "")),
    },
    {
      pattern: new RegExp(`\\b(${ordinals.slice(1).join("|")}|thirtieth)\\b`, "gu"),
      write: (match) => withSuffix(match[1] === "thirtieth" ? 30 : ordinals.indexOf(match[1] ?? "")),
    },
    {
      pattern: new RegExp(`\\b(${tens.join("|")})(?:[- ](${units.slice(1, 10).join("|")}))?\\b`, "gu"),
      write: (match) => String((tens.indexOf(match[1] ?? "") + 2) * 10 + units.indexOf(match[2] ?? "zero")),
    },
    // In "the red one" it is no number, nor in "someone".
    {
      pattern:
        /(?<=^|\b(?:just|only|for|of|is|it's|are|be|at|to|and|past|in|make it|room|table)[ -])one\b(?! (?:of|sec|second|moment|thing|question|problem)\b)|\bone(?= (?:person|people|adult|child|guest|night|day|week|hour|minute|month|hundred|thousand|dozen|ticket|room|table|half|o'?clock|pm|am)\b)/gu,
      write: () => "1",
    },
    {
      pattern: new RegExp(`\\b(${units.filter((word) => word !== "one").join("|")})\\b`, "gu"),
      write: (match) => String(units.indexOf(match[1] ?? "")),
    },
    {
      pattern: /\b(\d{1,3}) thousand(?:,? and)?(?: (\d{1,3}))?(?: hundred(?: and)?(?: (\d{1,2}))?)?(?![\d.])/gu,
      write: thousands,
    },
    {
      pattern: /\b(\d{1,2}) hundred(?: and (\d{1,2})| (\d{1,2}))?(?![\d.])/gu,
      write: (match) => String(Number(match[1]) * 100 + Number(match[2] ?? match[3] ?? 0)),
    },
    { pattern: /\b(\d{1,3}(?:\.\d{1,2})?)k\b/gu, write: (match) => String(Math.round(Number(match[1]) * 1000)) },
    { pattern: /\b(\d{1,3}) dozen\b(?: of)?/gu, write: (match) => String(Number(match[1]) * 12) },
    { pattern: /\ba couple\b(?: of)?|\ba pair\b(?: of)?|^couple$/gu, write: () => "2" },
    { pattern: /\bminus (?=\d)/gu, write: () => "-" },
    { pattern: /\b(\d{1,3}) and a half\b/gu, write: (match) => `${match[1]}.5` },
    { pattern: /^(?:a )?half$/gu, write: () => "0.5" },
  ],
  dates: [
    {
      pattern: new RegExp(`\\b(\\d{4})[, -]{1,2}${month}[ -]${nth}\\b`, "gu"),
      read: (match, today) => englishDate(today, match[2], match[3], match[1]),
    },
    {
      pattern: new RegExp(`\\b${month} (?:the )?${nth}\\b(?!:)(?:,? (\\d{4}|next year|this year)\\b)?`, "gu"),
      read: (match, today) => englishDate(today, match[1], match[2], match[3]),
    },
    {
      pattern: new RegExp(`\\b${nth}(?: of |[ -]?)${month}(?![a-z])(?:,?[ -](\\d{4}|next year|this year)\\b)?`, "gu"),
      read: (match, today) => englishDate(today, match[2], match[1], match[3]),
    },
    {
      pattern: new RegExp(`\\b(?:(\\d{1,3})|an?) ${unit}s? from (today|now|tomorrow|${weekday}(?![a-z]))`, "gu"),
      read: (match, today) => {
        const from = match[4]
          ? comingWeekday(today, dayNumber(match[4]))
          : today.add({ days: match[3] === "tomorrow" ? 1 : 0 });
        return ahead(from, match[1], match[2]);
      },
    },
    {
      pattern: new RegExp(`\\bin (?:(\\d{1,3})|an?|the next) ${unit}s?\\b|\\b(\\d{1,3}) ${unit}s? later\\b`, "gu"),
      read: (match, today) =>
        match[0].includes("the next") ? undefined : ahead(today, match[1] ?? match[3], match[2] ?? match[4]),
    },
    { pattern: /\b(?:the )?day after tomorrow\b/gu, read: (_match, today) => today.add({ days: 2 }) },
    { pattern: /\b(?:today|tonight|this (?:morning|afternoon|evening))\b/gu, read: (_match, today) => today },
    {
      pattern: /\b(?:tomorrow|tomorow|tommorow|tommorrow|tmrw|tmr|tmw)\b/gu,
      read: (_match, today) => today.add({ days: 1 }),
    },
    { pattern: /\byesterday\b/gu, read: (_match, today) => today.subtract({ days: 1 }) },
    {
      pattern: new RegExp(
        `\\bweek after next\\b|\\b(?:day|week) after\\b|\\bfrom (?:next|this|last) \\w+|\\b${weekday} week\\b`,
        "gu",
      ),
      read: () => undefined,
    },
    {
      pattern: new RegExp(`\\b(?:last|past) (?:${weekday}|week)\\b`, "gu"),
      read: () => undefined,
    },
    {
      pattern: new RegExp(
        `\\b(?:the )?(\\d)(?:st|nd|rd|th) ${weekday} (?:of|in) (next month|this month|${month})(?![a-z])`,
        "gu",
      ),
      read: (match, today) => {
        const [nthOne, day] = [Number(match[1]), dayNumber(match[2])];
        if (match[4] === undefined) return weekdayOfMonth(today, match[3] === "next month" ? 1 : 0, nthOne, day);
        const first = nextMonthDay(today.with({ day: 1 }), monthNumber(match[4]), 1);
        return first && weekdayOfMonth(first, 0, nthOne, day);
      },
    },
    {
      pattern: new RegExp(
        `\\b${weekday},? (?:of )?next week\\b|\\bnext week(?:,? on)?,? ${weekday}\\b|\\bnext ${weekday}\\b`,
        "gu",
      ),
      read: (match, today) => weekdayOfWeek(today, 1, dayNumber(match[1] ?? match[2] ?? match[3])),
    },
    {
      pattern: new RegExp(`\\bthis (coming )?${weekday}\\b`, "gu"),
      read: (match, today) =>
        match[1] === undefined ? thisWeekday(today, dayNumber(match[2])) : comingWeekday(today, dayNumber(match[2])),
    },
    {
      pattern:
        /\b(?:the )?(\d{1,2})(?:st|nd|rd|th) (?:of )?(next|this) month\b|\bnext month,? (?:on )?the (\d{1,2})(?:st|nd|rd|th)\b/gu,
      read: (match, today) => dayOfMonthAhead(today, match[2] === "this" ? 0 : 1, Number(match[1] ?? match[3])),
    },
    {
      pattern: /\b(?:the )?(?:end|last day) of (?:(the|this|next) )?month\b/gu,
      read: (match, today) => endOfMonth(today, match[1] === "next" ? 1 : 0),
    },
    {
      pattern: new RegExp(anyOf(feasts), "gu"),
      read: (match, today) => nextMonthDay(today, ...(feasts[match[0]] ?? [1, 1])),
    },
    {
      pattern: /\b(?:on )?the (\d{1,2})(?:st|nd|rd|th)\b(?! (?:one|option|choice|floor))|^(\d{1,2})(?:st|nd|rd|th)$/gu,
      read: (match, today) => nextMonthsDay(today, Number(match[1] ?? match[2])),
    },
    // Short names are words of their own: nobody comes the day on which he "sat".
    {
      weak: true,
      pattern:
        /\b(monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b|(?<=^|\b(?:on|this|coming|for) |[-,(/&] ?)(tues|weds|thurs|thur|mon|tue|wed|thu|fri|sat|sun)\b(?! (?:on|is|down|in))|\b(mon|tue|wed|thu|fri|sat|sun)(?= (?:at|morning|afternoon|evening|night)\b)/gu,
      read: (match, today) => comingWeekday(today, dayNumber(match[1] ?? match[2] ?? match[3])),
    },
  ],
  times: [
    {
      pattern: new RegExp(`(?<![:.\\d])\\b(\\d{1,2})[:.](\\d{2})${part}`, "gu"),
      read: (match) => clockTime(partOf(match[3] ?? match[4]), Number(match[1]), Number(match[2])),
    },
    {
      pattern: new RegExp(`\\bhalf past (\\d{1,2})\\b${part}?`, "gu"),
      read: (match) => clockTime(partOf(match[2] ?? match[3]), Number(match[1]), 30),
    },
    {
      pattern: new RegExp(
        `\\b(?:a )?(?:quarter|(5|10|15|20|25)(?: minutes?)?) past (\\d{1,2}|noon|midnight)\\b${part}?`,
        "gu",
      ),
      read: (match) => clockTime(partOf(match[3] ?? match[4]), hourOf(match[2]), Number(match[1] ?? 15)),
    },
    {
      pattern: new RegExp(
        `\\b(?:a )?(?:quarter|(20|25)|(\\d{1,2}) minutes?) to (\\d{1,2}|noon|midnight)\\b${part}?`,
        "gu",
      ),
      read: (match) =>
        clockTimeBefore(partOf(match[4] ?? match[5]), hourOf(match[3]), Number(match[1] ?? match[2] ?? 15)),
    },
    {
      pattern: new RegExp(`\\b(\\d{1,2}) (15|30|45)${part}`, "gu"),
      read: (match) => clockTime(partOf(match[3] ?? match[4]), Number(match[1]), Number(match[2])),
    },
    {
      // "For 7 tonight" may be seven people.
      pattern: new RegExp(`(?<![:.\\d])(?<!\\bfor )(\\d{1,2})(?: ?o'?clock)?${part}|\\bfor (\\d{1,2})${half}`, "gu"),
      read: (match) =>
        match[4] === undefined
          ? clockTime(partOf(match[2] ?? match[3]), Number(match[1]))
          : clockTime(partOf(`${match[5]}m`), Number(match[4])),
    },
    {
      pattern: new RegExp(`\\b(${anyOf(parts)}),? at (\\d{1,2})(?:[:.](\\d{2}))?(?![\\d:]|${half})`, "gu"),
      read: (match) => clockTime(partOf(match[1]), Number(match[2]), Number(match[3] ?? 0)),
    },
    { pattern: /\b(\d{1,2}) ?o'?clock\b/gu, read: (match) => clockTime(undefined, Number(match[1])) },
    { pattern: /\b(?:noon|midday)\b/gu, read: () => clockTime("noon", 12) },
    {
      pattern: /\b(tonight at |tomorrow )?midnight\b( tonight)?/gu,
      read: (match) => clockTime(match[1] === "tonight at " || match[2] ? "night" : "late", 12),
    },
    {
      pattern: /\bat (\d{1,2})(?: (15|30|45))?\b(?![:.]\d| ?(?:people|persons?|guests?|of us|minutes|[ap]\.?m\b))/gu,
      read: (match) => clockTime(undefined, Number(match[1]), Number(match[2] ?? 0)),
    },
  ],
  durations: [
    { pattern: /\bhalf an hour\b/gu, read: () => hoursOf(0, 30) },
    { pattern: /\b(?:a )?quarter of an hour\b/gu, read: () => hoursOf(0, 15) },
    {
      pattern:
        /(?<![\d.])(\d{1,4}(?:\.\d{1,2})?|an) ?(?:hours?|hrs?|h)(?![a-z])(?: and (a half|\d{1,2})(?: (?:minutes?|mins?))?)?/gu,
      read: (match) => {
        const hours = match[1] === "an" ? 1 : Number(match[1]);
        return hoursOf(hours, match[2] === "a half" ? 30 : Number(match[2] ?? 0));
      },
    },
    {
      pattern: /(?<![\d.:])(\d{1,4}|a) ?(?:minutes?|mins?|min)(?![a-z])/gu,
      read: (match) => hoursOf(0, match[1] === "a" ? 1 : Number(match[1])),
    },
    { pattern: /(?<![\d.:])(\d{1,5}) ?(?:seconds?|secs?)(?![a-z])/gu, read: (match) => secondsOf(Number(match[1])) },
    {
      pattern: /(?<![\d.:])(\d{1,3}|\ba) ?weeks?(?![a-z]| (?:from|later))/gu,
      read: (match) => new Duration((match[1] === "a" ? 1 : Number(match[1])) * 7, 0),
    },
    { pattern: /\ba fortnight\b/gu, read: () => new Duration(14, 0) },
    {
      pattern: /(?<![\d.:])(\d{1,3}|\ba) ?days?(?![a-z]| (?:from|later|after))/gu,
      read: (match) => new Duration(match[1] === "a" ? 1 : Number(match[1]), 0),
    },
  ],
  later: { before: /\bin $/u, after: /^ (?:from now|later)\b/u },
  ordinals: [/^(\d{1,2})(?:st|nd|rd|th)(?: (?:one|option|choice|item))?$/u, /^(?:option|number|no\.|#) ?(\d{1,2})$/u],
  first: ["top one"],
  last: ["last", "last one", "last option"],
  and: ["and", "plus", "&", "as well as"],
  joins: /\b(?:and|plus)\b/iu,
  order: "mdy",
  year: fullYear,
};

function thousands(match: RegExpExecArray): string {
  const hundred = match[0].includes("hundred");
  const rest = hundred ? Number(match[2] ?? 0) * 100 + Number(match[3] ?? 0) : Number(match[2] ?? 0);
  return String(Number(match[1]) * 1000 + rest);
}

function withSuffix(number: number): string {
  const suffix = number > 10 && number < 14 ? "th" : (["th", "st", "nd", "rd"][number % 10] ?? "th");
  return `${number}${suffix}`;
}

function ahead(from: Temporal.PlainDate, count: string | undefined, unit: string | undefined): Temporal.PlainDate {
  const amount = Number(count ?? 1);
  if (unit === "month") return from.add({ months: amount });
  return from.add({ days: amount * (unit === "week" ? 7 : unit === "fortnight" ? 14 : 1) });
}

function englishDate(
  today: Temporal.PlainDate,
  name: string | undefined,
  day: string | undefined,
  year: string | undefined,
): Temporal.PlainDate | undefined {
  if (year === undefined) return nextMonthDay(today, monthNumber(name), Number(day));
  if (year.endsWith("year")) return dateOf(today.year + (year === "next year" ? 1 : 0), monthNumber(name), Number(day));
  return dateOf(fullYear(Number(year)), monthNumber(name), Number(day));
}

function monthNumber(name: string | undefined): number {
  return monthNames.findIndex((full) => full.startsWith(name?.slice(0, 3) ?? "-")) + 1;
}

function dayNumber(name: string | undefined): number {
  return dayNames.findIndex((full) => full.startsWith(name?.slice(0, 3) ?? "-")) + 1;
}

function hourOf(word: string | undefined): number {
  return word === "noon" ? 12 : word === "midnight" ? 0 : Number(word);
}

function partOf(words: string | undefined): PartOfDay | undefined {
  return parts[words?.replaceAll(".", "") ?? ""];
}
