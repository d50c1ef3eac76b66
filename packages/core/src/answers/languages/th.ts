import { Duration } from "../../expression/duration.ts";
import type { AnswerLanguage } from "../answer-language.ts";
import { anyOf, tableOf } from "../any-of.ts";
import {
  comingWeekday,
  dateOf,
  dayOfMonthAhead,
  endOfMonth,
  fullYear,
  nextMonthDay,
  nextMonthsDay,
  thisWeekday,
  weekdayOfWeek,
} from "../calendar.ts";
import { clockTime } from "../part-of-day.ts";
import { hoursOf, secondsOf } from "../spans.ts";

const units: Readonly<Record<string, number>> = {
  หนึ่ง: 1,
  นึง: 1,
  สอง: 2,
  สาม: 3,
  สี่: 4,
  ห้า: 5,
  หก: 6,
  เจ็ด: 7,
  แปด: 8,
  เก้า: 9,
  เอ็ด: 1,
  ยี่: 2,
};
const powers: Readonly<Record<string, number>> = {
  สิบ: 10,
  ร้อย: 100,
  พัน: 1000,
  หมื่น: 10_000,
  แสน: 100_000,
  ล้าน: 1_000_000,
};
const months = "มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม พฤศจิกายน ธันวาคม".split(" ");
/** Without -คม and -ยน, as people say them. */
const spokenMonths = "มกรา กุมภา มีนา เมษา พฤษภา มิถุนา กรกฎา สิงหา กันยา ตุลา พฤศจิกา ธันวา".split(" ");
const shortMonths = "ม.ค. ก.พ. มี.ค. เม.ย. พ.ค. มิ.ย. ก.ค. ส.ค. ก.ย. ต.ค. พ.ย. ธ.ค.".split(" ");
const monthNumbers = tableOf(
  Object.fromEntries(
    [months, spokenMonths, shortMonths, shortMonths.map((name) => name.slice(0, -1))].flatMap((names) =>
      names.map((name, index) => [name, index + 1]),
    ),
  ),
);
/** อาทิตย์ alone is also a week: as Sunday it has วัน before it. */
const weekdays = tableOf({
  วันจันทร์: 1,
  วันอังคาร: 2,
  วันพุธ: 3,
  วันพฤหัสบดี: 4,
  วันพฤหัส: 4,
  วันศุกร์: 5,
  วันเสาร์: 6,
  วันอาทิตย์: 7,
  จันทร์: 1,
  อังคาร: 2,
  พุธ: 3,
  พฤหัสบดี: 4,
  พฤหัส: 4,
  ศุกร์: 5,
  เสาร์: 6,
});
const days = tableOf({ เมื่อวาน: -1, วันนี้: 0, คืนนี้: 0, เย็นนี้: 0, บ่ายนี้: 0, เช้านี้: 0, พรุ่งนี้: 1, พรุ่งนี: 1, มะรืนนี้: 2, มะรืน: 2 });
const feasts = tableOf<readonly [number, number]>({
  วันปีใหม่: [1, 1],
  วันวาเลนไทน์: [2, 14],
  วันจักรี: [4, 6],
  วันแรงงาน: [5, 1],
  วันแม่: [8, 12],
  วันพ่อ: [12, 5],
  วันคริสต์มาสอีฟ: [12, 24],
  คริสต์มาสอีฟ: [12, 24],
  วันคริสต์มาส: [12, 25],
  คริสต์มาส: [12, 25],
  วันสิ้นปี: [12, 31],
});

const unit = anyOf(units);
const spelledNumber = `(?:${anyOf({ ...units, ...powers })})`;
const counters =
  "คน|ท่าน|ที่|ชิ้น|จาน|แก้ว|ใบ|ขวด|ครั้ง|คืน|ห้อง|โต๊ะ|ตัว|อัน|ชุด|บาท|วัน|โมง|ทุ่ม|นาฬิกา|ชั่วโมง|ชม|นาที|วินาที|สัปดาห์|อาทิตย์|เดือน|โหล|เมษา|มกรา|กุมภา|มีนา|พฤษภา|มิถุนา|กรกฎา|สิงหา|กันยา|ตุลา|พฤศจิกา|ธันวา";
