import { type CheckedExpression, checkExpression } from "./check-expression.ts";
import type { Environment } from "./environment.ts";
import { type Evaluator, evaluatorOf } from "./evaluate.ts";
import { type Expression, parseExpression } from "./expression.ts";
import { ExpressionError } from "./expression-error.ts";
import type { ExpressionFault } from "./fault.ts";
import { limited } from "./run.ts";
import type { Scope } from "./scope.ts";
import { showValue } from "./show-value.ts";
import type { Type } from "./type.ts";
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
export function parseScalar(text: string, place: ScalarPlace): ParsedScalar {
  if (place === "expression") return bareExpression(text);
  if (place === "value" && text.startsWith("==")) return parseTemplate(text.slice(1), 1);
  if (place === "value" && text.startsWith("=")) return asExpression(text.slice(1), 1);
  return parseTemplate(text, 0);
}

function asExpression(source: string, offset: number): ParsedScalar {
  const parsed = parseExpression(source, offset);
  return parsed.ok ? { kind: "expression", expression: parsed.expression } : { kind: "fault", faults: parsed.faults };
}

/** Here people write `= x` and `{{ x }}` out of habit; both are told what to take away. */
function bareExpression(text: string): ParsedScalar {
  const braces = /^\s*\{\{(.*)\}\}\s*$/su.exec(text);
  if (braces === null) return asExpression(text, 0);
  const message = "an expression stands here bare, without {{ }}";
  const suggestion = (braces[1] ?? "").trim();
  return { kind: "fault", faults: [syntax(message, 0, text.length, suggestion)] };
}

function syntax(message: string, start: number, end: number, suggestion?: string): ExpressionFault {
  const corrected = suggestion === undefined ? {} : { suggestion };
  return { code: "syntax", severity: "error", message, start, end, ...corrected };
}

/** `shift` is where `text` begins in its scalar. */
function parseTemplate(text: string, shift: number): ParsedScalar {
  if (!text.includes("{{")) return { kind: "literal", text };
  const parts: (string | Expression)[] = [];
  const faults: ExpressionFault[] = [];
  let from = 0;
  for (let open = text.indexOf("{{"); open >= 0; open = text.indexOf("{{", from)) {
    if (open > from) parts.push(text.slice(from, open));
    const close = closingBraces(text, open + 2);
    if (close === undefined) {
      const message = "{{ has no }} after it; to show braces write {{ '{{' }}";
      faults.push(syntax(message, shift + open, shift + text.length));
      from = text.length;
      break;
    }
    const parsed = parseExpression(text.slice(open + 2, close), shift + open + 2);
    if (parsed.ok) parts.push(parsed.expression);
    else faults.push(...parsed.faults);
    from = close + 2;
  }
  if (from < text.length) parts.push(text.slice(from));
  if (faults.length > 0) return { kind: "fault", faults };
  return { kind: "template", template: { parts } };
}

/** Where the `}}` of an expression stands: outside its quotes and its own braces. */
function closingBraces(text: string, from: number): number | undefined {
  let depth = 0;
  let quote: string | undefined;
  for (let index = from; index < text.length; index++) {
    const character = text[index];
    if (quote !== undefined) {
      if (character === "\\") index++;
      else if (character === quote) quote = undefined;
    } else if (character === "'" || character === '"') quote = character;
    else if (character === "{") depth++;
    else if (character === "}" && depth > 0) depth--;
    else if (character === "}" && text[index + 1] === "}") return index;
  }
  return undefined;
}

/** The type of a scalar and all faults in it; a literal and a template are texts. */
export function checkScalar(scalar: ParsedScalar, environment: Environment, expected?: Type): CheckedExpression {
  switch (scalar.kind) {
    case "fault":
      return { type: { kind: "any" }, faults: scalar.faults };
    case "literal":
      return { type: { kind: "string", values: [scalar.text] }, faults: [] };
    case "expression":
      return checkExpression(scalar.expression, environment, expected);
    case "template":
      return checkTemplate(scalar.template, environment);
  }
}

export function checkTemplate(template: Template, environment: Environment): CheckedExpression {
  const faults = template.parts.flatMap((part) =>
    typeof part === "string" ? [] : checkExpression(part, environment).faults,
  );
  return { type: { kind: "string" }, faults };
}

/** The value of a scalar. Throws `ExpressionError` only; a scalar with faults is refused. */
export function evaluateScalar(scalar: ParsedScalar, scope: Scope): Value {
  return scalarEvaluatorOf(scalar)(scope);
}

/** A scalar made ready to be evaluated often. */
export function scalarEvaluatorOf(scalar: ParsedScalar): Evaluator {
  switch (scalar.kind) {
    case "literal":
      return () => scalar.text;
    case "expression":
      return evaluatorOf(scalar.expression);
    case "template":
      return templateEvaluatorOf(scalar.template);
    case "fault": {
      const fault = scalar.faults[0];
      return () => {
        throw new ExpressionError("wrong-type", fault?.message ?? "this cannot be evaluated", fault?.start, fault?.end);
      };
    }
  }
}

/** A template filled in: numbers plain, dates as they are stored, null as nothing, lists joined by commas. One pass. */
function templateEvaluatorOf(template: Template): (scope: Scope) => string {
  const parts = template.parts.map((part) => (typeof part === "string" ? part : evaluatorOf(part)));
  return (scope) => {
    let text = "";
    for (const part of parts) text += typeof part === "string" ? part : showValue(part(scope));
    return limited(text);
  };
}
