import type { AnswerContext } from "./answer-context.ts";
import { languagesOf } from "./answer-languages.ts";
import type { AnswerReader } from "./answer-reader.ts";
import { bareForms } from "./bare-forms.ts";
import { findMentions, type Mentions } from "./find-mentions.ts";
import { findNumbers } from "./find-numbers.ts";
import { markText, rewriteText } from "./marked-text.ts";

/** 3, ３, 三, 2名, 二人, two, สอง: the one number that is said, with or without a counter. */
export const readNumber: AnswerReader = { type: "number", read: (text, context) => numberIn(text, context) };

export const readInteger: AnswerReader = {
  type: "integer",
  read: (text, context) => {
    const number = numberIn(text, context);
    return Number.isSafeInteger(number) ? number : undefined;
  },
};

/** Said twice, even if alike (two adults, two children), it is not one number. */
function numberIn(text: string, context: AnswerContext): number | undefined {
  const mentions = findMentions(text, context);
  if (mentions === undefined || mentions.numbers.length > 1) return undefined;
  return mentions.numbers[0]?.value ?? numberOfUnit(mentions, context);
}

/** A day, an hour or a span that is the whole answer is a number with its unit, where a number is asked: 3日, 90分. */
function numberOfUnit(mentions: Mentions, context: AnswerContext): number | undefined {
  const languages = languagesOf(context);
  const bare = bareForms(mentions.plain, languages).at(-1) ?? "";
  for (const language of languages) {
    const { text } = rewriteText(markText(bare), language.spelled);
    const numbers = findNumbers(text);
    if (numbers.length > 1) return undefined;
    if (numbers.length === 1 && /^[\d.,]+ ?[\p{L}\p{M}]{0,8}$/u.test(text)) return numbers[0]?.value;
  }
  return undefined;
}
