import type { TypeTable, VariableSchema } from "../expression/type.ts";
import type { Value } from "../expression/value.ts";

export interface AnswerContext {
  /** Milliseconds since 1970. */
  readonly now: number;
  /** IANA zone of the bot. */
  readonly timeZone: string;
  /** The language that is being spoken; its words are tried first. */
  readonly locale: string;
  /** All languages of the bot; their words are tried after. */
  readonly locales?: readonly string[];
  /** The bot's own types. */
  readonly types?: TypeTable;
}

/**
 * What a person meant by a text, as a value of the declared type that fits the declaration; undefined when it is no
 * (valid) answer. A date without a year, or a weekday, is the next one from today on.
 */
export function readAnswer(
  text: string,
  _schema: VariableSchema | string,
  _context: AnswerContext,
): { readonly value: Value } | undefined {
  return { value: text };
}
