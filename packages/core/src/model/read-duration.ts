import { parseDuration } from "../expression/duration.ts";

/** `10m`, `1500ms`, `1h30m` in milliseconds, a day taken as 24 hours; undefined for anything else. */
export function readDuration(text: string): number | undefined {
  const total = parseDuration(text)?.total;
  return total !== undefined && total >= 0 ? total : undefined;
}