/** What an option is called beside its number. */
const places = anyOf(["ข้อ", "อัน", "ตัว", "ตัวเลือก", "ลำดับ", "หมายเลข", "เบอร์"]);
const weekday = `(${anyOf([...weekdays.keys()])})`;
const month = `(${anyOf([...monthNumbers.keys()])})`;

export const th: AnswerLanguage = {
  tag: "th",
  yes: [
    "ใช่",
    "ใช่เลย",
    "ใช่แล้ว",
    "ชัวร์",
    "ครับ",
    "ครับผม",
    "คับ",
    "ค่ะ",
    "ค้าบ",
    "จ้ะ",
    "จ้า",
    "อืม",
    "อือ",
    "ได้",
    "ได้เลย",
    "ตกลง",
    "โอเค",
    "โอเคเลย",
    "เอา",
    "เอาเลย",
    "ต้องการ",
    "ยืนยัน",
    "ถูก",
    "ถูกต้อง",
    "ถูกแล้ว",
    "แน่นอน",
    "ดีเลย",
    "ก็ได้",
    "ได้สิ",
    "มี",
    "อยาก",
    "ไม่มีปัญหา",
    "จองเลย",
  ],
  no: [
    "ไม่",
    "ไม่ใช่",
    "ไม่เอา",
    "ไม่เอาแล้ว",
    "ไม่ต้อง",
    "ไม่ต้องการ",
    "ไม่ได้",
    "ไม่ถูก",
    "ไม่ถูกต้อง",
    "ไม่ตกลง",
    "ไม่โอเค",
    "ไม่ดี",
    "ไม่ดีกว่า",
    "ไม่จอง",
    "ไม่ยืนยัน",
    "ผิด",
    "ไม่มี",
    "ไม่อยาก",
    "ไม่ล่ะ",
    "เปล่า",
    "ยกเลิก",
    "ยังไม่เอา",
    "ยังก่อน",
  ],
  polite: ["ครับ", "คับ", "ค่ะ", "คะ", "นะ", "นะคะ", "นะครับ", "จ้า", "จ้ะ", "เลย", "ขอบคุณ", "ๆ"],
  before: ["เอา", "ขอ", "จอง", "จำนวน", "ประมาณ", "เป็น", "มี", "วันที่", "เวลา", "ตอน", "ข้อ"],
  after: ["ครับ", "คับ", "ครับผม", "ค่ะ", "คะ", "นะคะ", "นะครับ", "นะ", "จ้า", "จ้ะ", "ขอบคุณ", "ด้วย", "แล้วกัน", "ก็ได้", "ๆ"],
  refusals:
    /ไม่|ยกเว้น|นอกจาก|อย่างน้อย|มากกว่า|น้อยกว่า|ไม่เกิน|เกิน|หลัง(?!จากนี้)|ก่อน|ทุกวัน|ทุกๆ|ทุก(?=จันทร์|อังคาร|พุธ|พฤหัส|ศุกร์|เสาร์|อาทิตย์|สัปดาห์)|ขึ้นไป|ปีที่แล้ว|ปีก่อน|เกิด/u,
  spelled: [
    {
      pattern: /(?<![\d.])(\d{1,3}) ?(ร้อย|พัน|หมื่น|แสน|ล้าน)(?![\p{L}\p{M}\d]|ครึ่ง)/gu,
      write: (match) => String(Number(match[1]) * (powerValues.get(match[2] ?? "") ?? 1)),
    },
    {
      pattern: new RegExp(
        `(?<=บ่าย ?|ตี ?|วันที่ ?|อีก ?|(?:${places})(?:ที่)? ?)(?:${spelledNumber})+|(?<![\\p{L}\\p{M}])(?:${spelledNumber})+(?=$| |ครับ|คับ|ค่ะ|คะ|นะ|ครึ่ง|ถึง|หรือ)|(?:${spelledNumber})+(?= ?(?:${counters}))|(?<=โมง|โมงเย็น|โมงเช้า|ทุ่ม|เที่ยง|นาฬิกา)(?:${spelledNumber})+(?= ?(?:$|นาที))`,
        "gu",
      ),
      write: (match) => thaiNumber(match[0])?.toString(),
    },
    { pattern: /(?<![\d.])(\d{1,3}) ?โหล/gu, write: (match) => String(Number(match[1]) * 12) },
    { pattern: /^ครึ่งโหล/gu, write: () => "6" },
    { pattern: /^ครึ่ง(?:หนึ่ง)?$/gu, write: () => "0.5" },
    { pattern: /(?<![\d.])(\d{1,3}) ?(ชั่วโมง|วัน|กิโล|แก้ว|จาน|ชิ้น)ครึ่ง/gu, write: (match) => `${match[1]}.5${match[2]}` },
  ],
  dates: [
    {
      pattern: new RegExp(`(?<!\\d)(\\d{1,2}) ?${month} ?ปี(หน้า|นี้)`, "gu"),
      read: (match, today) =>
        dateOf(today.year + (match[3] === "หน้า" ? 1 : 0), monthNumbers.get(match[2] ?? "") ?? 0, Number(match[1])),
    },
    {
      pattern: new RegExp(
        `(?<!\\d)(\\d{1,2}) ?(?:เดือน)?${month}(?: ?(?:ปี ?)?(?:(พ\\.?ศ\\.?|ค\\.?ศ\\.?) ?)?(\\d{4}|\\d{2}(?![\\d:.]| ?(?:น|โมง|ทุ่ม|คน|ท่าน|ที่))))?`,
        "gu",
      ),
      read: (match, today) => {
        const number = monthNumbers.get(match[2] ?? "") ?? 0;
        if (match[4] === undefined) return nextMonthDay(today, number, Number(match[1]));
        const year = Number(match[4]);
        return dateOf(match[3]?.startsWith("ค") ? year : buddhistYear(year), number, Number(match[1]));
      },
    },
    {
      pattern: /(?:วันที่ ?)?(\d{1,2}) ?(?:ของ)?เดือน(หน้า|นี้)|เดือน(หน้า|นี้) ?(?:วันที่ ?)(\d{1,2})/gu,
      read: (match, today) =>
        dayOfMonthAhead(today, (match[2] ?? match[3]) === "หน้า" ? 1 : 0, Number(match[1] ?? match[4])),
    },
    {
      pattern: /สิ้นเดือน(หน้า|นี้)?/gu,
      read: (match, today) => endOfMonth(today, match[1] === "หน้า" ? 1 : 0),
    },
    { pattern: /อีก ?(\d{1,2}) ?เดือน/gu, read: (match, today) => today.add({ months: Number(match[1]) }) },
    {
      pattern: new RegExp(`(?:สัปดาห์|อาทิตย์)(หน้า|นี้|หน้านู้น) ?${weekday}`, "gu"),
      read: (match, today) => {
        const weeks = match[1] === "หน้า" ? 1 : match[1] === "นี้" ? 0 : undefined;
        return weeks === undefined ? undefined : weekdayOfWeek(today, weeks, weekdays.get(match[2] ?? "") ?? 1);
      },
    },
    {
      pattern: new RegExp(`${weekday} ?(?:หน้า|สัปดาห์หน้า|อาทิตย์หน้า)`, "gu"),
      read: (match, today) => weekdayOfWeek(today, 1, weekdays.get(match[1] ?? "") ?? 1),
    },
    // The weekend.
    { pattern: /เสาร์ ?-?(?:ถึง|และ)? ?(?:วัน)?อาทิตย์(?:นี้|หน้า)?/gu, read: () => undefined },
    {
      pattern: new RegExp(`${weekday} ?นี้`, "gu"),
      read: (match, today) => thisWeekday(today, weekdays.get(match[1] ?? "") ?? 1),
    },
    { pattern: new RegExp(`${weekday} ?(?:ที่แล้ว|ที่ผ่านมา)`, "gu"), read: () => undefined },
    {
      pattern: new RegExp(anyOf([...feasts.keys()]), "gu"),
      read: (match, today) => nextMonthDay(today, ...(feasts.get(match[0]) ?? [1, 1])),
    },
    {
      pattern: new RegExp(anyOf([...days.keys()]), "gu"),
      read: (match, today) => today.add({ days: days.get(match[0]) ?? 0 }),
    },
    {
      pattern: /(?:วัน|(?<=จันทร์|อังคาร|พุธ|พฤหัส|พฤหัสบดี|ศุกร์|เสาร์|อาทิตย์) ?)ที่ ?(\d{1,2})(?![\d/.:]| ?(?:คน|ท่าน))/gu,
      read: (match, today) => nextMonthsDay(today, Number(match[1])),
    },
    {
      weak: true,
      pattern: new RegExp(`${weekday}(?: ?สัปดาห์นี้|ที่จะถึงนี้|ที่จะถึง)?`, "gu"),
      read: (match, today) => comingWeekday(today, weekdays.get(match[1] ?? "") ?? 1),
    },
  ],
  times: [
    {
      pattern: /(?<![\d.])([01]\d|2[0-3])\.([0-5]\d)(?![\d.]| ?(?:น|บาท|ก|เมตร|เซน|ซม|%|ล้าน))/gu,
      read: (match) => clockTime(undefined, Number(match[1]), Number(match[2])),
    },
    {
      pattern: /(?<!\d)(\d{1,2})[:.](\d{2}) ?(?:น\.?|นาฬิกา)(?![\p{L}\p{M}])/gu,
      read: (match) => clockTime(undefined, Number(match[1]), Number(match[2])),
    },
    {
      pattern: /(?<!\d)(\d{1,2}) ?(?:น\.|น(?![\p{L}\p{M}])|นาฬิกา(?: ?(\d{1,2}) ?นาที)?)/gu,
      read: (match) => clockTime(undefined, Number(match[1]), Number(match[2] ?? 0)),
    },
    {
      pattern: /บ่าย(?: ?(\d)(?: ?โมง)?| ?โมง)(?:(ครึ่ง)| ?(\d{1,2})(?: ?นาที|$))?(?!นี้)/gu,
      read: (match) => clockTime("pm", Number(match[1] ?? 1), minutesOf(match[2], match[3])),
    },
    {
      pattern:
        /(?:(เช้า|เย็น)(?:นี้)? ?)?(?<!\d)(\d{1,2}) ?โมง(เช้า|เย็น)?(?:(ครึ่ง)|ตรง| ?(\d{1,2})(?: ?นาที|$))?(?:(?<!เช้า|เย็น)(เช้า|เย็น))?/gu,
      read: (match) => bellTime(Number(match[2]), match[1] ?? match[3] ?? match[6], minutesOf(match[4], match[5])),
    },
    {
      pattern: /(?<!\d)(\d) ?ทุ่ม(?:(ครึ่ง)|ตรง| ?(\d{1,2})(?: ?นาที|$))?/gu,
      read: (match) => {
        const hour = Number(match[1]);
        return hour < 1 || hour > 5 ? undefined : clockTime(undefined, hour + 18, minutesOf(match[2], match[3]));
      },
    },
    {
      pattern: /(?<![\d ])ทุ่ม(?:(ครึ่ง)|นึง|หนึ่ง|1)?/gu,
      read: (match) => clockTime(undefined, 19, minutesOf(match[1], undefined)),
    },
    {
      pattern: /ตี ?(\d)(?:(ครึ่ง)| ?(\d{1,2})(?: ?นาที|$))?/gu,
      read: (match) =>
        Number(match[1]) > 5 ? undefined : clockTime("dawn", Number(match[1]), minutesOf(match[2], match[3])),
    },
    {
      pattern: /(คืนนี้ ?)?(?:ตอน)?เที่ยงคืน(คืนนี้)?/gu,
      read: (match) => clockTime(match[1] === undefined && match[2] === undefined ? "late" : "night", 12),
    },
    {
      pattern: /เที่ยง(?:วัน|ตรง)?(?:(ครึ่ง)| ?(\d{1,2})(?: ?นาที|$))?/gu,
      read: (match) => clockTime("noon", 12, minutesOf(match[1], match[2])),
    },
  ],
  durations: [
    {
      pattern: /(?<![\d.])(\d{1,4}(?:\.\d{1,2})?) ?(?:ชั่วโมง|ชม\.?)(?: ?(ครึ่ง)| ?(\d{1,2}) ?นาที)?/gu,
      read: (match) => hoursOf(Number(match[1]), minutesOf(match[2], match[3])),
    },
    { pattern: /ครึ่งชั่วโมง/gu, read: () => hoursOf(0, 30) },
    { pattern: /ชั่วโมงครึ่ง/gu, read: () => hoursOf(1, 30) },
    { pattern: /(?<![\d.])(\d{1,4}) ?นาที/gu, read: (match) => hoursOf(0, Number(match[1])) },
    { pattern: /(?<![\d.])(\d{1,5}) ?วินาที/gu, read: (match) => secondsOf(Number(match[1])) },
    {
      pattern: /(?<![\d.])(\d{1,3}) ?(?:สัปดาห์|อาทิตย์)(?!หน้า)/gu,
      read: (match) => new Duration(Number(match[1]) * 7, 0),
    },
    { pattern: /(?<![\d.])(\d{1,3}) ?วัน(?!ที่|นี้)/gu, read: (match) => new Duration(Number(match[1]), 0) },
  ],
  later: { before: /อีก ?$/u, after: /^ ?(?:หลังจากนี้|ข้างหน้า)/u },
  ordinals: [new RegExp(`^(?:${places}) ?(?:ที่)? ?(\\d{1,2})$`, "u")],
  first: ["อันแรก", "ข้อแรก", "ตัวแรก", "แรก"],
  last: ["อันสุดท้าย", "ข้อสุดท้าย", "สุดท้าย", "ตัวสุดท้าย"],
  and: ["และ", "กับ", "แล้วก็"],
  joins: /และ|แล้วก็/u,
  order: "dmy",
  year: buddhistYear,
};

