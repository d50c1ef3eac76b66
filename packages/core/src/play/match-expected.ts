import { compilePattern } from "../expression/pattern.ts";
import { isValueObject, type Value, type ValueObject } from "../expression/value.ts";

/**
 * Whether what came fits what a test wrote: only what is written is compared. Undefined when it fits, else why not.
 * Matchers: `any`, `{ contains }`, `{ regex }`, `{ oneOf }`, `{ not }`; lists compare element by element.
 */
export function mismatch(expected: unknown, actual: Value | undefined): string | undefined {
  if (expected === "any") return actual === undefined || actual === null ? "there is nothing" : undefined;
  if (Array.isArray(expected)) return mismatchList(expected, actual);
  if (typeof expected === "object" && expected !== null) return mismatchObject(expected as ValueObject, actual);
  return sameScalar(expected, actual) ? undefined : `it is ${show(actual)}`;
}

/** A test writes `2` where a label is the text "2": scalars are compared by their text. */
function sameScalar(expected: unknown, actual: Value | undefined): boolean {
  if (expected === null || actual === null || actual === undefined) return expected === (actual ?? null);
  return typeof actual !== "object" && String(expected) === String(actual);
}

const matchers: { readonly [name: string]: (wanted: Value, actual: Value | undefined) => string | undefined } = {
  contains: (wanted, actual) => {
    const parts = Array.isArray(wanted) ? wanted : [wanted];
    const texts = textsOf(actual);
    const missing = parts.find((part) => !texts.some((text) => text.includes(String(part))));
    return missing === undefined ? undefined : `${show(missing)} is not in ${show(actual)}`;
  },
  regex: (wanted, actual) => {
    const compiled = compilePattern(String(wanted));
    if (!compiled.ok) return `the pattern is wrong: ${compiled.message}`;
    return typeof actual === "string" && compiled.pattern.find(actual) ? undefined : `it is ${show(actual)}`;
  },
  oneOf: (wanted, actual) =>
    Array.isArray(wanted) && wanted.some((one) => mismatch(one, actual) === undefined)
      ? undefined
      : `it is ${show(actual)}`,
  not: (wanted, actual) => (mismatch(wanted, actual) === undefined ? `it is ${show(actual)}` : undefined),
};

function mismatchObject(expected: ValueObject, actual: Value | undefined): string | undefined {
  const keys = Object.keys(expected);
  const matcher = keys.length === 1 && keys[0] !== undefined ? matchers[keys[0]] : undefined;
  if (matcher) return matcher(expected[keys[0] as string] as Value, actual);
  if (!isValueObject(actual)) return `it is ${show(actual)}`;
  for (const key of keys) {
    const wrong = mismatch(expected[key], actual[key]);
    if (wrong) return `${key}: ${wrong}`;
  }
  return undefined;
}

function mismatchList(expected: readonly unknown[], actual: Value | undefined): string | undefined {
  if (!Array.isArray(actual)) return `it is ${show(actual)}`;
  if (expected.length !== actual.length) return `it is ${show(actual)}`;
  for (const [index, one] of expected.entries()) {
    const wrong = mismatch(one, actual[index]);
    if (wrong) return `${index + 1}: ${wrong}`;
  }
  return undefined;
}

/** Every text in a value, however deep. */
export function textsOf(value: Value | undefined): string[] {
  if (typeof value === "string") return [value];
  if (typeof value === "number" || typeof value === "boolean") return [String(value)];
  if (Array.isArray(value)) return value.flatMap(textsOf);
  return isValueObject(value) ? Object.values(value).flatMap(textsOf) : [];
}

export function show(value: Value | undefined): string {
  const text = value === undefined ? "nothing" : JSON.stringify(value);
  return text.length > 300 ? `${text.slice(0, 299)}…` : text;
}
