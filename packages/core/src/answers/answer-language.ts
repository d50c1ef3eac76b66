import type { Temporal } from "temporal-polyfill";
import type { Duration } from "../expression/duration.ts";
import type { Rewrite } from "./marked-text.ts";
import type { ClockTime } from "./part-of-day.ts";

/**
 * What people of one language write for numbers, dates, times, yes and no. Words are written as people write them;
 * patterns run on short text only (see `plainAnswer`), carry the `g` flag where they are rules, and nest no repeats.
 */
export interface AnswerLanguage {
  /** BCP 47, without a region where it makes no difference: `ja`, `zh`. */
  readonly tag: string;
  /** Whole answers; several of them may stand in a row ("yes please", 네 좋아요). */
  readonly yes: readonly string[];
  readonly no: readonly string[];
  /** Words that say neither, and may stand beside a yes or a no: "thanks", ครับ. */
  readonly polite: readonly string[];
  /** What may stand before and after an answer without changing it: "at … please", …でお願いします. */
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** Words that turn a sentence around or make it vague ("not", "after"): in one that holds them, nothing is found. */
  readonly refusals: RegExp;
  /** Writes the numbers that stand in words as digits, where they are surely meant as numbers. */
  readonly spelled: readonly Rewrite[];
  /** The more specific before the less: what one has read, the next does not see. */
  readonly dates: readonly Rule<Temporal.PlainDate>[];
  readonly times: readonly Rule<ClockTime>[];
  readonly durations: readonly Rule<Duration>[];
  /** What makes of a duration a moment ahead: "in …" (ends in `$`), … 後 (begins with `^`). */
  readonly later: { readonly before?: RegExp; readonly after?: RegExp };
  /** The number of a choice in words, whole: 2番目, "the 2nd one"; the first group is the number. */
  readonly ordinals: readonly RegExp[];
  /** The first and the last of several, where they are said without a number. */
  readonly first: readonly string[];
  readonly last: readonly string[];
  /** What joins items that are known; in words of one's own only some of them surely do (과 is also in 사과). */
  readonly and: readonly string[];
  readonly joins: RegExp;
  /** In which order digits alone give a date of three parts, and of two. */
  readonly order: "ymd" | "mdy" | "dmy";
  /** The year that two or three digits, or an era of its own, stand for. */
  readonly year: (year: number) => number;
}

export interface Rule<Result> {
  readonly pattern: RegExp;
  /** Counts only where nothing else is said: in "24 December, Thursday" the weekday must agree, and adds nothing. */
  readonly weak?: boolean;
  /** Undefined where it is said but makes no sense (the 40th): then there is no answer. */
  readonly read: (match: RegExpExecArray, today: Temporal.PlainDate) => Result | undefined;
}
