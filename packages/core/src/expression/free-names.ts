import type { Expression } from "./expression.ts";

/** A name that an expression reads from its scope, with the fields read of it: `user.address.city`. */
export interface FreePath {
  readonly name: string;
  readonly fields: readonly string[];
  readonly start: number;
  readonly end: number;
}

/** The names that an expression reads, without those that it binds itself; each once, in source order. */
export function freeNames(_expression: Expression): string[] {
  return [];
}

/** Every read of a name from outside, as far as its fields are literal (`slots[0].time` is `slots`). */
export function freePaths(_expression: Expression): FreePath[] {
  return [];
}

/** Names that are surely not null where the whole expression is true: `isSet(date) && party != null` gives both. */
export function namesSetWhenTrue(_expression: Expression): string[] {
  return [];
}
