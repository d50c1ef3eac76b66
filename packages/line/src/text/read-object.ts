import { isForbiddenKey, isValueObject, type Value, type ValueObject } from "@renga/core";

/** Deeper JSON is refused. */
const maxDepth = 32;

/** A JSON object from text that a user's device sent; undefined when it is none. Without keys that reach into JavaScript. */
export function readObject(text: string): ValueObject | undefined {
  let parsed: Value;
  try {
    parsed = JSON.parse(text) as Value;
  } catch {
    return undefined;
  }
  const safe = withoutForbidden(parsed, 0);
  return isValueObject(safe) ? safe : undefined;
}

function withoutForbidden(value: Value, depth: number): Value | undefined {
  if (depth > maxDepth) return undefined;
  if (Array.isArray(value)) {
    const items = value.map((item) => withoutForbidden(item, depth + 1));
    return items.includes(undefined) ? undefined : (items as Value[]);
  }
  if (!isValueObject(value)) return value;
  const safe: ValueObject = Object.create(null) as ValueObject;
  for (const key of Object.keys(value)) {
    if (isForbiddenKey(key)) continue;
    const held = withoutForbidden(value[key] ?? null, depth + 1);
    if (held === undefined) return undefined;
    safe[key] = held;
  }
  return safe;
}
