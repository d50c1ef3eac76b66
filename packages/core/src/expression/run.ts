import { Duration } from "./duration.ts";
import { ExpressionError } from "./expression-error.ts";
import type { Scope } from "./scope.ts";
import type { Value } from "./value.ts";

/** What an expression works with: values, and durations, which leave it as text. */
export type RunValue = Value | Duration | RunValue[] | { [key: string]: RunValue };

export const runLimits: { readonly steps: number; readonly text: number; readonly list: number } = {
  steps: 10_000,
  text: 20_480,
  list: 1000,
};

/** One evaluation under way. */
export class Run {
  readonly scope: Scope;
  /** Values of the names that loops and `cel.bind` bind, by slot. */
  readonly locals: RunValue[] = [];
  #steps = 0;

  constructor(scope: Scope) {
    this.scope = scope;
  }

  /** Counts work, so that no expression runs long: one per call of a function, per item of a loop or of a list. */
  step(count = 1): void {
    this.#steps += count;
    if (this.#steps <= runLimits.steps) return;
    throw new ExpressionError("too-many-steps", `this expression takes more than ${runLimits.steps} steps`);
  }
}

/** A text or list that was just made, unless it is too large. */
export function limited<T extends RunValue>(value: T): T {
  if (typeof value === "string" && value.length > runLimits.text) {
    throw new ExpressionError("too-long", `a text has at most ${runLimits.text} characters`);
  }
  if (Array.isArray(value) && value.length > runLimits.list) {
    throw new ExpressionError("too-long", `a list has at most ${runLimits.list} items`);
  }
  return value;
}

export function isRunObject(value: RunValue): value is { [key: string]: RunValue } {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Duration);
}

/** The kind of a value, in the words of the language. */
export function kindOf(value: RunValue): string {
  if (value === null) return "null";
  if (value instanceof Duration) return "duration";
  if (Array.isArray(value)) return "array";
  if (typeof value === "number") return Number.isInteger(value) ? "integer" : "number";
  return typeof value;
}
