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
import { kanjiDigits, parseKanjiNumber } from "../kanji-number.ts";

const days: Readonly<Record<string, number>> = {
  一昨日: -2,
  おととい: -2,
  昨日: -1,
  きのう: -1,
  今日: 0,
  きょう: 0,
  本日: 0,
  今夜: 0,
  今晩: 0,
  今夕: 0,
  今朝: 0,
  明日: 1,
  あした: 1,
  あす: 1,
  明朝: 1,
  明晩: 1,
  明後日: 2,
  あさって: 2,
  明々後日: 3,
  明明後日: 3,
  しあさって: 3,
};
const feasts: Readonly<Record<string, readonly [number, number]>> = {
  クリスマスイブ: [12, 24],
  クリスマスイヴ: [12, 24],
  クリスマス: [12, 25],
  大晦日: [12, 31],
  大みそか: [12, 31],
  元旦: [1, 1],
  元日: [1, 1],
};
const weeks: Readonly<Record<string, number>> = { 今週: 0, 来週: 1, 再来週: 2, さ来週: 2, 先週: -1 };
const months: Readonly<Record<string, number>> = { 今月: 0, 来月: 1, 再来月: 2 };
const eras: Readonly<Record<string, number>> = { 令和: 2018, 平成: 1988, 昭和: 1925 };
const halves: Readonly<Record<string, "am" | "pm">> = {
  午前: "am",
  朝: "am",
  早朝: "am",
  今朝: "am",
  明朝: "am",
  深夜: "am",
  午後: "pm",
  夜: "pm",
  晩: "pm",
  夕方: "pm",
  夕: "pm",
  昼: "pm",
  お昼: "pm",
  今夜: "pm",
  今晩: "pm",
  明晩: "pm",
};
/** Native words for numbers, each with its counter. */
const counted: Readonly<Record<string, string>> = {
  ひとり: "1人",
  ふたり: "2人",
  ひとつ: "1つ",
  ふたつ: "2つ",
  みっつ: "3つ",
  よっつ: "4つ",
  いつつ: "5つ",
  むっつ: "6つ",
  ななつ: "7つ",
  やっつ: "8つ",
  ここのつ: "9つ",
  はつか: "20日",
  ついたち: "1日",
};

const any = (words: Readonly<Record<string, unknown>>): string =>
  Object.keys(words)
    .sort((left, right) => right.length - left.length)
    .join("|");

const weekday = "([月火水木金土日])(?:曜日?|(?=$|[ 、,にの]))";
const joint = "[のは、,にで ]{0,2}";
const half = `(?:(${any(halves)})${joint})?`;
const counters =
  "人|名|個|つ|本|枚|杯|件|歳|才|円|回|皿|席|組|度|台|冊|泊|着|足|匹|頭|部屋|万|千|月|日|年|時|ヶ月|か月|カ月|週|点|番";

