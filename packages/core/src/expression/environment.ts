import type { Type } from "./type.ts";

/** What is in scope statically: variables, `user`, `event`, `now`, … by name. */
export interface Names {
  readonly [name: string]: Type;
}

/** Where an expression is checked. Cheap to make: one per place is fine. */
export interface Environment {
  readonly names: Names;
}

/** `now` (datetime) and `today` (date) are always in scope; names given here may not hide them. */
export function createEnvironment(options: { readonly names: Names }): Environment {
  return { names: options.names };
}
