import type { Run } from "./conversation.ts";
import { isInLoop } from "./rounds.ts";
import type { WorkingTurn } from "./working-turn.ts";

/** The loops (`each`) that a state of a run's flow lies in, innermost first. */
export function loopsAround(turn: WorkingTurn, run: Run, stateName: string): readonly string[] {
  const bot = turn.botOf(run);
  const loops: string[] = [];
  for (let at = bot.state(run.flow, stateName); at; at = bot.state(run.flow, at.parent ?? "")) {
    if (at.block?.kind === "each") loops.push(at.name);
  }
  return loops;
}

/** Where a run enters a state from outside: a state in a loop that is over has no item, so its loop begins anew. */
export function entranceOf(turn: WorkingTurn, run: Run, stateName: string): string {
  return loopsAround(turn, run, stateName).findLast((loop) => !isInLoop(run.context, loop)) ?? stateName;
}
