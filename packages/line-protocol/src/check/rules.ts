import type { Limit } from "../limits.ts";
import { isLongerThan } from "./measure.ts";
import type { FaultCode, Place } from "./place.ts";

/** Looks at one value that is there, and reports what LINE would refuse about it. */
export type Rule = (value: unknown, at: Place) => void;

export type Fields = Readonly<Record<string, unknown>>;

export interface Field {
  readonly rule: Rule;
  readonly required: boolean;
}

export function required(rule: Rule): Field {
  return { rule, required: true };
}

export function optional(rule: Rule): Field {
  return { rule, required: false };
}

export function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** An object with these fields; others are left alone, since LINE adds fields. `also` sees fields together. */
export function object(fields: Readonly<Record<string, Field>>, also?: (value: Fields, at: Place) => void): Rule {
  const table = Object.entries(fields);
  return (value, at) => {
    if (!isFields(value)) return at.report("wrong-type", "invalid property");
    for (const [name, field] of table) checkField(value[name], name, field, at);
    also?.(value, at);
  };
}

/** LINE takes `null` for a field left out, except in Flex. */
function checkField(value: unknown, name: string, field: Field, at: Place): void {
  if (value === undefined || (value === null && !at.inFlex)) {
    if (field.required) at.reportAt(name, "missing", "May not be empty");
    return;
  }
  at.inside(name, () => field.rule(value, at));
}

/** An object whose `type` picks the rule. */
export function byType(kinds: Readonly<Record<string, Rule>>): Rule {
  const table = new Map(Object.entries(kinds));
  const words = `Must be one of the following values: [${[...table.keys()].join(", ")}]`;
  return (value, at) => {
    if (!isFields(value)) return at.report("wrong-type", "invalid property");
    const { type } = value;
    if (type === undefined || type === null) return at.reportAt("type", "missing", "May not be empty");
    const rule = typeof type === "string" ? table.get(type) : undefined;
    if (rule !== undefined) rule(value, at);
    // LINE's Flex parser names the component that does not belong there, except for the container itself.
    else if (at.inFlex && !at.atFlexRoot) at.report("unknown-type", words);
    else at.reportAt("type", "unknown-type", words);
  };
}

/** Entries beyond the most that LINE takes are counted, not looked at. */
export function list(limit: Limit, rule: Rule): Rule {
  const words = `Size must be between ${limit.min} and ${limit.max}`;
  return (value, at) => {
    if (!Array.isArray(value)) return at.report("wrong-type", "invalid property");
    if (value.length < limit.min || value.length > limit.max) at.report("wrong-count", words);
    for (let index = 0; index < value.length && index < limit.max; index += 1) {
      at.inside(index, () => rule(value[index], at));
    }
  };
}

export function text(limit: Limit): Rule {
  const words = `Length must be between 0 and ${limit.max}`;
  return (value, at) => {
    if (typeof value !== "string") at.report("wrong-type", "invalid property");
    else if (value.length < limit.min) at.report("empty", "May not be empty");
    else if (isLongerThan(value, limit.max, limit.unit)) at.report("too-long", words);
  };
}

/** Some text, of any length above zero. */
export const someText: Rule = (value, at) => {
  if (typeof value !== "string") at.report("wrong-type", "invalid property");
  else if (value === "") at.report("empty", "May not be empty");
};

export function oneOf(...values: readonly string[]): Rule {
  const known = new Set(values);
  const words = `Must be one of the following values: [${values.join(", ")}]`;
  return (value, at) => {
    if (typeof value !== "string" || !known.has(value)) at.report("not-one-of", words);
  };
}

export const bool: Rule = (value, at) => {
  if (typeof value !== "boolean") at.report("wrong-type", "invalid property");
};

/** A finite number from `min` to `max`. */
export function number(min: number, max: number): Rule {
  const words = rangeText(min, max);
  return (value, at) => {
    if (typeof value !== "number" || !Number.isFinite(value)) at.report("wrong-type", "invalid property");
    else if (value < min || value > max) at.report("out-of-range", words);
  };
}

/** A whole number from `min` to `max`. */
export function integer(min: number, max: number = Number.MAX_SAFE_INTEGER): Rule {
  const words = rangeText(min, max);
  return (value, at) => {
    if (!Number.isInteger(value)) at.report("wrong-type", "invalid property");
    else if (Number(value) < min || Number(value) > max) at.report("out-of-range", words);
  };
}

function rangeText(min: number, max: number): string {
  if (max === Number.MAX_SAFE_INTEGER) return `Must be greater than or equal to ${min}`;
  return `Must be between ${min} and ${max}`;
}

/** Text of this form. The expression must take time in proportion to the text. */
export function matching(form: RegExp, words: string, code: FaultCode = "bad-format"): Rule {
  return (value, at) => {
    if (typeof value !== "string") at.report("wrong-type", "invalid property");
    else if (!form.test(value)) at.report(code, words);
  };
}

/** Runs rules one after the other until one has something to report. */
export function all(...rules: readonly Rule[]): Rule {
  return (value, at) => {
    const before = at.faults.length;
    for (const rule of rules) {
      rule(value, at);
      if (at.faults.length > before) return;
    }
  };
}
