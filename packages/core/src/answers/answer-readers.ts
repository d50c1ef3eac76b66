import type { AnswerReader } from "./answer-reader.ts";
import { readBoolean } from "./read-boolean.ts";
import { readDate } from "./read-date.ts";
import { readDatetime } from "./read-datetime.ts";
import { readInteger, readNumber } from "./read-number.ts";
import { readString } from "./read-string.ts";
import { readTime } from "./read-time.ts";

/** The types that can be answered in words; a location, a content and an object are sent, or chosen. */
export const answerReaders: readonly AnswerReader[] = [
  readString,
  readInteger,
  readNumber,
  readBoolean,
  readDate,
  readTime,
  readDatetime,
];
