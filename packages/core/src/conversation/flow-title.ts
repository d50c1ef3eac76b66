import type { Run } from "./conversation.ts";
import { noteFailure } from "./note-failure.ts";
import { textOf } from "./prepare.ts";
import { TurnScope } from "./turn-scope.ts";
import type { WorkingTurn } from "./working-turn.ts";

/** The title of a run's flow, as people are told it. */
export function flowTitle(turn: WorkingTurn, run: Run | undefined = turn.top): string {
  const title = run && turn.flowOf(run)?.title;
  if (!title || !run) return "";
  try {
    return textOf(title)(new TurnScope(turn, run, run.context, undefined));
  } catch (error) {
    noteFailure(turn, error, run.flow);
    return "";
  }
}
