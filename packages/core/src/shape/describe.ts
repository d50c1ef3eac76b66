import type { Path } from "../document/place.ts";

/** A part of a file in words: `state "choose"`, `entry 2 of "options"`, `"picker"`. */
export function describePath(path: Path): string {
  const key = path.at(-1);
  const parent = path.at(-2);
  if (key === undefined) return "the file";
  if (typeof key === "number") {
    const list = path.findLast((step) => typeof step === "string");
    return list === undefined ? `entry ${key + 1}` : `entry ${key + 1} of "${list}"`;
  }
  if (parent === "states" || parent === "aside") return `state "${key}"`;
  if (parent === "flows") return `flow "${key}"`;
  return `"${key}"`;
}

/** Where a key stands, in words. */
export function placeOf(path: Path): string {
  return path.length === 0 ? "at the top of the file" : `in ${describePath(path)}`;
}

const names: Readonly<Record<string, string>> = {
  object: "a map",
  array: "a list",
  string: "a text",
  integer: "a whole number",
  number: "a number",
  boolean: "true or false",
  null: "empty",
};

/** What a schema's `type` asks for. A text may be any scalar: `1.50` is the text that stands in the file. */
export function describeTypes(type: unknown): string {
  const types = (Array.isArray(type) ? type : [type]).map(String);
  const told = types.includes("string") ? types.filter((one) => one !== "number" && one !== "boolean") : types;
  return listOf(told.map((one) => names[one] ?? one));
}

/** What a value is, in words: scalars as they are. */
export function describeKind(value: unknown): string {
  if (value === null || value === undefined) return "empty";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return "a map";
  return typeof value === "string" ? `"${value}"` : String(value);
}

/** `a, b or c`. */
export function listOf(words: readonly string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
}
