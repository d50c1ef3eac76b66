import { compilePattern } from "../expression/pattern.ts";
import { isValueObject, type Value, type ValueObject } from "../expression/value.ts";

/** Where what came is not what a test wrote, and how. */
export interface Mismatch {
  /** From the expectation as a whole to the part that does not fit. */
  readonly path: readonly (string | number)[];
  /** The part as the test has it; undefined where the test has nothing there. */
  readonly expected: Value | undefined;
  /** The part as it came. */
  readonly actual: Value | undefined;
  /** Says why where the two values alone do not. */
  readonly why?: string;
}

/**
 * Whether what came fits what a test wrote: only what is written is compared, with `exact` all of it. Undefined when it
 * fits. Matchers: `any`, `{ contains }`, `{ regex }`, `{ oneOf }`, `{ not }`; lists compare element by element.
 */
export function mismatch(expected: Value, actual: Value | undefined, exact = false): Mismatch | undefined {
  if (expected === "any") return actual === undefined || actual === null ? wrong(expected, actual) : undefined;
  if (Array.isArray(expected)) return listMismatch(expected, actual, exact);
  if (isValueObject(expected)) return objectMismatch(expected, actual, exact);
  return isSame(expected, actual, exact) ? undefined : wrong(expected, actual);
}

/** The same mismatch, seen from one step further out. */
export function inside(key: string | number, found: Mismatch | undefined): Mismatch | undefined {
  return found && { ...found, path: [key, ...found.path] };
}

function wrong(expected: Value, actual: Value | undefined, why?: string): Mismatch {
  return { path: [], expected, actual, ...(why === undefined ? {} : { why }) };
}

/** A test writes `2` where a label is the text "2": scalars are compared by their text. */
function isSame(expected: Value, actual: Value | undefined, exact: boolean): boolean {
  if (exact || expected === null || actual === null || actual === undefined) return expected === (actual ?? null);
  return typeof actual !== "object" && String(expected) === String(actual);
}

type Matcher = (wanted: Value, actual: Value | undefined) => string | undefined;

/** By the key that makes an object a matcher: why what came does not fit. */
const matchers: { readonly [key: string]: Matcher } = {
  contains: (wanted, actual) => {
    const missing = [wanted].flat().find((part) => !isPartOf(part, actual));
    return missing === undefined ? undefined : `${show(missing)} is not in it`;
  },
  regex: (wanted, actual) => {
    const compiled = compilePattern(String(wanted));
    if (!compiled.ok) return `the pattern is wrong: ${compiled.message}`;
    const isText = typeof actual === "string" || typeof actual === "number";
    return isText && compiled.pattern.find(String(actual)) ? undefined : "the pattern is not found in it";
  },
  oneOf: (wanted, actual) =>
    [wanted].flat().some((one) => mismatch(one, actual) === undefined) ? undefined : "it is none of these",
  not: (wanted, actual) => (mismatch(wanted, actual) === undefined ? "it is what it must not be" : undefined),
};

/** A text lies in any text, however deep; anything else is one of the elements. */
function isPartOf(part: Value, actual: Value | undefined): boolean {
  if (typeof part !== "object") return textsOf(actual).some((text) => text.includes(String(part)));
  return [actual ?? []].flat().some((one) => mismatch(part, one) === undefined);
}

/** The matcher that an object is, if it is one. */
export function matcherOf(expected: Value): string | undefined {
  if (!isValueObject(expected)) return undefined;
  const [key, second] = Object.keys(expected);
  return key !== undefined && second === undefined && Object.hasOwn(matchers, key) ? key : undefined;
}

function objectMismatch(expected: ValueObject, actual: Value | undefined, exact: boolean): Mismatch | undefined {
  const matcher = matcherOf(expected);
  if (matcher !== undefined) {
    const why = matchers[matcher]?.(expected[matcher] ?? null, actual);
    return why === undefined ? undefined : wrong(expected, actual, why);
  }
  if (!isValueObject(actual)) return wrong(expected, actual);
  for (const key of Object.keys(expected)) {
    const found = mismatch(expected[key] ?? null, actual[key], exact);
    if (found) return inside(key, found);
  }
  const more = exact ? Object.keys(actual).find((key) => !Object.hasOwn(expected, key)) : undefined;
  return more === undefined ? undefined : { path: [more], expected: undefined, actual: actual[more] };
}

function listMismatch(expected: readonly Value[], actual: Value | undefined, exact: boolean): Mismatch | undefined {
  if (!Array.isArray(actual) || expected.length !== actual.length) return wrong([...expected], actual);
  for (const [index, one] of expected.entries()) {
    const found = mismatch(one, actual[index], exact);
    if (found) return inside(index, found);
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

/** A value for people, in one line. */
export function show(value: Value | undefined): string {
  const text = value === undefined ? "nothing" : JSON.stringify(value);
  return text.length > 300 ? `${text.slice(0, 299)}…` : text;
}
