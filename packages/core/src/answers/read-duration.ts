import { type Duration, parseDuration, showDuration } from "../expression/duration.ts";
import type { AnswerContext } from "./answer-context.ts";
import { findMentions } from "./find-mentions.ts";
import { onlyOne } from "./only-one.ts";
import { plainAnswer } from "./plain-answer.ts";

/** 2時間半, 90 minutes, 一個半小時, 1h30m: the one span of time that is said, as `duration()` reads it (`2h30m`). */
export function readDuration(text: string, context: AnswerContext): string | undefined {
  const written = parseDuration(plainAnswer(text) ?? "");
  if (written !== undefined) return written.total < 0 ? undefined : showDuration(written);
  const mentions = findMentions(text, context);
  if (mentions === undefined) return undefined;
  const said = onlyOne<Duration>([...mentions.durations, ...mentions.moments], showDuration);
  return said && showDuration(said);
}
