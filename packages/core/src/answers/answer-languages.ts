import type { AnswerContext } from "./answer-context.ts";
import type { AnswerLanguage } from "./answer-language.ts";
import { en } from "./languages/en.ts";
import { ja } from "./languages/ja.ts";
import { ko } from "./languages/ko.ts";
import { th } from "./languages/th.ts";
import { zh } from "./languages/zh.ts";

/** The languages in which answers are understood. */
export const answerLanguages: readonly AnswerLanguage[] = [ja, en, th, zh, ko];

/** Those of a conversation: the one being spoken, then the bot's others, and English, which people use everywhere. */
export function languagesOf({ locale, locales = [] }: AnswerContext): readonly AnswerLanguage[] {
  const tags = [locale, ...locales, "en"].map((tag) => tag.split("-")[0]);
  const found = tags.map((tag) => answerLanguages.find((language) => language.tag === tag));
  return [...new Set(found.filter((language) => language !== undefined))];
}
