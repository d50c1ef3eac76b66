import type { Cursor } from "../document/cursor.ts";
import type { Handler, Match } from "./action.ts";
import type { Trigger } from "./flow.ts";
import { readAssignments } from "./read-assignments.ts";
import { readData, readExpression } from "./read-scalar.ts";
import { readResume, readTransition } from "./read-transition.ts";
import type { Reading } from "./reading.ts";

/** `on`: event types with their transitions, in document order. */
export function readHandlers(at: Cursor | undefined, reading: Reading): readonly Handler[] {
  const handlers: Handler[] = [];
  for (const entry of at?.entries() ?? []) {
    if (entry.value === null) continue;
    for (const one of entry.oneOrMany()) {
      const event = String(entry.key);
      handlers.push({
        at: one,
        event,
        matches: readMatches(one.get("match"), event),
        transition: readTransition(one, reading),
        capture: one.get("capture")?.value === true,
        global: one.get("global")?.value === true,
      });
    }
  }
  return handlers;
}

const conditionKeys = ["match", "guard", "set", "with", "resume"];

/** `triggers`: an object with a condition's key is a condition, any other value, or list of values, is the match. */
export function readTriggers(at: Cursor | undefined, reading: Reading): readonly Trigger[] {
  const triggers: Trigger[] = [];
  for (const entry of at?.entries() ?? []) {
    const event = String(entry.key);
    const conditions = entry.oneOrMany().filter(isCondition);
    for (const one of conditions) {
      const guard = one.get("guard");
      const condition = guard && readExpression(guard, reading);
      const given = one.get("with");
      const resume = readResume(one);
      triggers.push({
        at: one,
        event,
        matches: readMatches(one.get("match"), event),
        ...(condition && { guard: condition }),
        assignments: readAssignments(one.get("set"), reading),
        ...(given && { with: readData(given, reading) }),
        ...(resume && { resume }),
      });
    }
    if (conditions.length < entry.oneOrMany().length || conditions.length === 0) {
      const matches =
        conditions.length === 0
          ? readMatches(entry, event)
          : entry
              .items()
              .filter((one) => !isCondition(one))
              .flatMap((one) => readMatches(one, event));
      triggers.push({ at: entry, event, matches, assignments: [] });
    }
  }
  return triggers;
}

function isCondition(at: Cursor): boolean {
  return conditionKeys.some((key) => at.has(key));
}

/** What must fit beside the event's type; of several, one is enough. Words stand together in one. */
export function readMatches(at: Cursor | undefined, event: string): readonly Match[] {
  if (!at || at.value === null || at.value === true) return [];
  const matches: Match[] = [];
  const words = at.oneOrMany().flatMap((one) => one.text() ?? []);
  if (words.length > 0) matches.push({ kind: "words", at, words });
  for (const one of at.oneOrMany()) if (one.isObject()) matches.push(readMatch(one, event));
  return matches;
}

function readMatch(at: Cursor, event: string): Match {
  const regex = at.get("regex")?.text();
  const contains = at.get("contains")?.text();
  const startsWith = at.get("startsWith")?.text();
  if (event === "text" || event === "message") {
    if (regex !== undefined) return { kind: "regex", at: at.get("regex") ?? at, source: regex };
    if (contains !== undefined) return { kind: "contains", at, text: contains };
    if (at.get("mention")?.value === "me") return { kind: "mention", at };
    if (startsWith !== undefined) return { kind: "startsWith", at, text: startsWith };
  }
  const keys: Record<string, string | number | boolean> = Object.create(null) as Record<
    string,
    string | number | boolean
  >;
  for (const entry of at.entries()) {
    const value = entry.value;
    if (typeof value === "string" || typeof value === "number" || typeof value === "boolean")
      keys[String(entry.key)] = value;
  }
  return { kind: "data", at, keys };
}
