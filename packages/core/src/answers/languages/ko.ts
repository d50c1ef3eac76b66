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
  thisWeekday,
  weekdayOfWeek,
} from "../calendar.ts";
import { clockTime, clockTimeBefore, type PartOfDay } from "../part-of-day.ts";
import { hoursOf, secondsOf } from "../spans.ts";

const days: Readonly<Record<string, number>> = {
  그저께: -2,
  그제: -2,
  어제: -1,
  오늘: 0,
  내일: 1,
  낼: 1,
  모레: 2,
  내일모레: 2,
  글피: 3,
};
const feasts: Readonly<Record<string, readonly [number, number]>> = {
  밸런타인데이: [2, 14],
  발렌타인데이: [2, 14],
  화이트데이: [3, 14],
  삼일절: [3, 1],
  어린이날: [5, 5],
  어버이날: [5, 8],
  현충일: [6, 6],
  광복절: [8, 15],
  개천절: [10, 3],
  한글날: [10, 9],
  크리스마스이브: [12, 24],
  "크리스마스 이브": [12, 24],
  크리스마스: [12, 25],
  성탄절: [12, 25],
};
const weeks: Readonly<Record<string, number>> = { 이번: 0, 금: 0, 다음: 1, 담: 1, 다다음: 2 };
const months: Readonly<Record<string, number>> = { 이번: 0, 이: 0, 다음: 1, 담: 1, 다다음: 2 };
const years: Readonly<Record<string, number>> = { 작년: -1, 올해: 0, 내년: 1 };
const parts: Readonly<Record<string, PartOfDay>> = {
  오전: "am",
  아침: "morning",
  새벽: "dawn",
  오후: "pm",
  낮: "noon",
  점심: "noon",
  저녁: "evening",
  밤: "night",
};
const nativeUnits: Readonly<Record<string, number>> = {
  하나: 1,
  한: 1,
  둘: 2,
  두: 2,
  셋: 3,
  세: 3,
  석: 3,
  넷: 4,
  네: 4,
  다섯: 5,
  여섯: 6,
  일곱: 7,
  여덟: 8,
  아홉: 9,
};
const nativeTens: Readonly<Record<string, number>> = {
  열: 10,
  스물: 20,
  스무: 20,
  서른: 30,
  마흔: 40,
  쉰: 50,
  예순: 60,
  일흔: 70,
  여든: 80,
  아흔: 90,
};
/** Native words for spans of days. */
const dayCounts: Readonly<Record<string, number>> = {
  하루: 1,
  이틀: 2,
  사흘: 3,
  나흘: 4,
  닷새: 5,
  엿새: 6,
  열흘: 10,
  보름: 15,
};
const sino = "일이삼사오육칠팔구";

const counters = "명|분|개|사람|인|잔|살|번|장|권|마리|시|병|그릇|접시|박|달|주|대|채|켤레|자리|테이블|가지|시간|조각";
const native = `(?:${anyOf(nativeTens)})?(?:${anyOf(nativeUnits)})|(?:${anyOf(nativeTens)})`;
const sinoRun = `[영공${sino}십백천만]+`;
const part = `(?:(${anyOf(parts)}) ?(?:에 ?)?)?`;
const weekday = "([월화수목금토일])(?:요일|욜)";

