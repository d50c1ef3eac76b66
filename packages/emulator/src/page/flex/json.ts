/** A component as it came in: nothing about it is believed until it is read. */
export type FlexJson = Readonly<Record<string, unknown>>;

export function isJson(value: unknown): value is FlexJson {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function jsonList(value: unknown): readonly FlexJson[] {
  return Array.isArray(value) ? value.filter(isJson) : [];
}

export function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}
