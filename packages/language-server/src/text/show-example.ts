/** A value of a schema's `examples`, as it would be written in a flow. */
export function showExample(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(showExample).join(", ")}]`;
  if (typeof value === "object" && value !== null) {
    const entries = Object.entries(value).map(([key, inner]) => `${key}: ${showExample(inner)}`);
    return entries.length === 0 ? "{}" : `{ ${entries.join(", ")} }`;
  }
  if (typeof value !== "string") return String(value);
  const isPlain =
    /^[^\s"'#&*!|>%@`{}[\],:?-][^#:{}[\],]*$/.test(value) && !/^(?:true|false|null|~|[\d.+-]+)$/.test(value);
  return isPlain ? value : JSON.stringify(value);
}