export const ko: AnswerLanguage = {
  tag: "ko",
  yes: [
    "네",
    "네네",
    "넵",
    "넹",
    "넴",
    "옙",
    "예",
    "예예",
    "응",
    "응응",
    "어",
    "엉",
    "좋아",
    "좋아요",
    "좋습니다",
    "좋네요",
    "맞아",
    "맞아요",
    "맞습니다",
    "맞네요",
    "그래",
    "그래요",
    "그럼요",
    "그럴게요",
    "있어요",
    "있습니다",
    "그렇습니다",
    "그렇게 해 주세요",
    "그렇게 해주세요",
    "물론이죠",
    "물론",
    "당연하죠",
    "당연",
    "부탁해요",
    "부탁드려요",
    "부탁드립니다",
    "부탁합니다",
    "확인",
    "확인했습니다",
    "할게요",
    "해 주세요",
    "해주세요",
    "오케이",
    "오키",
    "콜",
    "ㅇㅇ",
    "ㅇㅋ",
    "ㄱㄱ",
  ],
  no: [
    "아니",
    "아니요",
    "아니오",
    "아뇨",
    "아니에요",
    "아니예요",
    "아닙니다",
    "아냐",
    "아니야",
    "싫어",
    "싫어요",
    "싫습니다",
    "안돼",
    "안 돼",
    "안돼요",
    "안 돼요",
    "안 됩니다",
    "안됩니다",
    "안 할래요",
    "안 할게요",
    "안할래요",
    "필요 없어요",
    "필요없어요",
    "필요 없습니다",
    "됐어요",
    "됐습니다",
    "틀려요",
    "별로요",
    "없어요",
    "없습니다",
    "틀렸어요",
    "하지 마세요",
    "취소",
    "노",
    "ㄴㄴ",
    "ㄴ",
  ],
  polite: ["감사합니다", "고마워요", "고맙습니다", "죄송합니다", "죄송해요", "요", "ㅎㅎ", "ㅋㅋ", "ㅋㅋㅋ"],
  before: ["그럼", "음", "그냥", "저는", "우리는", "저희는", "총", "모두", "대략", "약"],
  after: [
    "부탁드립니다",
    "부탁드려요",
    "부탁해요",
    "부탁합니다",
    "로 주세요",
    "주세요",
    "으로 할게요",
    "로 할게요",
    "으로 해주세요",
    "로 해주세요",
    "할게요",
    "입니다",
    "이에요",
    "예요",
    "이요",
    "요",
    "으로",
    "로",
    "에",
    "쯤",
    "정도",
  ],
  refusals:
    /말고|아니|아닌|안 ?돼|안 ?되|못 ?[가해]|빼고|제외|이외|이상|이하|미만|이후|이전|전까지|매주|매일|매달|지난|저번|싫|최대|최소|적어도|생일|태어|(?<![가-힣])더(?![가-힣])/u,
  spelled: [
    {
      pattern: new RegExp(
        `(?<![가-힣])(?!한 ?번(?!째))(${native})(?= ?(?:${counters}))|^(?!(?:한|두|세|석|네|스무)(?:이요|요|입니다)?$)(${native})(?=$|이요|요|입니다)`,
        "gu",
      ),
      write: (match) => nativeNumber(match[1] ?? match[2] ?? "")?.toString(),
    },
    // 육월 and 십월 are said 유월 and 시월.
    { pattern: /(?<![가-힣])(유|시)월/gu, write: (match) => (match[1] === "유" ? "6월" : "10월") },
    {
      pattern: new RegExp(
        `^(?![일이오사영공]$)${sinoRun}$|(?<![가-힣\\d])${sinoRun}(?=월(?!요일)|일(?!요일|절)|분|년|개월|박|호|초|주(?:일|후|뒤| 후| 뒤)|(?<!이) ?번| ?(?:명|인분|원|시간))|(?<=월 ?)${sinoRun}(?=일)|(?<=시 ?)${sinoRun}(?= ?분)`,
        "gu",
      ),
      write: (match) => {
        const whole = sinoNumber(match[0])?.toString();
        const day = match[0].endsWith("일") ? sinoNumber(match[0].slice(0, -1)) : undefined;
        return whole ?? (day === undefined ? undefined : `${day}일`);
      },
    },
    {
      pattern: /(?<!\d)(\d{1,4}) ?([백천])(?![가-힣](?<!원|명|개|이|요|짜))/gu,
      write: (match) => String(Number(match[1]) * (match[2] === "백" ? 100 : 1000)),
    },
    {
      pattern: /(\d+(?:\.\d+)?)만 ?(?:(\d{1,4})(?!\d))?/gu,
      write: (match) => String(Math.round(Number(match[1]) * 10_000) + Number(match[2] ?? 0)),
    },
    { pattern: /^(?:절반|반)$/gu, write: () => "0.5" },
    { pattern: /(?<![\d.])(\d{1,3}) ?(개|잔|병) ?반(?![가-힣])/gu, write: (match) => `${match[1]}.5${match[2]}` },
    {
      pattern: /(?<![\d.가-힣])(\d{1,3}|한) ?다스/gu,
      write: (match) => String((match[1] === "한" ? 1 : Number(match[1])) * 12),
    },
  ],
  dates: [
    {
      pattern: /(\d{2,4})년 ?(\d{1,2})월 ?(\d{1,2})일/gu,
      read: (match) => {
        const [year = 0, month = 0, day = 0] = numbersOf(match);
        return dateOf(fullYear(year), month, day);
      },
    },
    {
      pattern: new RegExp(`(${anyOf(years)}) ?(?:(\\d{1,2})월 ?(\\d{1,2})일|(${anyOf(feasts)}))`, "gu"),
      read: (match, today) => {
        const [month, day] = feasts[match[4] ?? ""] ?? [Number(match[2]), Number(match[3])];
        return dateOf(today.year + (years[match[1] ?? ""] ?? 0), month, day);
      },
    },
    {
      pattern: new RegExp(`(?<![가-힣])(${anyOf(months)}) ?달 ?(?:(\\d{1,2})일|말일|말)`, "gu"),
      read: (match, today) => {
        const count = months[match[1] ?? ""] ?? 0;
        return match[2] === undefined ? endOfMonth(today, count) : dayOfMonthAhead(today, count, Number(match[2]));
      },
    },
    { pattern: /(?<![가-힣\d])월말|(?<![가-힣])말일/gu, read: (_match, today) => endOfMonth(today) },
    {
      pattern: /(?<!\d)(\d{1,2})월 ?(?:말일|말)/gu,
      read: (match, today) => {
        const first = nextMonthDay(today.with({ day: 1 }), Number(match[1]), 1);
        return first && endOfMonth(first);
      },
    },
    {
      pattern: /(?<!\d)(\d{1,2})월 ?(\d{1,2})일?(?!\d| ?(?:명|개|분))/gu,
      read: (match, today) => nextMonthDay(today, Number(match[1]), Number(match[2])),
    },
    {
      pattern: new RegExp(`(?<![가-힣])(${anyOf(weeks)}) ?주의? ?${weekday}`, "gu"),
      read: (match, today) => weekdayOfWeek(today, weeks[match[1] ?? ""] ?? 0, weekdayNumber(match[2])),
    },
    {
      pattern: new RegExp(`이번 ?${weekday}`, "gu"),
      read: (match, today) => thisWeekday(today, weekdayNumber(match[1])),
    },
    // The coming one to some, the one of next week to others.
    { pattern: new RegExp(`다음 ?${weekday}`, "gu"), read: () => undefined },
    {
      pattern: /(?<!\d)(\d{1,2}) ?(?:개월|달) ?(?:후|뒤)/gu,
      read: (match, today) => today.add({ months: Number(match[1]) }),
    },
    {
      pattern: new RegExp(anyOf(feasts), "gu"),
      read: (match, today) => nextMonthDay(today, ...(feasts[match[0]] ?? [1, 1])),
    },
    {
      pattern: new RegExp(`(?<![가-힣])(?:${anyOf(days)})`, "gu"),
      read: (match, today) => today.add({ days: days[match[0]] ?? 0 }),
    },
    {
      pattern: /(?<![\d월])(\d{1,2})일(?! ?(?:후|뒤|전|간|동안|정도))/gu,
      read: (match, today) => nextMonthsDay(today, Number(match[1])),
    },
    {
      weak: true,
      pattern: new RegExp(`${weekday}|(?<=[(（])([월화수목금토일])(?=[)）])`, "gu"),
      read: (match, today) => comingWeekday(today, weekdayNumber(match[1] ?? match[2])),
    },
  ],
  times: [
    {
      pattern: new RegExp(`${part}(?<!\\d)(\\d{1,2}) ?시(?!간)(?: ?(?:(\\d{1,2}) ?분 ?전|(반)|(\\d{1,2}) ?분))?`, "gu"),
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
    { pattern: /정오/gu, read: () => clockTime("noon", 12) },
    { pattern: /자정/gu, read: () => clockTime("late", 12) },
  ],
  durations: [
    {
      pattern: /(?<![\d.])(\d{1,4}(?:\.\d{1,2})?) ?시간(?: ?(반)| ?(\d{1,2})분)?/gu,
      read: (match) => hoursOf(Number(match[1]), match[2] === undefined ? Number(match[3] ?? 0) : 30),
    },
    { pattern: /반 ?시간/gu, read: () => hoursOf(0, 30) },
    {
      pattern: /(?<!\d)(\d{1,4}) ?분(?!이)(?= ?(?:후|뒤|간|동안|정도|$|이요|요))/gu,
      read: (match) => hoursOf(0, Number(match[1])),
    },
    { pattern: /(?<!\d)(\d{1,5}) ?초/gu, read: (match) => secondsOf(Number(match[1])) },
    {
      pattern: /(?<!\d)(\d{1,3}) ?주(?:일|간)?(?![가-힣])|(?<!\d)(\d{1,3}) ?주일? ?(?=후|뒤|동안)/gu,
      read: (match) => new Duration(Number(match[1] ?? match[2]) * 7, 0),
    },
    {
      pattern: /(?<![\d월])(\d{1,3})일(?= ?(?:후|뒤|동안|간))간?|^(\d{1,3})일$/gu,
      read: (match) => new Duration(Number(match[1] ?? match[2]), 0),
    },
    {
      pattern: new RegExp(`(?<![가-힣])(?:${anyOf(dayCounts)})(?! ?전)`, "gu"),
      read: (match) => new Duration(dayCounts[match[0]] ?? 1, 0),
    },
  ],
  later: { after: /^ ?(?:후|뒤)/u },
  ordinals: [/^(\d{1,2}) ?번(?:째)?(?: ?(?:거|것|걸))?$/u, /^(?:제 ?)?(\d{1,2})번$/u],
  first: ["첫 번째", "첫번째", "첫 번째 거", "첫째", "처음", "맨 위"],
  last: ["마지막", "마지막 거", "마지막 것", "맨 마지막"],
  and: ["와", "과", "하고", "이랑", "랑", "및", "그리고"],
  joins: /하고 |그리고 |이랑 | 및 /u,
  order: "ymd",
  year: fullYear,
};

function weekdayNumber(letter: string | undefined): number {
  return "월화수목금토일".indexOf(letter ?? "") + 1;
}

const nativeForm = new RegExp(`^(${anyOf(nativeTens)})?(${anyOf(nativeUnits)})?$`, "u");

/** 스물셋 is 23. */
function nativeNumber(text: string): number | undefined {
  const match = nativeForm.exec(text);
  if (match === null) return undefined;
  return (nativeTens[match[1] ?? ""] ?? 0) + (nativeUnits[match[2] ?? ""] ?? 0);
}

/** 이십삼 is 23, 만오천 15000; digit by digit it is no number but a code. */
function sinoNumber(text: string): number | undefined {
  let total = 0;
  let section = 0;
  let digit: number | undefined;
  let last = Number.POSITIVE_INFINITY;
  for (const letter of text) {
    const power = { 십: 10, 백: 100, 천: 1000 }[letter];
    if (letter === "만") {
      if (total > 0) return undefined;
      total = (section + (digit ?? 0) || 1) * 10_000;
      section = 0;
      digit = undefined;
      last = Number.POSITIVE_INFINITY;
    } else if (power !== undefined) {
      if (power >= last) return undefined;
      section += (digit ?? 1) * power;
      digit = undefined;
      last = power;
    } else {
      if (digit !== undefined) return undefined;
      digit = letter === "영" || letter === "공" ? 0 : sino.indexOf(letter) + 1;
    }
  }
  return total + section + (digit ?? 0);
}
