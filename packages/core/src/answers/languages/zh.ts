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
  weekdayOfWeek,
} from "../calendar.ts";
import { kanjiDigits, parseKanjiNumber } from "../kanji-number.ts";
import { clockTime, clockTimeBefore, type PartOfDay } from "../part-of-day.ts";
import { hoursOf, secondsOf } from "../spans.ts";

const days: Readonly<Record<string, number>> = {
  前天: -2,
  昨天: -1,
  今天: 0,
  今日: 0,
  今晚: 0,
  今早: 0,
  明天: 1,
  明日: 1,
  明晚: 1,
  明早: 1,
  後天: 2,
  后天: 2,
  大後天: 3,
  大后天: 3,
};
const feasts: Readonly<Record<string, readonly [number, number]>> = {
  元旦: [1, 1],
  情人節: [2, 14],
  兒童節: [4, 4],
  勞動節: [5, 1],
  雙十節: [10, 10],
  平安夜: [12, 24],
  聖誕夜: [12, 24],
  聖誕節: [12, 25],
  圣诞节: [12, 25],
  跨年夜: [12, 31],
};
const weeks: Readonly<Record<string, number>> = {
  這: 0,
  这: 0,
  本: 0,
  這個: 0,
  这个: 0,
  下: 1,
  下個: 1,
  下个: 1,
  下下: 2,
  下下個: 2,
  下下个: 2,
};
const months: Readonly<Record<string, number>> = {
  這個: 0,
  这个: 0,
  本: 0,
  下: 1,
  下個: 1,
  下个: 1,
  下下個: 2,
  下下个: 2,
};
const years: Readonly<Record<string, number>> = { 去年: -1, 今年: 0, 明年: 1, 後年: 2, 后年: 2 };
const parts: Readonly<Record<string, PartOfDay>> = {
  上午: "morning",
  早上: "morning",
  今早: "morning",
  明早: "morning",
  am: "am",
  中午: "noon",
  下午: "pm",
  pm: "pm",
  傍晚: "evening",
  晚上: "night",
  今晚: "night",
  明晚: "night",
  晚間: "night",
  晚间: "night",
  半夜: "late",
  深夜: "late",
  凌晨: "dawn",
  清晨: "dawn",
};

const week = "(?:週|周|星期|禮拜|礼拜)";
const weekday = `${week}([一二三四五六日天])`;
const part = `(?:(${anyOf(parts)})[的 ,，]?)?`;
const counters =
  "位|人|個|个|名|份|杯|張|张|間|间|晚|次|歲|岁|元|塊|块|隻|只|本|瓶|盒|碗|盤|盘|客|大人|小孩|月|日|號|号|年|點|点|時|时|分|秒|天|小時|小时|週|周|星期|禮拜|礼拜|打(?=$|[蛋的])";
const written = `[${kanjiDigits}]`;

