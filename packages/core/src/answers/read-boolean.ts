import { languagesOf } from "./answer-languages.ts";
import type { AnswerReader } from "./answer-reader.ts";
import { normalizeText } from "./normalize.ts";

/** はい, yes, ใช่, いいえ, no: the whole answer, or its first word where no other contradicts it (はい、お願いします). */
export const readBoolean: AnswerReader = {
  type: "boolean",
  read: (text, context) => {
    const normal = normalizeText(text);
    const whole = trimMarks(normal);
    const first = trimMarks(normal.split(/[、。,.!?！ ]/u)[0] ?? "");
    for (const answer of [whole, first]) {
      for (const { yes, no } of languagesOf(context)) {
        if (yes.some((word) => normalizeText(word) === answer)) return true;
        if (no.some((word) => normalizeText(word) === answer)) return false;
      }
    }
    return undefined;
  },
};

function trimMarks(text: string): string {
  return text.replace(/^[\s、。,.!?~ー]+|[\s、。,.!?~]+$/gu, "");
}
