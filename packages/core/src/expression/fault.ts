/** Everything that can be wrong with an expression before it runs. */
export type ExpressionFaultCode =
  | "syntax" // not an expression
  | "too-long" // more than 1,024 characters
  | "too-large" // more than 256 nodes
  | "too-deep" // nested more than 24 levels, or more than 3 loops inside one another
  | "reserved-word" // a word that the expression language keeps
  | "forbidden-name" // __proto__, prototype, constructor
  | "unsupported" // bytes, unsigned numbers: CEL has them, Renga does not
  | "unknown-name"
  | "unknown-field"
  | "unknown-function"
  | "wrong-arguments"
  | "wrong-type"
  | "wrong-pattern" // a regular expression or a date pattern that does not hold up
  | "use-match-text" // matches(): not a linear-time engine
  | "never-equal" // a comparison that can never be true
  | "integer-division"; // the quotient of two integers has a fraction

/** `start` and `end` are offsets in the scalar that the expression stands in (UTF-16 units, `end` exclusive). */
export interface ExpressionFault {
  readonly code: ExpressionFaultCode;
  readonly severity: "error" | "warning";
  readonly message: string;
  readonly start: number;
  readonly end: number;
  /** What should stand between `start` and `end` instead, where one correction is likely. */
  readonly suggestion?: string;
}