export const zh: AnswerLanguage = {
  tag: "zh",
  yes: [
    "是",
    "是的",
    "是啊",
    "對",
    "对",
    "對啊",
    "對的",
    "对的",
    "沒錯",
    "没错",
    "好",
    "好的",
    "好啊",
    "好喔",
    "好呀",
    "好哦",
    "可以",
    "可以啊",
    "要",
    "我要",
    "需要",
    "嗯",
    "嗯嗯",
    "行",
    "沒問題",
    "没问题",
    "當然",
    "当然",
    "當然好",
    "確定",
    "确定",
    "確認",
    "确认",
    "正確",
    "正确",
    "麻煩你",
    "麻煩您",
    "麻煩了",
    "就這樣",
  ],
  no: [
    "不",
    "不是",
    "不是的",
    "不要",
    "不要了",
    "我不要",
    "不用",
    "不用了",
    "不必",
    "不必了",
    "不需要",
    "不對",
    "不对",
    "不行",
    "不好",
    "不可以",
    "不了",
    "否",
    "沒有",
    "没有",
    "錯",
    "错",
    "錯了",
    "取消",
    "算了",
    "當然不",
    "當然不要",
    "先不要",
    "還是不要",
  ],
  polite: ["謝謝", "谢谢", "謝謝你", "謝謝您", "感謝", "拜託", "吧", "喔", "哦", "啦", "唷", "啊", "呀"],
  before: [
    "那就",
    "那",
    "我要",
    "我想要",
    "我們有",
    "我們",
    "我选",
    "我選",
    "選",
    "选",
    "選擇",
    "选择",
    "選項",
    "选项",
    "就",
    "請給我",
    "給我",
    "麻煩",
    "請",
    "大概",
  ],
  after: ["謝謝", "谢谢", "麻煩你", "麻煩您", "麻煩", "拜託", "好了", "可以嗎", "吧", "喔", "哦", "啦", "左右"],
  refusals:
    /不是|不要|不行|不能|不可以|不方便|除了|以外|最多|至少|起碼|不到|超過|超过|也沒|[今明後后]天[以之][後后]|以上|以下|以前|之前|(?<![天時时鐘头頭週周月期拜年])[以之][後后]|(?:每|(?<![早晚])上)(?:天|週|周|個|星期|禮拜|礼拜)/u,
  spelled: [
    {
      pattern: new RegExp(
        `(?<![週周期拜${kanjiDigits}第])(?!(?<=\\d)[十百千万萬億])(?!十分(?![鐘钟]))${written}+(?=${counters})|(?<=[週周期拜][一二三四五六日天])${written}+(?=點|点|時|时)|(?<=[點点差][過过]?)${written}+(?=分|$)|(?<=年|國)${written}+|${written}+(?=[、,~-](?:\\d|${written}))|^${written}+$|(?<=第)${written}+`,
        "gu",
      ),
      write: (match) => parseKanjiNumber(match[0], "short")?.toString(),
    },
    {
      pattern: /(?<!\d)(\d{1,4})([百千])(\d{0,3})(?!\d)/gu,
      write: (match) => String(Number(match[1]) * (match[2] === "百" ? 100 : 1000) + Number(match[3])),
    },
    {
      pattern: /(\d+(?:\.\d+)?)[萬万](?:(\d{1,4})(?!\d))?/gu,
      write: (match) => String(Math.round(Number(match[1]) * 10_000) + Number(match[2] ?? 0)),
    },
    {
      pattern: /(?<![\d.])(\d{1,3}|半)打(?=$|[蛋的])/gu,
      write: (match) => String(match[1] === "半" ? 6 : Number(match[1]) * 12),
    },
    { pattern: /^一半$/gu, write: () => "0.5" },
    { pattern: /(?<![\d.])(\d{1,3})([個个杯份碗])半(?!小)/gu, write: (match) => `${match[1]}.5${match[2]}` },
    { pattern: /(?<![\d.])(\d{1,3})[個个]半(?=小[時时]|鐘頭)/gu, write: (match) => `${match[1]}.5` },
  ],
  dates: [
    {
      pattern: /(民[國国])?(\d{2,4})[年./-] ?(\d{1,2})[月./-] ?(\d{1,2})[日號号]?/gu,
      read: (match) => {
        const year = Number(match[2]);
        return dateOf(match[1] === undefined ? republicYear(year) : year + 1911, Number(match[3]), Number(match[4]));
      },
    },
    {
      pattern: new RegExp(
        `(${anyOf(years)})的?(?:(\\d{1,2})月(\\d{1,2})[日號号]?|(\\d{1,2})/(\\d{1,2})|(${anyOf(feasts)}))`,
        "gu",
      ),
      read: (match, today) => {
        const [month, day] = feasts[match[6] ?? ""] ?? [Number(match[2] ?? match[4]), Number(match[3] ?? match[5])];
        return dateOf(today.year + (years[match[1] ?? ""] ?? 0), month, day);
      },
    },
    {
      pattern: new RegExp(`(${anyOf(months)})月(?:的)?(?:(\\d{1,2})[日號号]|(底))`, "gu"),
      read: (match, today) => {
        const ahead = months[match[1] ?? ""] ?? 0;
        return match[3] === undefined ? dayOfMonthAhead(today, ahead, Number(match[2])) : endOfMonth(today, ahead);
      },
    },
    { pattern: /(?<!\d|[個个下])月底/gu, read: (_match, today) => endOfMonth(today) },
    {
      pattern: /(?<!\d)(\d{1,2})月底/gu,
      read: (match, today) => {
        const first = nextMonthDay(today.with({ day: 1 }), Number(match[1]), 1);
        return first && endOfMonth(first);
      },
    },
    {
      pattern: /(?<!\d)(\d{1,2})月 ?(\d{1,2})[日號号]?(?![位人個\d])/gu,
      read: (match, today) => nextMonthDay(today, Number(match[1]), Number(match[2])),
    },
    // 週六日 is the weekend.
    {
      pattern: new RegExp(`${weekday}(?=[一二三四五六日天](?![點点時时號号日月位個个]))`, "gu"),
      read: () => undefined,
    },
    {
      pattern: new RegExp(`(${anyOf(weeks)})(?:${week}[的 ]{0,2})?${weekday}`, "gu"),
      read: (match, today) => weekdayOfWeek(today, weeks[match[1] ?? ""] ?? 0, weekdayNumber(match[2])),
    },
    { pattern: /(?<!\d)(\d{1,2})[個个]月[後后]/gu, read: (match, today) => today.add({ months: Number(match[1]) }) },
    {
      pattern: new RegExp(anyOf(feasts), "gu"),
      read: (match, today) => nextMonthDay(today, ...(feasts[match[0]] ?? [1, 1])),
    },
    { pattern: new RegExp(anyOf(days), "gu"), read: (match, today) => today.add({ days: days[match[0]] ?? 0 }) },
    {
      pattern: /(?<![\d月])(\d{1,2})[號号日](?!桌|房|出口|[前間间後后內内目中月分])/gu,
      read: (match, today) => nextMonthsDay(today, Number(match[1])),
    },
    {
      weak: true,
      pattern: new RegExp(`${weekday}|(?<=[(（])([一二三四五六日])(?=[)）])`, "gu"),
      read: (match, today) => comingWeekday(today, weekdayNumber(match[1] ?? match[2])),
    },
  ],
  times: [
    {
      pattern: new RegExp(`${part}差(\\d{1,2})分[鐘钟]?(\\d{1,2})[點点]`, "gu"),
      read: (match) => clockTimeBefore(parts[match[1] ?? ""], Number(match[3]), Number(match[2])),
    },
    {
      pattern: new RegExp(
        `${part}(\\d{1,2})[點点時时](?![間间])[鐘钟整]?(?:(半)|([一三])刻|[過过]?(\\d{1,2})分?(?![位人個名日/月]))?`,
        "gu",
      ),
      read: (match) => {
        const quarters = match[4] === undefined ? 0 : match[4] === "一" ? 15 : 45;
        const minute = match[3] === undefined ? Number(match[5] ?? quarters) : 30;
        return clockTime(parts[match[1] ?? ""], Number(match[2]), minute);
      },
    },
    {
      pattern: new RegExp(`${part}(?<![\\d:])(\\d{1,2}):(\\d{2})(?![\\d:])`, "gu"),
      read: (match) => clockTime(parts[match[1] ?? ""], Number(match[2]), Number(match[3])),
    },
    { pattern: /中午|正午/gu, read: () => clockTime("noon", 12) },
    { pattern: /午夜/gu, read: () => clockTime("late", 12) },
  ],
  durations: [
    {
      pattern: /(\d{1,4}(?:\.\d{1,2})?)[個个]?(?:小[時时]|鐘頭|钟头)(?:(半)|(\d{1,2})分[鐘钟]?)?/gu,
      read: (match) => hoursOf(Number(match[1]), match[2] === undefined ? Number(match[3] ?? 0) : 30),
    },
    { pattern: /半[個个]?(?:小[時时]|鐘頭|钟头)/gu, read: () => hoursOf(0, 30) },
    { pattern: /(?<!\d)(\d{1,4})分[鐘钟]?/gu, read: (match) => hoursOf(0, Number(match[1])) },
    { pattern: /(?<!\d)(\d{1,5})秒[鐘钟]?/gu, read: (match) => secondsOf(Number(match[1])) },
    {
      pattern: new RegExp(`(?<!\\d)(\\d{1,3})[個个]?${week}(?![一二三四五六日天])`, "gu"),
      read: (match) => new Duration(Number(match[1]) * 7, 0),
    },
    { pattern: /(?<!\d)(\d{1,3})天/gu, read: (match) => new Duration(Number(match[1]), 0) },
  ],
  later: { after: /^[之以]?[後后]/u, before: /再過$/u },
  ordinals: [/^第?(\d{1,2})(?:個|个|項|项|號|号|種|种|款)(?:的|選項)?$/u, /^第(\d{1,2})$/u],
  first: ["最上面的", "最前面的"],
  last: ["最後", "最後一個", "最后一个", "最後一項", "最下面的"],
  and: ["和", "跟", "與", "与", "及", "以及", "還有", "还有", "加"],
  joins: /以及|還有|还有/u,
  order: "ymd",
  year: republicYear,
};

/** A year of three digits is the Republic's: 115 is 2026. */
function republicYear(year: number): number {
  return year >= 100 && year < 200 ? year + 1911 : fullYear(year);
}

function weekdayNumber(letter: string | undefined): number {
  return letter === "天" ? 7 : "一二三四五六日".indexOf(letter ?? "") + 1;
}
