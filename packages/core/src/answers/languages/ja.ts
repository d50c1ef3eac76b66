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
  numbersOf,
  weekdayOfMonth,
  weekdayOfWeek,
} from "../calendar.ts";
import { kanjiDigits, parseKanjiNumber } from "../kanji-number.ts";
import { clockTime, clockTimeBefore, type PartOfDay } from "../part-of-day.ts";
import { hoursOf, secondsOf } from "../spans.ts";

const days: Readonly<Record<string, number>> = {
  一昨日: -2,
  おととい: -2,
  昨日: -1,
  きのう: -1,
  今日: 0,
  きょう: 0,
  本日: 0,
  当日: 0,
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
  元旦: [1, 1],
  元日: [1, 1],
  バレンタインデー: [2, 14],
  バレンタイン: [2, 14],
  ホワイトデー: [3, 14],
  昭和の日: [4, 29],
  憲法記念日: [5, 3],
  みどりの日: [5, 4],
  こどもの日: [5, 5],
  七夕: [7, 7],
  山の日: [8, 11],
  ハロウィン: [10, 31],
  文化の日: [11, 3],
  勤労感謝の日: [11, 23],
  クリスマスイブ: [12, 24],
  クリスマスイヴ: [12, 24],
  クリスマス: [12, 25],
  大晦日: [12, 31],
  大みそか: [12, 31],
};
const weeks: Readonly<Record<string, number>> = { 今週: 0, 来週: 1, 再来週: 2, さ来週: 2, さらいしゅう: 2, 先週: -1 };
const months: Readonly<Record<string, number>> = { 今月: 0, 来月: 1, 再来月: 2 };
const years: Readonly<Record<string, number>> = { 去年: -1, 昨年: -1, 今年: 0, 来年: 1, 再来年: 2 };
const eras: Readonly<Record<string, number>> = { 令和: 2018, r: 2018, 平成: 1988, h: 1988, 昭和: 1925, s: 1925 };
const parts: Readonly<Record<string, PartOfDay>> = {
  午前: "morning",
  朝: "morning",
  今朝: "morning",
  明朝: "morning",
  am: "am",
  午後: "afternoon",
  pm: "pm",
  昼: "noon",
  お昼: "noon",
  夕方: "evening",
  夕: "evening",
  今夕: "evening",
  夜: "night",
  晩: "night",
  今夜: "night",
  今晩: "night",
  明晩: "night",
  深夜: "late",
  夜中: "late",
  早朝: "dawn",
  未明: "dawn",
};
/** Native words for numbers, each with its counter. */
const counted: Readonly<Record<string, string>> = {
  ひとり: "1人",
  ふたり: "2人",
  さんにん: "3人",
  よにん: "4人",
  ごにん: "5人",
  ろくにん: "6人",
  ひとつ: "1つ",
  ふたつ: "2つ",
  みっつ: "3つ",
  よっつ: "4つ",
  いつつ: "5つ",
  むっつ: "6つ",
  ななつ: "7つ",
  やっつ: "8つ",
  ここのつ: "9つ",
  ついたち: "1日",
  はつか: "20日",
};

const weekday = "([月火水木金土日])(?:曜日?|(?=$|[ 、,にの]))";
const joint = "[のは、,にで ]{0,2}";
const part = `(?:(${anyOf(parts)})${joint})?`;
const counters =
  "人|名|個|つ|本|枚|杯|件|歳|才|円|回|皿|席|組|台|冊|泊|着|足|匹|頭|部屋|月|日|年|時|ヶ月|か月|カ月|ヵ月|週|点|度|番(?=目|号|$|で|の|です)";
const written = `[${kanjiDigits}]`;

