import type { VariableSchema } from "../expression/type.ts";
import type { AnswerContext } from "./answer-context.ts";
import type { AnswerReader } from "./answer-reader.ts";
import { textFormats } from "./formats/text-formats.ts";
import { matchWords } from "./match-words.ts";
import { readDate } from "./read-date.ts";
import { readDatetime } from "./read-datetime.ts";
import { readDuration } from "./read-duration.ts";
import { readTime } from "./read-time.ts";

/** A text is what was written; of a closed set, the member that it is, whatever its case, width and politeness. */
export const readString: AnswerReader = {
  type: "string",
  read: (text, _context, type) => {
    if (type.kind !== "string" || type.values === undefined) return text;
    const index = matchWords(text, type.values);
    return index === undefined ? undefined : type.values[index];
  },
};

/** Formats that are read as a type is. */
const readFormats: Readonly<Record<string, AnswerReader["read"]>> = {
  date: readDate.read,
  time: readTime.read,
  "date-time": readDatetime.read,
  duration: readDuration,
};

/** A text that has a `format:`; one that no format finds is what was written, for the check to refuse. */
export function readFormat(text: string, schema: VariableSchema, context: AnswerContext): string | undefined {
  const { format = "" } = schema;
  if (Object.hasOwn(readFormats, format)) {
    const value = readFormats[format]?.(text, context, { kind: "string" });
    return typeof value === "string" ? value : undefined;
  }
  const found = textFormats.find((one) => one.format === format)?.find(text);
  const plain = text.normalize("NFKC");
  if (found !== undefined || format === "phone") return found?.value;
  if (format === "uri" && /^(?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,24}(?:\/\S{0,2000})?$/iu.test(plain)) {
    return `https://${plain}`;
  }
  return /https?:\/\//iu.test(plain) ? undefined : text;
}
