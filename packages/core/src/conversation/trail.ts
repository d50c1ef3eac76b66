import type { Answered, Run } from "./conversation.ts";

/** Answers that `$back` can undo. */
const MAX_TRAIL = 20;
/** Runs that it can go back into, and how long each may be as text. */
const MAX_RUNS = 3;
const MAX_TEXT = 8_000;

/** One more answer, and the oldest ones forgotten: all before a run that is forgotten, or they would not fit any more. */
export function longerTrail(trail: readonly Answered[] | undefined, entry: Answered): readonly Answered[] {
  const entries = [...(trail ?? []), entry].slice(-MAX_TRAIL);
  const runs = entries.flatMap(({ run }, index) => (run ? [index] : []));
  return entries.slice(runs.length > MAX_RUNS ? runs[runs.length - MAX_RUNS] : 0);
}

/** What is kept of a run that has ended, so that `$back` can go into it again; undefined where nothing in it can be undone. */
export function keptRun(run: Run): Run | undefined {
  const { question: _, waiting: __, timers: ___, calls: ____, gathered: _____, ...rest } = run;
  // Of flows that gave their place to one another only the one before is kept: a game may go on for ever.
  const trail = run.trail?.filter((entry) => entry.run === undefined || entry.value !== undefined) ?? [];
  if (trail.length === 0) return undefined;
  const kept = { ...rest, trail };
  return JSON.stringify(kept).length > MAX_TEXT ? undefined : kept;
}