export const ja: AnswerLanguage = {
  tag: "ja",
  yes: [
    "はい",
    "はーい",
    "はあい",
    "ハイ",
    "ある",
    "あります",
    "必要です",
    "要ります",
    "うん",
    "うんうん",
    "ええ",
    "そう",
    "そうです",
    "そうですね",
    "そうします",
    "その通りです",
    "お願いします",
    "おねがいします",
    "お願いいたします",
    "お願い致します",
    "お願い",
    "おねがい",
    "よろしく",
    "よろしくお願いします",
    "了解",
    "了解です",
    "りょうかい",
    "承知しました",
    "もちろん",
    "もちろんです",
    "ぜひ",
    "いいよ",
    "いいですよ",
    "いいですね",
    "オッケー",
    "オッケーです",
    "オーケー",
    "おっけー",
    "おk",
    "おけ",
    "okです",
    "正しい",
    "正しいです",
    "合ってます",
    "合っています",
    "あってます",
    "します",
    "大丈夫です、お願いします",
    "問題ないです",
    "問題ありません",
    "間違いないです",
    "間違いありません",
    "それでいいです",
    "それでお願いします",
  ],
  no: [
    "イイエ",
    "イエ",
    "やだ",
    "嫌です",
    "いらん",
    "お断りします",
    "ない",
    "ないです",
    "ありません",
    "いいえ",
    "いいえ違います",
    "いや",
    "いやです",
    "いえ",
    "いえいえ",
    "ううん",
    "違う",
    "違います",
    "ちがいます",
    "ちがう",
    "だめ",
    "だめです",
    "ダメ",
    "ダメです",
    "不要",
    "不要です",
    "いらない",
    "いらないです",
    "いりません",
    "要らない",
    "要りません",
    "結構です",
    "けっこうです",
    "やめます",
    "やめる",
    "やめておきます",
    "やめとく",
    "遠慮します",
    "遠慮しておきます",
    "しない",
    "しません",
    "間違っています",
    "間違ってます",
    "ノー",
    "なし",
    "なしで",
  ],
  polite: [
    "ありがとう",
    "ありがとうございます",
    "すみません",
    "どうも",
    "です",
    "ね",
    "よ",
    "笑",
    "w",
    "ww",
    "www",
    "大丈夫",
    "大丈夫です",
  ],
  before: ["じゃあ", "では", "それでは", "それじゃ", "えっと", "えーと", "そうですね", "やっぱり", "たぶん"],
  after: [
    "お願いします",
    "おねがいします",
    "お願いいたします",
    "お願い致します",
    "お願い",
    "ください",
    "下さい",
    "頼みます",
    "希望です",
    "希望",
    "がいいです",
    "がいい",
    "にします",
    "にする",
    "です",
    "でーす",
    "で",
    "を",
    "に",
    "かな",
    "ね",
    "よ",
    "ごろ",
    "頃",
  ],
  refusals:
    /以外|じゃな|ではな|でな[くい]|無理|ダメ|だめ|でき(?:な|ません)|行け(?:な|ません)|いけない|以上(?!です)|以下|未満|以降|以前|より[前後]|毎[日週月年]|除[いく]|違[うい]|嫌|やめ|生まれ/u,
  spelled: [
    { pattern: /(?<=\d) (?=[年月日時分])/gu, write: () => "" },
    { pattern: new RegExp(anyOf(counted), "gu"), write: (match) => counted[match[0]] },
    // 十分 is "enough" far more often than ten minutes; もう一度 is no number, 一番 the best.
    {
      pattern: new RegExp(
        `(?<![${kanjiDigits}])(?!(?<=\\d)[十百千万億])(?:十(?=分(?!です|に))(?<=[時].)|(?!十分|一度|今度|二度と)${written}+(?=${counters}|分|秒)|${written}+(?=[、,か~-](?:\\d|${written}))|${written}+(?=(?:を|で|に)?(?:です|お願い|$))|(?<=第)${written}+(?=$|[でに希土日月火水木金候])|^${written}+(?=$|で(?!も)|にし))`,
        "gu",
      ),
      write: (match) => parseKanjiNumber(match[0])?.toString(),
    },
    {
      pattern: /(?<!\d)(\d{1,4})([百千])(\d{0,3})(?!\d)/gu,
      write: (match) => String(Number(match[1]) * (match[2] === "百" ? 100 : 1000) + Number(match[3])),
    },
    {
      pattern: /(\d+(?:\.\d+)?)万(?:(\d{1,4})(?!\d))?/gu,
      write: (match) => String(Math.round(Number(match[1]) * 10_000) + Number(match[2] ?? 0)),
    },
    { pattern: /(?<![\d.])(\d{1,4})([個つ杯本枚倍]|キロ|カップ)半/gu, write: (match) => `${match[1]}.5${match[2]}` },
    {
      pattern: /(?<![\d.])(\d{1,3}|半)ダース/gu,
      write: (match) => String(match[1] === "半" ? 6 : Number(match[1]) * 12),
    },
    { pattern: /^半分/gu, write: () => "0.5" },
  ],
  dates: [
    {
      pattern: new RegExp(
        `(?<![a-z])(${anyOf(eras)})(\\d{1,2}|元)(?:年|[./-])(\\d{1,2})(?:月|[./-])(\\d{1,2})日?`,
        "gu",
      ),
      read: (match) => {
        const year = match[2] === "元" ? 1 : Number(match[2]);
        return dateOf((eras[match[1] ?? ""] ?? 0) + year, Number(match[3]), Number(match[4]));
      },
    },
    {
      pattern: /(\d{2,4})年の? ?(\d{1,2})月 ?(\d{1,2})日?/gu,
      read: (match) => {
        const [year = 0, month = 0, day = 0] = numbersOf(match);
        return dateOf(fullYear(year), month, day);
      },
    },
    {
      pattern: new RegExp(
        `(${anyOf(years)})${joint}(?:(\\d{1,2})月(\\d{1,2})日?|(\\d{1,2})/(\\d{1,2})|(${anyOf(feasts)}))`,
        "gu",
      ),
      read: (match, today) => {
        const [month, day] = feasts[match[6] ?? ""] ?? [Number(match[2] ?? match[4]), Number(match[3] ?? match[5])];
        return dateOf(today.year + (years[match[1] ?? ""] ?? 0), month, day);
      },
    },
    {
      pattern: new RegExp(`(?:(${anyOf(months)})|(\\d{1,2})月)${joint}第(\\d)${joint}([月火水木金土日])曜?日?`, "gu"),
      read: (match, today) => {
        const month = match[2] === undefined ? today : nextMonthDay(today.with({ day: 1 }), Number(match[2]), 1);
        return month && weekdayOfMonth(month, months[match[1] ?? ""] ?? 0, Number(match[3]), weekdayNumber(match[4]));
      },
    },
    {
      pattern: new RegExp(`(${anyOf(months)})${joint}(?:(\\d{1,2})日(?!間)|(末)日?)`, "gu"),
      read: (match, today) => {
        const ahead = months[match[1] ?? ""] ?? 0;
        return match[3] === undefined ? dayOfMonthAhead(today, ahead, Number(match[2])) : endOfMonth(today, ahead);
      },
    },
    {
      pattern: /(?<!\d)(\d{1,2})月末日?/gu,
      read: (match, today) => {
        const first = nextMonthDay(today.with({ day: 1 }), Number(match[1]), 1);
        return first && endOfMonth(first);
      },
    },
    { pattern: /月末/gu, read: (_match, today) => endOfMonth(today) },
    {
      pattern: /(\d{1,2})月(?!間) ?(\d{1,2})日?(?!間|名|人|個|\d)/gu,
      read: (match, today) => nextMonthDay(today, Number(match[1]), Number(match[2])),
    },
    {
      pattern: new RegExp(`(${anyOf(weeks)})${joint}${weekday}`, "gu"),
      read: (match, today) => weekdayOfWeek(today, weeks[match[1] ?? ""] ?? 0, weekdayNumber(match[2])),
    },
    {
      pattern: new RegExp(`(${anyOf(weeks)})${joint}(?:の今日)`, "gu"),
      read: (match, today) => today.add({ weeks: weeks[match[1] ?? ""] ?? 0 }),
    },
    // 来週の明日 is no day that two people would agree on; 翌日 and 前日 are counted from a day that is not said.
    {
      pattern: new RegExp(
        `(?:${anyOf(weeks)})の(?:${anyOf(days)})|翌日|翌々日|前日|次の次の|あと ?\\d{1,3}日|第\\d${joint}[月火水木金土日]曜`,
        "gu",
      ),
      read: () => undefined,
    },
    {
      pattern: /(?:今日から)?(\d{1,2})[ヶかカケヵ]月後/gu,
      read: (match, today) => today.add({ months: Number(match[1]) }),
    },
    {
      pattern: new RegExp(anyOf(feasts), "gu"),
      read: (match, today) => nextMonthDay(today, ...(feasts[match[0]] ?? [1, 1])),
    },
    { pattern: new RegExp(anyOf(days), "gu"), read: (match, today) => today.add({ days: days[match[0]] ?? 0 }) },
    {
      pattern: /(?<![月年\d前])(\d{1,2})日(?![後間前目中分酔月町])/gu,
      read: (match, today) => nextMonthsDay(today, Number(match[1])),
    },
    {
      weak: true,
      pattern: /(?<=[(（])([月火水木金土日])(?=[)）])|([月火水木金土日])曜日?/gu,
      read: (match, today) => comingWeekday(today, weekdayNumber(match[1] ?? match[2])),
    },
    {
      pattern: /(?<=^|今度の|次の)([月火水木金土])(?=$|[でに、]|です)/gu,
      read: (match, today) => comingWeekday(today, weekdayNumber(match[1])),
    },
  ],
  times: [
    {
      pattern: new RegExp(`${part}(\\d{1,2})時(?!間)(?:(\\d{1,2})分前|(半)|(\\d{1,2})分?(?![名人個日/月]))?`, "gu"),
      read: (match) => {
        const named = parts[match[1] ?? ""];
        if (match[3] !== undefined) return clockTimeBefore(named, Number(match[2]), Number(match[3]));
        return clockTime(named, Number(match[2]), match[4] === undefined ? Number(match[5] ?? 0) : 30);
      },
    },
    {
      pattern: new RegExp(`${part}(?<![\\d:])(\\d{1,2}):(\\d{2})(?![\\d:])`, "gu"),
      read: (match) => clockTime(parts[match[1] ?? ""], Number(match[2]), Number(match[3])),
    },
    { pattern: /正午/gu, read: () => clockTime("noon", 12) },
  ],
  durations: [
    {
      pattern: /(\d{1,4}(?:\.\d{1,2})?)時間(?:(半)|(\d{1,2})分)?/gu,
      read: (match) => hoursOf(Number(match[1]), match[2] === undefined ? Number(match[3] ?? 0) : 30),
    },
    { pattern: /半時間/gu, read: () => hoursOf(0, 30) },
    { pattern: /(?<!\d)(\d{1,4})分(?!の|です前)/gu, read: (match) => hoursOf(0, Number(match[1])) },
    { pattern: /(?<!\d)(\d{1,5})秒/gu, read: (match) => secondsOf(Number(match[1])) },
    {
      pattern: /(?<!\d)(\d{1,3})週間?(?=後)|(?<!\d)(\d{1,3})週間/gu,
      read: (match) => new Duration(Number(match[1] ?? match[2]) * 7, 0),
    },
    {
      pattern: /(?<![\d月])(\d{1,3})日(?=後)|(?<![\d月])(\d{1,3})日間|^(\d{1,3})日$/gu,
      read: (match) => new Duration(Number(match[1] ?? match[2] ?? match[3]), 0),
    },
  ],
  later: { after: /^後/u },
  ordinals: [
    /^(?:第|上から)?(\d{1,2})(?:番目?|つ目|個目|枚目|件目|番号)(?:の(?:やつ|もの|の|方)?)?$/u,
    /^第(\d{1,2})(?:候補|希望)?$/u,
  ],
  first: [
    "最初",
    "最初の",
    "最初のやつ",
    "最初のもの",
    "はじめ",
    "はじめの",
    "先頭",
    "一番上",
    "1番上",
    "いちばん上",
    "一番上の",
    "1番上の",
  ],
  last: ["最後", "最後の", "最後のやつ", "最後のもの", "一番下", "1番下", "いちばん下", "一番下の", "1番下の"],
  and: ["と", "および", "及び", "それと", "それから", "あと", "あとは"],
  joins: /(?<![ぁ-ん])と(?![ぁ-ん])|それと|それから|および|及び/u,
  order: "ymd",
  year: fullYear,
};

function weekdayNumber(letter: string | undefined): number {
  return "月火水木金土日".indexOf(letter ?? "") + 1;
}
