import type { AnswerLanguage } from "../answer-language.ts";
import {
  comingWeekday,
  dateOf,
  dayOfMonthAhead,
  fullYear,
  nextMonthDay,
  nextMonthsDay,
  numbersOf,
  timeOf,
  timeOfHalf,
  weekdayOfWeek,
} from "../calendar.ts";

const days: Readonly<Record<string, number>> = {
  그저께: -2,
  어제: -1,
  오늘: 0,
  내일: 1,
  모레: 2,
  내일모레: 2,
  글피: 3,
};
const halves: Readonly<Record<string, "am" | "pm">> = {
  오전: "am",
  아침: "am",
  새벽: "am",
  오후: "pm",
  저녁: "pm",
  밤: "pm",
  낮: "pm",
};
/** Native numbers, as they stand alone and before a counter. */
const native: Readonly<Record<string, number>> = {
  하나: 1,
  한: 1,
  둘: 2,
  두: 2,
  셋: 3,
  세: 3,
  넷: 4,
  네: 4,
  다섯: 5,
  여섯: 6,
  일곱: 7,
  여덟: 8,
  아홉: 9,
  열: 10,
  열하나: 11,
  열한: 11,
  열둘: 12,
  열두: 12,
  스물: 20,
  스무: 20,
};
const sino = "일이삼사오육칠팔구";

const any = (words: Readonly<Record<string, unknown>>): string =>
  Object.keys(words)
    .sort((left, right) => right.length - left.length)
    .join("|");

const counters = "명|분|개|사람|인|잔|살|번|장|권|마리|시|병";
const half = `(?:(${any(halves)}) ?(?:에 ?)?)?`;
const weekday = "([월화수목금토일])요일";

export const ko: AnswerLanguage = {
  tag: "ko",
  yes: [
    "네",
    "예",
    "응",
    "넵",
    "넹",
    "좋아요",
    "좋아",
    "좋습니다",
    "맞아요",
    "맞습니다",
    "그래",
    "그래요",
    "그럼요",
    "네 좋아요",
    "오케이",
    "ㅇㅇ",
    "ㅇㅋ",
  ],
  no: [
    "아니요",
    "아니오",
    "아뇨",
    "아니",
    "아닙니다",
    "싫어요",
    "싫어",
    "안돼요",
    "안 돼요",
    "필요 없어요",
    "괜찮아요",
    "ㄴㄴ",
  ],
  refusals: /말고|아니|안 ?돼|빼고|제외/gu,
  digits: (text) =>
    text
      .replace(new RegExp(`(?<![가-힣])(${any(native)})(?= ?(?:${counters}))|^(?:${any(native)})$`, "gu"), (word) =>
        String(native[word] ?? word),
      )
      .replace(
        new RegExp(`^[${sino}십백]+$|(?<![가-힣])[${sino}십백]+(?= ?(?:월|일|분|년|명|인분)(?![가-힣요]))`, "gu"),
        (run) => String(sinoNumber(run) ?? run),
      ),
  dates: [
    {
      pattern: /(\d{2,4})년 ?(\d{1,2})월 ?(\d{1,2})일/gu,
      read: (match) => {
        const [year = 0, month = 0, day = 0] = numbersOf(match);
        return dateOf(fullYear(year), month, day);
      },
    },
    {
      pattern: /(?:다음|담) ?달 ?(\d{1,2})일/gu,
      read: (match, today) => dayOfMonthAhead(today, 1, Number(match[1])),
    },
    {
      pattern: /(\d{1,2})월 ?(\d{1,2})일?/gu,
      read: (match, today) => nextMonthDay(today, Number(match[1]), Number(match[2])),
    },
    {
      pattern: new RegExp(`(이번|다음|다다음|지난|저번) ?주 ?${weekday}`, "gu"),
      read: (match, today) => {
        const weeks = { 이번: 0, 다음: 1, 다다음: 2 }[match[1] ?? ""] ?? -1;
        return weekdayOfWeek(today, weeks, weekdayNumber(match[2]));
      },
    },
    { pattern: /(\d{1,3})일 ?(?:후|뒤)/gu, read: (match, today) => today.add({ days: Number(match[1]) }) },
    { pattern: /(\d{1,2})주일? ?(?:후|뒤)/gu, read: (match, today) => today.add({ weeks: Number(match[1]) }) },
    { pattern: new RegExp(any(days), "gu"), read: (match, today) => today.add({ days: days[match[0]] ?? 0 }) },
    { pattern: /(?<!\d)(\d{1,2})일/gu, read: (match, today) => nextMonthsDay(today, Number(match[1])) },
    {
      weak: true,
      pattern: new RegExp(weekday, "gu"),
      read: (match, today) => comingWeekday(today, weekdayNumber(match[1])),
    },
  ],
  times: [
    {
      pattern: new RegExp(`${half}(\\d{1,2}) ?시(?!간)(?: ?(?:(반)|(\\d{1,2})분))?`, "gu"),
      read: (match) => koreanTime(match[1], Number(match[2]), match[3] === undefined ? Number(match[4] ?? 0) : 30),
    },
    {
      pattern: new RegExp(`${half}(\\d{1,2}):(\\d{2})`, "gu"),
      read: (match) => koreanTime(match[1], Number(match[2]), Number(match[3])),
    },
    { pattern: /정오/gu, read: () => timeOf(12) },
    { pattern: /자정/gu, read: () => timeOf(0) },
  ],
  spans: [
    { pattern: /(\d{1,3})시간 ?(?:후|뒤)/gu, read: (match) => Number(match[1]) * 3_600_000 },
    { pattern: /(\d{1,3})분 ?(?:후|뒤)/gu, read: (match) => Number(match[1]) * 60_000 },
  ],
  dayFirst: false,
};

function weekdayNumber(letter: string | undefined): number {
  return "월화수목금토일".indexOf(letter ?? "") + 1;
}

function koreanTime(word: string | undefined, hour: number, minute: number): ReturnType<typeof timeOf> {
  if (word === "낮" && hour > 9) return timeOf(hour, minute);
  if (hour === 12 && word === "밤") return timeOf(0, minute);
  return timeOfHalf(halves[word ?? ""], hour, minute);
}

/** 이십삼 is 23. */
function sinoNumber(text: string): number | undefined {
  const match = new RegExp(`^(?:([${sino}])?(백))?(?:([${sino}])?(십))?([${sino}])?$`, "u").exec(text);
  if (match === null) return undefined;
  const digit = (letter: string | undefined, missing: number): number =>
    letter === undefined ? missing : sino.indexOf(letter) + 1;
  const hundreds = match[2] === undefined ? 0 : digit(match[1], 1) * 100;
  const tens = match[4] === undefined ? 0 : digit(match[3], 1) * 10;
  return hundreds + tens + digit(match[5], 0);
}