export const ja: AnswerLanguage = {
  tag: "ja",
  yes: [
    "はい",
    "うん",
    "ええ",
    "はーい",
    "そう",
    "そうです",
    "そうですね",
    "お願いします",
    "おねがいします",
    "了解",
    "了解です",
    "もちろん",
    "いいよ",
    "いいです",
    "いいですよ",
    "オッケー",
    "オーケー",
    "おk",
    "おけ",
    "正しい",
    "合ってます",
    "合っています",
    "します",
  ],
  no: [
    "いいえ",
    "いや",
    "いえ",
    "ううん",
    "違う",
    "違います",
    "ちがいます",
    "ちがう",
    "だめ",
    "ダメ",
    "不要",
    "不要です",
    "いりません",
    "要りません",
    "結構です",
    "けっこうです",
    "やめます",
    "やめておきます",
    "しません",
    "ノー",
    "なし",
  ],
  refusals: /以外|じゃな|ではな|無理|ダメ|だめ|できな|行けな|いけない/gu,
  digits: (text) =>
    text
      .replace(new RegExp(any(counted), "gu"), (word) => counted[word] ?? word)
      // 十分 is "enough" far more often than ten minutes.
      .replace(
        new RegExp(`[${kanjiDigits}]+(?=${counters}|分(?!です|に))|^[${kanjiDigits}]+$`, "gu"),
        (run, at: number) => {
          if (run === "十" && text.startsWith("十分", at) && !text.includes("時")) return run;
          return String(parseKanjiNumber(run) ?? run);
        },
      )
      .replace(/(\d+)千(\d*)/gu, (_all, high: string, low: string) => String(Number(high) * 1000 + Number(low)))
      .replace(/(\d+(?:\.\d+)?)万(\d*)/gu, (_all, high: string, low: string) =>
        String(Number(high) * 10_000 + Number(low)),
      ),
  dates: [
    {
      pattern: new RegExp(`(${any(eras)})(\\d{1,2}|元)年(\\d{1,2})月(\\d{1,2})日?`, "gu"),
      read: (match) => {
        const year = match[2] === "元" ? 1 : Number(match[2]);
        return dateOf((eras[match[1] ?? ""] ?? 0) + year, Number(match[3]), Number(match[4]));
      },
    },
    {
      pattern: /(\d{2,4})年(\d{1,2})月(\d{1,2})日?/gu,
      read: (match) => {
        const [year = 0, month = 0, day = 0] = numbersOf(match);
        return dateOf(fullYear(year), month, day);
      },
    },
    {
      pattern: new RegExp(`(${any(months)})${joint}(?:(\\d{1,2})日|(末)日?)`, "gu"),
      read: (match, today) => {
        const ahead = months[match[1] ?? ""] ?? 0;
        if (match[3] === undefined) return dayOfMonthAhead(today, ahead, Number(match[2]));
        return today.add({ months: ahead }).with({ day: 31 });
      },
    },
    {
      pattern: /来年の?(\d{1,2})月(\d{1,2})日?/gu,
      read: (match, today) => dateOf(today.year + 1, Number(match[1]), Number(match[2])),
    },
    {
      pattern: /(\d{1,2})月(\d{1,2})日?/gu,
      read: (match, today) => nextMonthDay(today, Number(match[1]), Number(match[2])),
    },
    {
      pattern: new RegExp(`(${any(weeks)})${joint}${weekday}`, "gu"),
      read: (match, today) => weekdayOfWeek(today, weeks[match[1] ?? ""] ?? 0, weekdayNumber(match[2])),
    },
    { pattern: /(\d{1,3})日後/gu, read: (match, today) => today.add({ days: Number(match[1]) }) },
    { pattern: /(\d{1,2})週間?後/gu, read: (match, today) => today.add({ weeks: Number(match[1]) }) },
    { pattern: /(\d{1,2})[ヶかカケ]月後/gu, read: (match, today) => today.add({ months: Number(match[1]) }) },
    {
      pattern: new RegExp(any(feasts), "gu"),
      read: (match, today) => nextMonthDay(today, ...(feasts[match[0]] ?? [1, 1])),
    },
    { pattern: new RegExp(any(days), "gu"), read: (match, today) => today.add({ days: days[match[0]] ?? 0 }) },
    {
      pattern: /(?<![月年\d前])(\d{1,2})日(?![後間前目])/gu,
      read: (match, today) => nextMonthsDay(today, Number(match[1])),
    },
    {
      weak: true,
      pattern: /([月火水木金土日])曜日?/gu,
      read: (match, today) => comingWeekday(today, weekdayNumber(match[1])),
    },
    { pattern: /^([月火水木金土])$/gu, read: (match, today) => comingWeekday(today, weekdayNumber(match[1])) },
  ],
  times: [
    {
      pattern: new RegExp(`${half}(\\d{1,2})時(?!間)(?:(半)|(\\d{1,2})分)?`, "gu"),
      read: (match) => japaneseTime(match[1], Number(match[2]), match[3] === undefined ? Number(match[4] ?? 0) : 30),
    },
    {
      pattern: new RegExp(`${half}(\\d{1,2}):(\\d{2})`, "gu"),
      read: (match) => japaneseTime(match[1], Number(match[2]), Number(match[3])),
    },
    { pattern: /正午/gu, read: () => timeOf(12) },
  ],
  spans: [
    {
      pattern: /(\d{1,3})時間(?:(半)|(\d{1,2})分)?後/gu,
      read: (match) => (Number(match[1]) * 60 + (match[2] === undefined ? Number(match[3] ?? 0) : 30)) * 60_000,
    },
    { pattern: /(\d{1,3})分後/gu, read: (match) => Number(match[1]) * 60_000 },
  ],
  dayFirst: false,
};

function weekdayNumber(letter: string | undefined): number {
  return "月火水木金土日".indexOf(letter ?? "") + 1;
}

/** At night, twelve o'clock and the small hours are those of the clock; 昼11時 is before noon. */
function japaneseTime(word: string | undefined, hour: number, minute: number): ReturnType<typeof timeOf> {
  const part = halves[word ?? ""];
  if ((word === "昼" || word === "お昼") && hour > 9) return timeOf(hour, minute);
  if (hour === 12 && (word === "夜" || word === "深夜")) return timeOf(0, minute);
  return timeOfHalf(part, hour, minute);
}