/** A year of two digits is of the Buddhist era: 69 is 2569, which is 2026. Of 26 nobody can tell. */
function buddhistYear(year: number): number {
  if (year < 60) return Number.NaN;
  return year < 100 ? 2500 + year - 543 : fullYear(year);
}

function minutesOf(half: string | undefined, minutes: string | undefined): number {
  return half === undefined ? Number(minutes ?? 0) : 30;
}

/** โมง is struck by day: alone it is the morning from seven, the afternoon at four and five, and else nobody can tell. */
function bellTime(hour: number, part: string | undefined, minute: number): ReturnType<typeof clockTime> {
  if (part === "เย็น") return hour >= 3 && hour <= 7 ? clockTime("pm", hour, minute) : undefined;
  if (part === "เช้า") return hour >= 6 && hour <= 11 ? clockTime("am", hour, minute) : undefined;
  if (hour >= 7 && hour <= 11) return clockTime("am", hour, minute);
  return hour === 4 || hour === 5 ? clockTime("pm", hour, minute) : undefined;
}

const numberPart = new RegExp(`(${unit})|(${anyOf(powers)})`, "gu");
const unitValues = tableOf(units);
const powerValues = tableOf(powers);

/** ยี่สิบเอ็ด is 21; undefined for two numbers in a row (สองสาม: two or three). */
function thaiNumber(text: string): number | undefined {
  let total = 0;
  let digit: number | undefined;
  let last = Number.POSITIVE_INFINITY;
  for (const [, unitWord, powerWord] of text.matchAll(numberPart)) {
    if (unitWord !== undefined) {
      if (digit !== undefined) return undefined;
      digit = unitValues.get(unitWord);
    } else {
      const power = powerValues.get(powerWord ?? "") ?? 1;
      if (power >= last) return undefined;
      total += (digit ?? 1) * power;
      last = power;
      digit = undefined;
    }
  }
  // หมื่นห้า is 15,000 to most, and พันห้า 1,500.
  if (digit !== undefined && last >= 100 && last <= 1_000_000 && !text.endsWith("เอ็ด")) return undefined;
  return total + (digit ?? 0);
}
