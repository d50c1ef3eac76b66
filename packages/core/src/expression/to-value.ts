import { Duration, showDuration } from "./duration.ts";
import type { RunValue } from "./run.ts";
import type { Value } from "./value.ts";

/** A result as plain JSON: durations become their text. What holds none is handed on as it is, not copied. */
export function toValue(value: RunValue): Value {
  if (typeof value !== "object" || value === null) return value;
  if (value instanceof Duration) return showDuration(value);
  if (!holdsDuration(value)) return value as Value;
  if (Array.isArray(value)) return value.map(toValue);
  const object: Record<string, Value> = Object.create(null);
  for (const [key, inner] of Object.entries(value)) object[key] = toValue(inner);
  return object;
}

function holdsDuration(value: RunValue): boolean {
  if (typeof value !== "object" || value === null) return false;
  return value instanceof Duration || Object.values(value).some(holdsDuration);
}
