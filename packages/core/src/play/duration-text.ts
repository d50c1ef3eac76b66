import { Duration, dayLength, showDuration } from "../expression/duration.ts";

/** Milliseconds as the language writes a duration: `8d8h`. */
export function durationText(milliseconds: number): string {
  const days = Math.floor(milliseconds / dayLength);
  return showDuration(new Duration(days, milliseconds - days * dayLength));
}
