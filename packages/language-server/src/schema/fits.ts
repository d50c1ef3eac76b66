import { isObject } from "../bot/value-at.ts";
import type { SchemaObject } from "./schemas.ts";

/** Whether a value fits a condition of the schemas, with the few keywords that these use; undefined where it is open. */
export function fits(condition: SchemaObject, value: unknown): boolean | undefined {
  if (value === undefined || value === null) return condition.type === "null" ? value === null : undefined;
  const parts: (boolean | undefined)[] = [];
  const { type, required, properties, propertyNames, anyOf, not } = condition;
  if (type !== undefined) parts.push([type].flat().some((name) => isType(value, String(name))));
  if (Array.isArray(condition.enum)) parts.push(condition.enum.includes(value));
  if ("const" in condition) parts.push(value === condition.const);
  if (isObject(value)) {
    if (Array.isArray(required)) parts.push(required.every((key) => Object.hasOwn(value, String(key))));
    if (isObject(properties)) {
      for (const [key, inner] of Object.entries(properties))
        if (isObject(inner) && Object.hasOwn(value, key)) parts.push(fits(inner, value[key]) ?? false);
    }
    if (isObject(propertyNames) && typeof propertyNames.pattern === "string") {
      const pattern = new RegExp(propertyNames.pattern, "u");
      const keys = Object.keys(value);
      parts.push(keys.length === 0 ? undefined : keys.every((key) => pattern.test(key)));
    }
  }
  if (Array.isArray(anyOf)) parts.push(anyOf.some((one) => isObject(one) && fits(one, value) !== false));
  if (isObject(not)) {
    const holds = fits(not, value);
    parts.push(holds === undefined ? undefined : !holds);
  }
  if (parts.includes(false)) return false;
  return parts.includes(undefined) ? undefined : true;
}

function isType(value: unknown, type: string): boolean {
  switch (type) {
    case "object":
      return isObject(value);
    case "array":
      return Array.isArray(value);
    case "integer":
      return Number.isInteger(value);
    default:
      return typeof value === type;
  }
}
