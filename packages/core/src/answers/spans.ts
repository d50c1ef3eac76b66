import { Duration } from "../expression/duration.ts";

/** So many hours and minutes, of at most ten thousand. */
export function hoursOf(hours: number, minutes = 0): Duration {
  return new Duration(0, Math.round((hours * 60 + minutes) * 60_000));
}

export function secondsOf(seconds: number): Duration {
  return new Duration(0, Math.round(seconds * 1000));
}
