import type { Scope } from "../expression/scope.ts";
import { durationOf, momentOfClock } from "./moments.ts";
import { prepareExpression } from "./prepare.ts";
import type { WorkingTurn } from "./working-turn.ts";

/** How long an `after` waits that is no fixed time: an expression for a duration, or `at …` for a time of the clock. */
export function delayOf(source: string, scope: Scope, turn: WorkingTurn): number {
  if (!source.startsWith("at ")) return durationOf(prepareExpression(source)(scope));
  return momentOfClock(prepareExpression(source.slice("at ".length))(scope), turn) - turn.now;
}
