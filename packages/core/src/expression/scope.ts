import type { OpeningHours } from "./opening-hours.ts";
import type { Value, ValueObject } from "./value.ts";

/** All that an expression can see. Everything is handed in: core knows no clock and no randomness. */
export interface Scope {
  /** The value of a name when it is read (a `derive` is computed here); undefined when there is no such name. */
  lookup(name: string): Value | undefined;
  /** Milliseconds since 1970. `now` and `today` are made from it. */
  readonly now: number;
  /** IANA name of the zone that dates are read in. */
  readonly timeZone: string;
  /** BCP 47 tag of the language that is being spoken. */
  readonly locale: string;
  /** 0 ≤ n < 1, seeded by the event so that a replay draws the same. */
  random(): number;
  /** Told the named groups of a pattern that was found. */
  found?(groups: ValueObject): void;
  /** A text of the bot's catalogues. */
  t?(key: string, values: ValueObject): string;
  /** The bot's opening hours by name; without one the first. */
  hours?(name?: string): OpeningHours | undefined;
}
