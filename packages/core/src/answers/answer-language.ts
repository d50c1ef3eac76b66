import type { Temporal } from "temporal-polyfill";

/**
 * What people of one language write for numbers, dates and times. Patterns run on short text only (200 units, NFKC, small
 * letters), carry the `g` flag, and nest no repeats.
 */
export interface AnswerLanguage {
  /** BCP 47, without a region where it makes no difference: `ja`, `zh`. */
  readonly tag: string;
  /** Whole answers, as `normalizeText` leaves them. */
  readonly yes: readonly string[];
  readonly no: readonly string[];
  /** Words that turn a sentence around ("not tomorrow"): in one that holds them, nothing is found. */
  readonly refusals: RegExp;
  /** Writes the numbers that stand in words as digits, where they are surely meant as numbers. */
  readonly digits: (text: string) => string;
  /** The more specific before the less: what one has read, the next does not see. */
  readonly dates: readonly DateRule[];
  readonly times: readonly TimeRule[];
  /** From now on: "in 30 minutes". */
  readonly spans: readonly SpanRule[];
  /** Whether 4/10 is the 4th of October. */
  readonly dayFirst: boolean;
}

export interface Rule<Result> {
  readonly pattern: RegExp;
  /** Counts only where nothing else is said: in "24 December, Thursday" the weekday adds nothing. */
  readonly weak?: boolean;
  /** Undefined where the numbers make no sense (the 40th). */
  readonly read: (match: RegExpExecArray, today: Temporal.PlainDate) => Result | undefined;
}

export type DateRule = Rule<Temporal.PlainDate>;
export type TimeRule = Rule<Temporal.PlainTime>;
/** Milliseconds. */
export type SpanRule = Rule<number>;
