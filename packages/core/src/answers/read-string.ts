import type { AnswerReader } from "./answer-reader.ts";
import { normalizeText } from "./normalize.ts";

/** A text is what was written; of a closed set, the member that it is, whatever its case and width. */
export const readString: AnswerReader = {
  type: "string",
  read: (text, _context, type) => {
    if (type.kind !== "string" || type.values === undefined) return text;
    const normal = normalizeText(text);
    return type.values.find((value) => normalizeText(value) === normal);
  },
};
