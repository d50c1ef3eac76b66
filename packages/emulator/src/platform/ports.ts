import { randomBytes, randomUUID } from "node:crypto";
import type { ChangeBody } from "../inspector/contract.ts";
import type { Records } from "../storage/records.ts";

/** The time of the emulated platform: token ages, quota months and rate limits follow it. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
}

export const systemClock: Clock = { now: () => Date.now() };

/** Where ids and tokens come from. */
export interface Ids {
  uuid(): string;
  /** So many lower-case hexadecimal digits. */
  hex(digits: number): string;
}

export const systemIds: Ids = {
  uuid: () => randomUUID(),
  hex: (digits) =>
    randomBytes(Math.ceil(digits / 2))
      .toString("hex")
      .slice(0, digits),
};

/** What every part of the platform is given. */
export interface Ports {
  readonly clock: Clock;
  readonly ids: Ids;
  readonly records: Records;
  /** Tells what has changed, for those who watch. */
  readonly emit: (change: ChangeBody) => void;
}
