import type { Cursor } from "../document/cursor.ts";
import { isValueObject, type Value, type ValueObject } from "../expression/value.ts";

/** Values of a document have no prototype; those of a conversation are plain JSON. */
export function plainValue(value: unknown): Value {
  return value === undefined ? null : (JSON.parse(JSON.stringify(value)) as Value);
}

export function objectOf(at: Cursor): ValueObject {
  const value = plainValue(at.value);
  return isValueObject(value) ? value : {};
}
