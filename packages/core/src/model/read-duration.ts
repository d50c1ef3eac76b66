const units: Readonly<Record<string, number>> = {
  ms: 1,
  s: 1000,
  m: 60_000,
  h: 3_600_000,
  d: 86_400_000,
  w: 604_800_000,
};

/** `10m`, `1500ms`, `1h30m` in milliseconds; undefined for anything else. */
export function readDuration(text: string): number | undefined {
  let total = 0;
  let end = 0;
  for (const part of text.matchAll(/(\d+(?:\.\d+)?)(ms|[smhdw])/gy)) {
    total += Number(part[1]) * (units[part[2] ?? ""] ?? 0);
    end = part.index + part[0].length;
  }
  return end === text.length && end > 0 ? Math.round(total) : undefined;
}
