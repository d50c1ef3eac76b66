import { ExpressionError } from "../expression/expression-error.ts";
import type { WorkingTurn } from "./working-turn.ts";

/** An expression that failed where no step of a flow is under way: told in the trace, and read as `error`. Other errors go on. */
export function noteFailure(turn: WorkingTurn, error: unknown, flow?: string): void {
  if (!(error instanceof ExpressionError)) throw error;
  const { code: kind, message } = error;
  turn.trace.push({ kind: "error", code: "error.expression", message, ...(flow === undefined ? {} : { flow }) });
  turn.error = { kind, message };
}
