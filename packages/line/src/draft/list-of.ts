import { type Draft, madeList } from "./draft.ts";
import type { Written } from "./written.ts";

/** A list with each entry expanded; what is no list stays as it is, to be blamed by LINE's limits. */
export function listOf(part: Written | undefined, expand: (item: Written) => Draft): Draft | undefined {
  return part?.isList ? madeList(part, part.items().map(expand)) : part;
}
