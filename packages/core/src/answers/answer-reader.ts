import type { Type } from "../expression/type.ts";
import type { Value } from "../expression/value.ts";
import type { AnswerContext } from "./answer-context.ts";

/** How answers of one type are understood. */
export interface AnswerReader {
  readonly type: Type["kind"];
  /** `text` is what was written, trimmed and not empty; undefined when it says no such value, or more than one. */
  readonly read: (text: string, context: AnswerContext, type: Type) => Value | undefined;
}
