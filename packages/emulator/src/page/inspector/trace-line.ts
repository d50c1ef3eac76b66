/** A trace entry on one line: what kind it is, and its fields as far as a line holds them. */
export interface TraceLine {
  readonly kind: string;
  readonly rest: string;
}

export function traceLine(entry: unknown): TraceLine {
  if (typeof entry !== "object" || entry === null) return { kind: "", rest: String(entry) };
  const { kind, ...fields } = entry as Readonly<Record<string, unknown>>;
  const parts = Object.entries(fields).flatMap(([name, value]) => {
    const text = short(value);
    return text === undefined ? [] : [`${name} ${text}`];
  });
  return { kind: typeof kind === "string" ? kind : "", rest: parts.join(" · ") };
}

/** Only the fold shows what is nested. */
function short(value: unknown): string | undefined {
  if (Array.isArray(value)) {
    const parts = value.map(short);
    return parts.every((part) => part !== undefined) ? parts.join(", ") : undefined;
  }
  return typeof value === "object" || value === undefined ? undefined : String(value);
}
