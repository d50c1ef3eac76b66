import type { Cursor } from "../document/cursor.ts";
import type { Flow, Migration, State } from "./flow.ts";
import { filesUsed, hashContent } from "./hash.ts";
import { readAssignments } from "./read-assignments.ts";
import { readDuration } from "./read-duration.ts";
import { readHandlers, readTriggers } from "./read-handlers.ts";
import { readFlowRepairs } from "./read-repair.ts";
import { readData, readExpression, readText } from "./read-scalar.ts";
import { readStates } from "./read-states.ts";
import { readTarget } from "./read-transition.ts";
import { readVariables } from "./read-variables.ts";
import { readWaiting } from "./read-waiting.ts";
import type { Reading } from "./reading.ts";
import type { Data, PlacedExpression } from "./scalar.ts";

/** One flow: a whole file with `flow:`, or an entry of `flows:`. */
export function readFlow(at: Cursor, id: string, reading: Reading): Flow {
  const title = at.get("title");
  const scope = at.get("scope")?.value;
  const key = at.get("key");
  const onRestart = at.get("onRestart")?.value;
  const repairs = readFlowRepairs(at.get("repairs"), reading);
  const expires = readDuration(at.get("expires")?.text() ?? "");
  const states = readStates(at, { type: "plain" }, reading);
  return {
    ...readWaiting(at, reading),
    at,
    id,
    hash: hashFlow(at, states, reading),
    ...(title && { title: readText(title, reading) }),
    context: readVariables(at.get("context"), reading),
    constants: readDataMap(at.get("constants"), reading),
    derive: readDerived(at.get("derive"), reading),
    input: readVariables(at.get("input"), reading),
    output: readDataMap(at.get("output"), reading),
    scope: scope === "group" || scope === "member" ? scope : "user",
    background: at.get("background")?.value === true,
    silent: at.get("silent")?.value === true,
    ...(key && { key: readData(key, reading) }),
    ...(expires !== undefined && { expires }),
    repairs: repairs.repairs,
    onRestart: onRestart === "restart" || onRestart === "stack" ? onRestart : "resume",
    migrations: (at.get("migrate")?.items() ?? []).map((one) => readMigration(one, reading)),
    ...(at.get("versions")?.value === "pin" && {
      pinned: { files: [at.document, ...filesUsed(JSON.stringify(at.value), reading)] },
    }),
    triggers: readTriggers(at.get("triggers"), reading),
    on: [...readHandlers(at.get("on"), reading), ...repairs.handlers],
    initial: at.get("initial")?.text() ?? states[0]?.name ?? "",
    states,
    byName: byName(states),
  };
}

/** States stand for themselves by their own hashes, which cover the states inside them. */
function hashFlow(at: Cursor, states: readonly State[], reading: Reading): string {
  const rest = at.entries().filter(({ key }) => key !== "states" && key !== "aside");
  return hashContent(
    [rest.map(({ key, value }) => [key, value]), states.map(({ name, line, hash }) => [name, line, hash])],
    16,
    reading,
  );
}

function readMigration(at: Cursor, reading: Reading): Migration {
  const from = readTarget(at.get("from"));
  const to = readTarget(at.get("to"));
  return { at, ...(from && { from }), ...(to && { to }), assignments: readAssignments(at.get("set"), reading) };
}

export function readDataMap(at: Cursor | undefined, reading: Reading): ReadonlyMap<string, Data> {
  return new Map((at?.entries() ?? []).map((entry) => [String(entry.key), readData(entry, reading)]));
}

/** `derive`: names with the expressions that they stand for, written bare. */
function readDerived(at: Cursor | undefined, reading: Reading): Flow["derive"] {
  const derived = new Map<string, PlacedExpression>();
  for (const entry of at?.entries() ?? []) {
    const expression = readExpression(entry, reading);
    if (expression) derived.set(String(entry.key), expression);
  }
  return derived;
}

/** Of two states with one name the first counts; the second is a diagnostic's business. */
function byName(states: readonly State[], found: Map<string, State> = new Map()): ReadonlyMap<string, State> {
  for (const state of states) {
    if (!found.has(state.name)) found.set(state.name, state);
    byName(state.states, found);
  }
  return found;
}
