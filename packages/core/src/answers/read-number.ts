import type { AnswerContext } from "./answer-context.ts";
import { languagesOf } from "./answer-languages.ts";
import type { AnswerReader } from "./answer-reader.ts";
import { plainAnswer } from "./plain-answer.ts";

/** 3, ３, 三, 2名, 二人, two, สอง: the one number that is said, with or without a counter. */
export const readNumber: AnswerReader = { type: "number", read: (text, context) => numberIn(text, context) };

export const readInteger: AnswerReader = {
  type: "integer",
  read: (text, context) => {
    const number = numberIn(text, context);
    return Number.isSafeInteger(number) ? number : undefined;
  },
};

/** Not inside a word (A4) or after a dash that joins two numbers (2-3). */
const number = /(?<![\p{Script=Latin}\d.])(?:(?<=^|\s)[-−])?\d{1,15}(?:,\d{3})*(?:\.\d{1,12})?(?![\d])/gu;

function numberIn(text: string, context: AnswerContext): number | undefined {
  const plain = plainAnswer(text);
  if (plain === undefined) return undefined;
  for (const language of languagesOf(context)) {
    if (plain.match(language.refusals)) return undefined;
    const found = language.digits(plain).match(number) ?? [];
    const values = new Set(found.map((digits) => Number(digits.replaceAll(",", "").replace("−", "-"))));
    if (values.size > 1) return undefined;
    const [value] = values;
    if (value !== undefined && Number.isFinite(value)) return value;
  }
  return undefined;
}
