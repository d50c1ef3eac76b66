/**
 * What lives in a conversation: JSON and nothing else. Dates, times and date-times are strings in one canonical form
 * (`2026-04-10`, `18:00`, `2026-04-10T18:00`, in the bot's zone), so that they order and compare as text does.
 */
export type Value = null | string | number | boolean | Value[] | ValueObject;

export interface ValueObject {
  [key: string]: Value;
}

/** Keys that reach into JavaScript itself. They are refused as names, as fields and as keys of literals. */
export function isForbiddenKey(key: string): boolean {
  return key === "__proto__" || key === "constructor" || key === "prototype";
}

/** Whether a value is a JSON object (not a list, not null). */
export function isValueObject(value: Value | undefined): value is ValueObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
