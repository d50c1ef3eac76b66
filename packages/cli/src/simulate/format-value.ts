/** A value on one line, as YAML's flow style has it: `{ date: 2026-04-10, party: 2 }`. */
export function formatValue(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(formatValue).join(", ")}]`;
  if (typeof value !== "object" || value === null) return String(value);
  const entries = Object.entries(value).map(([key, part]) => `${key}: ${formatValue(part)}`);
  return entries.length === 0 ? "{}" : `{ ${entries.join(", ")} }`;
}
