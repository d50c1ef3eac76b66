import type { Cursor } from "../document/cursor.ts";
import type { Action, ScheduledTime, TableUse } from "./action.ts";
import { readTableUse } from "./blocks/table.ts";
import { readAssignments } from "./read-assignments.ts";
import { readMessages } from "./read-message.ts";
import { readReceiver } from "./read-receiver.ts";
import { readData, readExpression } from "./read-scalar.ts";
import type { Reading } from "./reading.ts";
import type { Data } from "./scalar.ts";

type Reader = (at: Cursor, value: Cursor, reading: Reading) => DistributiveOmit<Action, "at" | "guard"> | undefined;
type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

/** Every kind of action by the key that makes it one. `at` is the action, `value` what stands under that key. */
const readers: Readonly<Record<Action["kind"], Reader>> = {
  say: (_, value, reading) => ({ kind: "say", messages: readMessages(value, reading) }),
  set: (_, value, reading) => ({ kind: "set", assignments: readAssignments(value, reading) }),
  raise: (_, value, reading) => readNamed("raise", value, reading),
  track: (_, value, reading) => readNamed("track", value, reading),
  schedule: (_, value, reading) => {
    const event = value.get("event")?.text();
    const when = readScheduledTime(value, reading);
    if (event === undefined || when === undefined) return undefined;
    const data = value.get("data");
    const id = value.get("id");
    return {
      kind: "schedule",
      id: id ? readData(id, reading) : { kind: "literal", at: value, value: event },
      when,
      event,
      ...(data && { data: readData(data, reading) }),
      late: value.get("late")?.value === "skip" ? "skip" : "now",
      detached: value.get("detached")?.value === true,
      urgent: value.get("urgent")?.value === true,
    };
  },
  unschedule: (_, value, reading) => ({ kind: "unschedule", id: readData(value, reading) }),
  request: (at, value, reading) => ({
    kind: "request",
    operation: value.text() ?? "",
    ...readCalled(at, value, reading),
  }),
  run: (at, value, reading) => ({ kind: "run", function: value.text() ?? "", ...readCalled(at, value, reading) }),
  put: (at, value, reading) => readTableAction("put", at, value, reading),
  take: (at, value, reading) => readTableAction("take", at, value, reading),
  get: (at, value, reading) => readTableAction("get", at, value, reading),
  list: (at, value, reading) => readTableAction("list", at, value, reading),
  push: (_, value, reading) => {
    const to = readReceiver(value.get("to"), reading);
    const id = value.get("id")?.text();
    return (
      to && { kind: "push", to, messages: readMessages(value.get("say"), reading), ...(id !== undefined && { id }) }
    );
  },
  sendTo: (_, value, reading) => {
    const to = readReceiver(value.get("to"), reading);
    const event = value.get("event")?.text();
    const data = value.get("data");
    if (!to || event === undefined) return undefined;
    return { kind: "sendTo", to, event, ...(data && { data: readData(data, reading) }) };
  },
  loading: (_, value) => ({ kind: "loading", ...(typeof value.value === "number" && { seconds: value.value }) }),
  markAsRead: () => ({ kind: "markAsRead" }),
  richMenu: (at, value) => ({
    kind: "richMenu",
    menu: at.get("richMenu") === undefined ? null : (value.text() ?? null),
  }),
  flush: () => ({ kind: "flush" }),
};

/** The keys that make an action, in no order that matters. */
export const actionKeys: readonly Action["kind"][] = Object.keys(readers) as Action["kind"][];

/** A list of actions, or a single one. `flush` may stand as a bare word. */
export function readActions(at: Cursor | undefined, reading: Reading): readonly Action[] {
  if (!at) return [];
  const actions: Action[] = [];
  for (const one of at.oneOrMany()) {
    const action = readAction(one, reading);
    if (action) actions.push(action);
  }
  return actions;
}

function readAction(at: Cursor, reading: Reading): Action | undefined {
  const bare = at.text();
  const key = bare === undefined ? actionKeys.find((name) => at.has(name)) : actionKeys.find((name) => name === bare);
  if (key === undefined) return undefined;
  const guard = at.get("guard");
  const condition = guard && readExpression(guard, reading);
  const action = readers[key](at, at.get(key) ?? at, reading);
  return action && { at, ...(condition && { guard: condition }), ...action };
}

function readScheduledTime(at: Cursor, reading: Reading): ScheduledTime | undefined {
  const [wait, moment, daily, cron] = [at.get("in"), at.get("at"), at.get("daily"), at.get("cron")];
  if (wait) return { in: readData(wait, reading) };
  if (moment) return { moment: readData(moment, reading) };
  const until = at.get("until");
  const count = at.get("count");
  const repeated = {
    ...(until && { until: readData(until, reading) }),
    ...(count && { count: readData(count, reading) }),
  };
  if (daily) return { daily: readData(daily, reading), ...repeated };
  const fields = cron?.text();
  return cron && fields !== undefined ? { cron: fields, at: cron, ...repeated } : undefined;
}

function readNamed<K extends "raise" | "track">(
  kind: K,
  value: Cursor,
  reading: Reading,
): { kind: K; event: string; data?: Data } | undefined {
  const event = value.isObject() ? value.get("event")?.text() : value.text();
  if (event === undefined) return undefined;
  const data = value.get("data");
  return { kind, event, ...(data && { data: readData(data, reading) }) };
}

function readCalled(at: Cursor, value: Cursor, reading: Reading): { id: string; with?: Data; echo?: Data } {
  const given = at.get("with");
  const echo = at.get("echo");
  return {
    id: at.get("id")?.text() ?? value.text() ?? "",
    ...(given && { with: readData(given, reading) }),
    ...(echo && { echo: readData(echo, reading) }),
  };
}

function readTableAction<K extends "put" | "take" | "get" | "list">(
  kind: K,
  at: Cursor,
  value: Cursor,
  reading: Reading,
): { kind: K; id: string; echo?: Data } & TableUse {
  const echo = at.get("echo");
  return {
    kind,
    id: at.get("id")?.text() ?? value.text() ?? "",
    ...readTableUse(at, kind, reading),
    ...(echo && { echo: readData(echo, reading) }),
  };
}
