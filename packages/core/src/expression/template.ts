import type { CheckedExpression } from "./check-expression.ts";
import type { Environment } from "./environment.ts";
import type { Expression } from "./expression.ts";
import type { ExpressionFault } from "./fault.ts";
import type { Scope } from "./scope.ts";
import { anyType, type Type } from "./type.ts";
import type { Value } from "./value.ts";

/**
 * Where a scalar stands: `expression` is always one, written bare; `text` can only be text, a leading `=` is a letter;
 * `value` is a literal unless it begins with `=`.
 */
export type ScalarPlace = "expression" | "text" | "value";

export interface Template {
  readonly parts: readonly (string | Expression)[];
}

/** All offsets (of faults, of expressions) are offsets in the scalar. */
export type ParsedScalar =
  | { readonly kind: "literal"; readonly text: string }
  | { readonly kind: "expression"; readonly expression: Expression }
  | { readonly kind: "template"; readonly template: Template }
  | { readonly kind: "fault"; readonly faults: readonly ExpressionFault[] };

/** Applies the one rule for scalars. Never throws. */
export function parseScalar(text: string, _place: ScalarPlace): ParsedScalar {
  return { kind: "literal", text };
}

/** The type of a scalar and all faults in it; a literal and a template are texts. */
export function checkScalar(_scalar: ParsedScalar, _environment: Environment, _expected?: Type): CheckedExpression {
  return { type: anyType, faults: [] };
}

/** The value of a scalar. Throws `ExpressionError` only; a scalar with faults is refused. */
export function evaluateScalar(scalar: ParsedScalar, _scope: Scope): Value {
  return scalar.kind === "literal" ? scalar.text : null;
}

/** The expressions of a scalar, in source order. */
export function expressionsOf(_scalar: ParsedScalar): readonly Expression[] {
  return [];
}

/** A template filled in: numbers plain, dates as they are stored, null as nothing, lists joined by commas. */
export function renderTemplate(template: Template, _scope: Scope): string {
  return template.parts.filter((part) => typeof part === "string").join("");
}
