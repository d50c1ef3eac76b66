import type { Run } from "./conversation.ts";
import { repair } from "./repair.ts";
import { endRun } from "./runs.ts";
import { dropTimers, setTimer } from "./timers.ts";
import type { WorkingTurn } from "./working-turn.ts";

/** The timer of a flow's `expires`. */
export const EXPIRED = "flow.expired";

/** The time of `expires` counts from the last thing that happened in a run. */
export function tuneExpiry(turn: WorkingTurn): void {
  for (const run of [...turn.stack, ...turn.background]) {
    const expires = turn.flowOf(run)?.expires;
    if (expires === undefined && !run.timers) continue;
    const isSet = Object.values(run.timers ?? {}).some(({ event }) => event === EXPIRED);
    if ((expires === undefined && !isSet) || (isSet && !turn.hasChanged(run))) continue;
    dropTimers(turn, run.id, ({ event }) => event === EXPIRED);
    if (expires !== undefined)
      setTimer(turn, run.id, `t${turn.nextNumber()}`, { event: EXPIRED, at: turn.now + expires });
  }
}

/** Nothing has happened in a run for long: it ends. One that waits for a flow that it called lives as long as that one. */
export function expire(turn: WorkingTurn, run: Run): void {
  const calls = [...turn.stack, ...turn.background].some(({ caller }) => caller?.run === run.id);
  if (calls) return;
  repair(turn, "$silence", { reason: "silent", run });
  endRun(turn, run.id, "cancelled");
}
