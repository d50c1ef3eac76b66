import { ExpressionError } from "../expression/expression-error.ts";
import type { WorkingTurn } from "./working-turn.ts";

/**
 * An expression that failed where no step of a flow is under way: told in the trace, and read as `error`. One that fails
 * again when its question is put again is told once. Other errors go on.
 */
export function noteFailure(turn: WorkingTurn, error: unknown, flow?: string): void {
  if (!(error instanceof ExpressionError)) throw error;
  const { code: kind, message } = error;
  const isTold = turn.trace.some((entry) => entry.kind === "error" && entry.message === message);
  if (!isTold)
    turn.trace.push({ kind: "error", code: "error.expression", message, ...(flow === undefined ? {} : { flow }) });
  turn.error = { kind, message };
}
