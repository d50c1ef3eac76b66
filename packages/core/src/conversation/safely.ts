import { noteFailure } from "./note-failure.ts";
import { repair } from "./repair.ts";
import type { WorkingTurn } from "./working-turn.ts";

/** A step beside the flows' own: an expression in it that fails ends it, and the user is told. False where it has failed. */
export function safely(turn: WorkingTurn, step: () => void): boolean {
  try {
    step();
    return true;
  } catch (error) {
    noteFailure(turn, error);
    apologise(turn);
    return false;
  }
}

/** Once in a turn: what an apology leads to may fail itself. */
export function apologise(turn: WorkingTurn): void {
  if (turn.trace.some((entry) => entry.kind === "repair" && entry.name === "$error")) return;
  repair(turn, "$error", { reason: "failed" });
}
