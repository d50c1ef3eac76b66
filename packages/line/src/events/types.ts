import type { Type } from "@renga/core";

/** Short words for the types of event fields. `maybe`: LINE leaves it out at times, and it reads as null. */
export const string: Type = { kind: "string" };
export const integer: Type = { kind: "integer" };
export const number: Type = { kind: "number" };
export const boolean: Type = { kind: "boolean" };

export function maybe(type: Type): Type {
  return { ...type, nullable: true };
}

export function oneOf(...values: readonly string[]): Type {
  return { kind: "string", values };
}

export function list(items: Type): Type {
  return { kind: "array", items };
}

/** An object of LINE's: fields that LINE adds later can be read, as `any`. */
export function object(properties: Readonly<Record<string, Type>>): Type {
  return { kind: "object", properties, rest: { kind: "any", nullable: true } };
}
