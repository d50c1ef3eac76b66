import { Duration, showDuration } from "./duration.ts";
import type { RunValue } from "./run.ts";
import { toValue } from "./to-value.ts";

/** A value in a text: numbers plain, dates as they are stored, null as nothing, lists joined by commas, objects as JSON. */
export function showValue(value: RunValue): string {
  if (value === null) return "";
  if (value instanceof Duration) return showDuration(value);
  if (Array.isArray(value)) return value.map(showValue).join(", ");
  if (typeof value === "object") return JSON.stringify(toValue(value));
  return String(value);
}
