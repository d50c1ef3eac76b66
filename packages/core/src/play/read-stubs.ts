import type { Cursor } from "../document/cursor.ts";
import { answerOf } from "./answer-of.ts";
import { plainValue } from "./plain-value.ts";
import type { CallAnswer, Stub } from "./test-case.ts";

/** What services and functions answer, by name: an answer, `later`, or a list of these in turn. */
export function readStubs(at: Cursor | undefined): ReadonlyMap<string, Stub> {
  return new Map(
    (at?.entries() ?? []).map((entry) => [
      String(entry.key),
      { answers: entry.oneOrMany().map((answer) => (answer.value === "later" ? "later" : readAnswer(answer))) },
    ]),
  );
}

export function readAnswer(at: Cursor): CallAnswer {
  return answerOf(plainValue(at.value));
}
