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
  前天: -2,
  昨天: -1,
  今天: 0,
  今日: 0,
  今晚: 0,
  明天: 1,
  明日: 1,
  明晚: 1,
  後天: 2,
  后天: 2,
  大後天: 3,
  大后天: 3,
};
const weeks: Readonly<Record<string, number>> = {
  這: 0,
  这: 0,
  本: 0,
  下: 1,
  下下: 2,
  上: -1,
  這個: 0,
  这个: 0,
  下個: 1,
  下个: 1,
  下下個: 2,
  下下个: 2,
};
const halves: Readonly<Record<string, "am" | "pm">> = {
  上午: "am",
  早上: "am",
  凌晨: "am",
  清晨: "am",
  下午: "pm",
  晚上: "pm",
  傍晚: "pm",
  中午: "pm",
  今晚: "pm",
  明晚: "pm",
};

const any = (words: Readonly<Record<string, unknown>>): string =>
  Object.keys(words)
    .sort((left, right) => right.length - left.length)
    .join("|");

const week = "(?:週|周|星期|禮拜|礼拜)";
const weekday = `${week}([一二三四五六日天])`;
const half = `(?:(${any(halves)})[的 ,，]?)?`;
const counters =
  "位|人|個|个|名|份|杯|張|张|間|间|晚|次|歲|岁|元|塊|块|隻|只|本|瓶|盒|月|日|號|号|年|點|点|時|时|分|天|小時|小时|週|周";

export const zh: AnswerLanguage = {
  tag: "zh",
  yes: [
    "是",
    "是的",
    "對",
    "对",
    "對的",
    "对的",
    "好",
    "好的",
    "好啊",
    "可以",
    "要",
    "嗯",
    "行",
    "沒問題",
    "没问题",
    "當然",
    "当然",
    "確定",
    "确定",
  ],
  no: ["不", "不是", "不要", "不用", "不用了", "不對", "不对", "不行", "不好", "不可以", "否", "沒有", "没有", "取消"],
  refusals: /不是|不要|不行|不能|除了|以外/gu,
  digits: (text) =>
    text.replace(
      new RegExp(
        `(?<![週周期拜${kanjiDigits}])[${kanjiDigits}]+(?=${counters})|(?<=[週周期拜][一二三四五六日天])[${kanjiDigits}]+(?=點|点|時|时)|(?<=[點点])[${kanjiDigits}]+$|^[${kanjiDigits}]+$`,
        "gu",
      ),
      (run) => String(parseKanjiNumber(run) ?? run),
    ),
  dates: [
    {
      pattern: /(\d{2,4})年(\d{1,2})月(\d{1,2})[日號号]?/gu,
      read: (match) => {
        const [year = 0, month = 0, day = 0] = numbersOf(match);
        return dateOf(fullYear(year), month, day);
      },
    },
    {
      pattern: /(下下?)[個个]?月(\d{1,2})[日號号]/gu,
      read: (match, today) => dayOfMonthAhead(today, match[1]?.length ?? 1, Number(match[2])),
    },
    {
      pattern: /(\d{1,2})月(\d{1,2})[日號号]?/gu,
      read: (match, today) => nextMonthDay(today, Number(match[1]), Number(match[2])),
    },
    {
      pattern: new RegExp(`(${any(weeks)})${weekday}`, "gu"),
      read: (match, today) => weekdayOfWeek(today, weeks[match[1] ?? ""] ?? 0, weekdayNumber(match[2])),
    },
    { pattern: /(\d{1,3})天[後后]/gu, read: (match, today) => today.add({ days: Number(match[1]) }) },
    {
      pattern: /(\d{1,2})[個个]?(?:星期|禮拜|礼拜|週|周)[後后]/gu,
      read: (match, today) => today.add({ weeks: Number(match[1]) }),
    },
    { pattern: new RegExp(any(days), "gu"), read: (match, today) => today.add({ days: days[match[0]] ?? 0 }) },
    { pattern: /(?<!\d)(\d{1,2})[號号]/gu, read: (match, today) => nextMonthsDay(today, Number(match[1])) },
    {
      weak: true,
      pattern: new RegExp(weekday, "gu"),
      read: (match, today) => comingWeekday(today, weekdayNumber(match[1])),
    },
  ],
  times: [
    {
      pattern: new RegExp(`${half}(\\d{1,2})[點点時时](?![間间])(?:(半)|(\\d{1,2})分?)?`, "gu"),
      read: (match) => chineseTime(match[1], Number(match[2]), match[3] === undefined ? Number(match[4] ?? 0) : 30),
    },
    {
      pattern: new RegExp(`${half}(\\d{1,2}):(\\d{2})`, "gu"),
      read: (match) => chineseTime(match[1], Number(match[2]), Number(match[3])),
    },
    { pattern: /中午|正午/gu, read: () => timeOf(12) },
  ],
  spans: [
    { pattern: /(\d{1,3})[個个]?小[時时][後后]/gu, read: (match) => Number(match[1]) * 3_600_000 },
    { pattern: /(\d{1,3})分[鐘钟][後后]/gu, read: (match) => Number(match[1]) * 60_000 },
  ],
  dayFirst: false,
};

function weekdayNumber(letter: string | undefined): number {
  return letter === "天" ? 7 : "一二三四五六日".indexOf(letter ?? "") + 1;
}

function chineseTime(word: string | undefined, hour: number, minute: number): ReturnType<typeof timeOf> {
  if (word === "中午" && hour > 9) return timeOf(hour, minute);
  if (hour === 12 && (word === "晚上" || word === "凌晨")) return timeOf(0, minute);
  return timeOfHalf(halves[word ?? ""], hour, minute);
}
