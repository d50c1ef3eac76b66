import { normalizeText } from "../answers/normalize.ts";
import type { Json } from "../compile/flow-config.ts";
import { compilePattern, type Pattern } from "../expression/pattern.ts";
import type { ValueObject } from "../expression/value.ts";
import type { MachineEvent } from "./flow-machine.ts";
import type { WorkingTurn } from "./working-turn.ts";

type Found = ValueObject;
type Matcher = (turn: WorkingTurn, event: MachineEvent) => Found | undefined;

const made = new WeakMap<object, Matcher>();

/** Whether the turn's input looks as one of the matches says; the named groups of a pattern, or an empty object. */
export function matches(list: readonly Json[], turn: WorkingTurn, event: MachineEvent): Found | undefined {
  for (const json of list) {
    const match = json as { readonly [kind: string]: Json };
    let matcher = made.get(match);
    if (!matcher) {
      matcher = createMatcher(match);
      made.set(match, matcher);
    }
    const found = matcher(turn, event);
    if (found) return found;
  }
  return undefined;
}

const nothing: Found = {};

function createMatcher(match: { readonly [kind: string]: Json }): Matcher {
  if (Array.isArray(match.words)) {
    const words = new Set(match.words.map((word) => normalizeText(String(word))));
    return (turn) => (turn.normalizedText !== undefined && words.has(turn.normalizedText) ? nothing : undefined);
  }
  if (typeof match.contains === "string") {
    const part = normalizeText(match.contains);
    return (turn) => (turn.normalizedText?.includes(part) ? nothing : undefined);
  }
  if (typeof match.startsWith === "string") {
    const start = normalizeText(match.startsWith);
    return (turn) => (turn.normalizedText?.startsWith(start) ? nothing : undefined);
  }
  if (typeof match.regex === "string") {
    const compiled = compilePattern(match.regex);
    const pattern: Pattern | undefined = compiled.ok ? compiled.pattern : undefined;
    return (turn) => {
      if (turn.text === undefined) return undefined;
      const found = pattern?.find(turn.text);
      return found ? { ...found.groups } : undefined;
    };
  }
  if (match.mention === true) return (turn) => (turn.eventInput?.addressed === "mention" ? nothing : undefined);
  const keys = Object.entries((match.data ?? {}) as { readonly [key: string]: Json });
  return (turn) => {
    const data = turn.data;
    if (!data) return undefined;
    return keys.every(([key, value]) => Object.hasOwn(data, key) && String(data[key]) === String(value))
      ? nothing
      : undefined;
  };
}
