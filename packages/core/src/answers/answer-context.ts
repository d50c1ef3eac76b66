import type { TypeTable } from "../expression/type.ts";

/** What an answer is understood against. */
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
