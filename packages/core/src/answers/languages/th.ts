import type { AnswerLanguage } from "../answer-language.ts";
import {
  comingWeekday,
  dateOf,
  fullYear,
  nextMonthDay,
  nextMonthsDay,
  timeOf,
  timeOfHalf,
  weekdayOfWeek,
} from "../calendar.ts";

const units: Readonly<Record<string, number>> = {
  หนึ่ง: 1,
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
const months = "มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม พฤศจิกายน ธันวาคม".split(" ");
const shortMonths = "ม.ค. ก.พ. มี.ค. เม.ย. พ.ค. มิ.ย. ก.ค. ส.ค. ก.ย. ต.ค. พ.ย. ธ.ค.".split(" ");
/** อาทิตย์ alone is also a week: as Sunday it has วัน before it. */
const weekdays: Readonly<Record<string, number>> = {
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
};
const days: Readonly<Record<string, number>> = { เมื่อวาน: -1, วันนี้: 0, คืนนี้: 0, พรุ่งนี้: 1, มะรืนนี้: 2, มะรืน: 2 };

const any = (words: readonly string[]): string =>
  [...words]
    .sort((left, right) => right.length - left.length)
    .map((word) => word.replaceAll(".", "\\."))
    .join("|");

const unit = any(Object.keys(units));
const counters = "คน|ท่าน|ที่|ชิ้น|จาน|แก้ว|ใบ|ขวด|ครั้ง|วัน|โมง|ทุ่ม|ชั่วโมง|นาที|สัปดาห์|อาทิตย์";
const weekday = `(${any(Object.keys(weekdays))})`;

export const th: AnswerLanguage = {
  tag: "th",
  yes: [
    "ใช่",
    "ใช่ครับ",
    "ใช่ค่ะ",
    "ครับ",
    "ค่ะ",
    "ได้",
    "ได้ครับ",
    "ได้ค่ะ",
    "ตกลง",
    "โอเค",
    "เอา",
    "เอาครับ",
    "เอาค่ะ",
    "ถูกต้อง",
    "อือ",
  ],
  no: ["ไม่", "ไม่ใช่", "ไม่ครับ", "ไม่ค่ะ", "ไม่เอา", "ไม่เอาครับ", "ไม่เอาค่ะ", "ไม่ต้อง", "ไม่ได้", "ไม่ใช่ครับ", "ไม่ใช่ค่ะ", "ยกเลิก"],
  refusals: /ไม่|ยกเว้น/gu,
  digits: (text) =>
    text
      .replace(/[๐-๙]/gu, (digit) => String(digit.charCodeAt(0) - 0x0e50))
      .replace(
        new RegExp(`^(?:${unit}|สิบ)+$|(?:${unit}|สิบ)+(?= ?(?:${counters}))|(?<=บ่าย|ตี)(?:${unit})`, "gu"),
        (run) => String(thaiNumber(run) ?? run),
      ),
  dates: [
    {
      pattern: new RegExp(`(\\d{1,2}) ?(${any([...months, ...shortMonths])})(?: ?(?:พ\\.ศ\\. ?)?(\\d{4}))?`, "gu"),
      read: (match, today) => {
        const month = Math.max(months.indexOf(match[2] ?? ""), shortMonths.indexOf(match[2] ?? "")) + 1;
        if (match[3] === undefined) return nextMonthDay(today, month, Number(match[1]));
        return dateOf(fullYear(Number(match[3])), month, Number(match[1]));
      },
    },
    { pattern: /อีก ?(\d{1,3}) ?วัน/gu, read: (match, today) => today.add({ days: Number(match[1]) }) },
    { pattern: /อีก ?(\d{1,2}) ?(?:สัปดาห์|อาทิตย์)/gu, read: (match, today) => today.add({ weeks: Number(match[1]) }) },
    {
      pattern: new RegExp(`(?:สัปดาห์|อาทิตย์)หน้า ?${weekday}`, "gu"),
      read: (match, today) => weekdayOfWeek(today, 1, weekdays[match[1] ?? ""] ?? 1),
    },
    {
      pattern: new RegExp(`${weekday}(?:หน้า|สัปดาห์หน้า|อาทิตย์หน้า)`, "gu"),
      read: (match, today) => weekdayOfWeek(today, 1, weekdays[match[1] ?? ""] ?? 1),
    },
    {
      pattern: new RegExp(any(Object.keys(days)), "gu"),
      read: (match, today) => today.add({ days: days[match[0]] ?? 0 }),
    },
    {
      weak: true,
      pattern: new RegExp(`${weekday}(?:นี้)?`, "gu"),
      read: (match, today) => comingWeekday(today, weekdays[match[1] ?? ""] ?? 1),
    },
    { pattern: /วันที่ ?(\d{1,2})(?![\d/])/gu, read: (match, today) => nextMonthsDay(today, Number(match[1])) },
  ],
  times: [
    { pattern: /(\d{1,2})[:.](\d{2}) ?น/gu, read: (match) => timeOf(Number(match[1]), Number(match[2])) },
    { pattern: /(\d{1,2}) ?(?:น\.|นาฬิกา)/gu, read: (match) => timeOf(Number(match[1])) },
    {
      pattern: /บ่าย ?(\d{1,2})?(?: ?โมง)?(ครึ่ง)?/gu,
      read: (match) => timeOfHalf("pm", Number(match[1] ?? 1), match[2] ? 30 : 0),
    },
    {
      pattern: /(\d{1,2}) ?โมง(เช้า|เย็น)?(ครึ่ง)?/gu,
      read: (match) => timeOfHalf(match[2] === "เย็น" ? "pm" : "am", Number(match[1]), match[3] ? 30 : 0),
    },
    { pattern: /(\d) ?ทุ่ม(ครึ่ง)?/gu, read: (match) => timeOf(Number(match[1]) + 18, match[2] ? 30 : 0) },
    { pattern: /ตี ?(\d)(ครึ่ง)?/gu, read: (match) => timeOf(Number(match[1]), match[2] ? 30 : 0) },
    { pattern: /เที่ยงคืน/gu, read: () => timeOf(0) },
    { pattern: /เที่ยง(ครึ่ง)?/gu, read: (match) => timeOf(12, match[1] ? 30 : 0) },
  ],
  spans: [
    { pattern: /อีก ?(\d{1,3}) ?ชั่วโมง/gu, read: (match) => Number(match[1]) * 3_600_000 },
    { pattern: /อีก ?(\d{1,3}) ?นาที/gu, read: (match) => Number(match[1]) * 60_000 },
  ],
  dayFirst: true,
};

/** ยี่สิบเอ็ด is 21; numbers to 99, which is what people spell out. */
function thaiNumber(text: string): number | undefined {
  const match = new RegExp(`^(${unit})?(สิบ)?(${unit})?$`, "u").exec(text);
  if (match === null) return undefined;
  const [, high, ten, low] = match;
  if (ten === undefined) return low === undefined ? units[high ?? ""] : undefined;
  return (high === undefined ? 1 : (units[high] ?? 1)) * 10 + (low === undefined ? 0 : (units[low] ?? 0));
}
