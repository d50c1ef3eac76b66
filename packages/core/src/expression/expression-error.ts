/** Everything that can go wrong while an expression runs. */
export type ExpressionErrorCode =
  | "unknown-name"
  | "no-such-field"
  | "out-of-range"
  | "null-value"
  | "wrong-type"
  | "division-by-zero"
  | "not-a-number"
  | "not-a-date"
  | "wrong-pattern"
  | "forbidden-name"
  | "too-many-steps"
  | "too-long"
  | "no-hours"
  | "no-catalogue"
  | "no-text";

/** The only thing that `evaluate` throws. Holds no values: what users wrote stays out of messages. */
export class ExpressionError extends Error {
  readonly code: ExpressionErrorCode;
  readonly start: number;
  readonly end: number;

  constructor(code: ExpressionErrorCode, message: string, start = 0, end = 0) {
    super(message);
    this.name = "ExpressionError";
    this.code = code;
    this.start = start;
    this.end = end;
  }
}
