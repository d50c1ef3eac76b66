import { textOf } from "./prepare.ts";
import { TurnScope } from "./turn-scope.ts";
import type { WorkingTurn } from "./working-turn.ts";

/** The title of the flow on top, as people are told it. */
export function flowTitle(turn: WorkingTurn): string {
  const run = turn.top;
  const title = run && turn.flowOf(run)?.title;
  return title && run ? textOf(title)(new TurnScope(turn, run, run.context, undefined)) : "";
}
