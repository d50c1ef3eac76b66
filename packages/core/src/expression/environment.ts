import type { Type } from "./type.ts";

/** What is in scope statically: variables, `user`, `event`, `match`, … by name. */
export interface Names {
  readonly [name: string]: Type;
}

/** Where an expression is checked. Cheap to make: one per place is fine. */
export interface Environment {
  readonly names: Names;
  /** Names of one place, which hide others. */
  readonly locals?: Names;
}

/** Names that are always in scope, made from the scope's own clock. */
export const givenNames: Names = { now: { kind: "datetime" }, today: { kind: "date" } };

/** `now` (datetime) and `today` (date) are always in scope beside `names`, and cannot be hidden. */
export function createEnvironment({ names, locals }: Environment): Environment {
  return { names, ...(locals && { locals }) };
}

/** Words that the expression language keeps: none of them can be a variable. */
export const reservedWords: ReadonlySet<string> = new Set(
  (
    "as break const continue else false for function if import in let loop namespace null package return true var void " +
    "while __proto__ constructor prototype math cel now today"
  ).split(" "),
);

/** Why a name cannot be a variable's, in words that follow it, or undefined when it can. */
export function variableNameFault(name: string): string | undefined {
  if (!/^[A-Za-z_][A-Za-z0-9_]*$/u.test(name)) return "is made of A-Z, a-z, 0-9 and _, and begins with no digit";
  return reservedWords.has(name) ? "is a word of the expression language" : undefined;
}
