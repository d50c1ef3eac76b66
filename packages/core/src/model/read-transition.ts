import type { Cursor } from "../document/cursor.ts";
import { parseExpression } from "../expression/expression.ts";
import type { Transition } from "./action.ts";
import type { TimedTransition } from "./bot.ts";
import { readActions } from "./read-action.ts";
import { readAssignments } from "./read-assignments.ts";
import { readDuration } from "./read-duration.ts";
import { readMessages } from "./read-message.ts";
import { readData, readExpression } from "./read-scalar.ts";
import type { Reading } from "./reading.ts";
import type { PlacedExpression } from "./scalar.ts";

/** A target's name, an object, or a list of which the first that fits wins. */
export function readTransitions(at: Cursor | undefined, reading: Reading): readonly Transition[] {
  return at ? at.oneOrMany().map((one) => readTransition(one, reading)) : [];
}

export function readTransition(at: Cursor, reading: Reading): Transition {
  const name = at.text();
  if (name !== undefined) return { at, assignments: [], say: [], actions: [], target: { at, name }, reenter: false };
  const guard = at.get("guard");
  const condition = guard && readExpression(guard, reading);
  const target = readTarget(at.get("target"));
  const call = readDigression(at, reading);
  return {
    at,
    ...(condition && { guard: condition }),
    assignments: readAssignments(at.get("set"), reading),
    say: readMessages(at.get("say"), reading),
    actions: readActions(at.get("actions"), reading),
    ...(target && { target }),
    reenter: at.get("reenter")?.value === true,
    ...(call && { call }),
  };
}

export function readTarget(at: Cursor | undefined): Transition["target"] {
  const name = at?.text();
  return at && name !== undefined ? { at, name } : undefined;
}

function readDigression(at: Cursor, reading: Reading): Transition["call"] {
  const call = at.get("call");
  const flow = call?.text();
  if (!call || flow === undefined) return undefined;
  const given = at.get("with");
  const save = at.get("save");
  const resume = readResume(at);
  return {
    at: call,
    flow: reading.flowOf(flow),
    ...(given && { with: readData(given, reading) }),
    ...(save && { save: readAssignments(save, reading) }),
    ...(resume && { resume }),
  };
}

export function readResume(at: Cursor): "ask" | "silent" | "confirm" | undefined {
  const resume = at.get("resume")?.value;
  return resume === "ask" || resume === "silent" || resume === "confirm" ? resume : undefined;
}

/** `after` and `silence`: `{ 10m: target }`, or a list of objects with `in`. */
export function readTimed(at: Cursor | undefined, reading: Reading): readonly TimedTransition[] {
  const timed: TimedTransition[] = [];
  if (!at) return timed;
  if (!at.isList() && !at.has("in") && !at.has("at")) {
    for (const entry of at.entries()) {
      const wait = readDuration(String(entry.key));
      if (wait === undefined) continue;
      for (const transition of readTransitions(entry, reading)) timed.push({ at: entry, in: wait, transition });
    }
    return timed;
  }
  for (const one of at.oneOrMany()) {
    const moment = readClock(one.get("at"), reading);
    if (moment) timed.push({ at: one, in: moment, clock: true, transition: readTransition(one, reading) });
    const wait = readWait(one.get("in"), reading);
    if (wait !== undefined) timed.push({ at: one, in: wait, transition: readTransition(one, reading) });
  }
  return timed;
}

/** `21:00`, or an expression that gives a time or a moment. */
function readClock(at: Cursor | undefined, reading: Reading): PlacedExpression | undefined {
  const text = at?.text();
  if (!at || text === undefined) return undefined;
  if (text.startsWith("=")) {
    const data = readData(at, reading);
    return data.kind === "expression" ? data.expression : undefined;
  }
  const parsed = parseExpression(`'${text}'`);
  return parsed.ok ? { at, source: `'${text}'`, offset: 0, expression: parsed.expression } : undefined;
}

function readWait(at: Cursor | undefined, reading: Reading): TimedTransition["in"] | undefined {
  const text = at?.text();
  if (!at || text === undefined) return undefined;
  if (!text.startsWith("=")) return readDuration(text);
  const data = readData(at, reading);
  return data.kind === "expression" ? data.expression : undefined;
}
