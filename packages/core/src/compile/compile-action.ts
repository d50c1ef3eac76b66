import type { Place } from "../document/place.ts";
import type { Action, Assignment, Match, Message, Receiver, ScheduledTime, Transition } from "../model/action.ts";
import type { PlacedExpression } from "../model/scalar.ts";
import { tableParams } from "./blocks/table.ts";
import type { ActionConfig, Json, TransitionConfig } from "./flow-config.ts";
import { goTo } from "./targets.ts";
import { dataToJson, messagesToJson } from "./to-json.ts";

/** `state`: whose entry actions they are, so that the taps of what is said are bound to it. */
export function compileActions(actions: readonly Action[], state?: string): ActionConfig[] {
  return actions.map((action) => compileAction(action, state));
}

function compileAction(action: Action, state?: string): ActionConfig {
  const condition = action.guard ? { if: action.guard.source } : {};
  switch (action.kind) {
    case "say":
      return { type: "say", params: { ...condition, ...said(action.messages, state) } };
    case "set":
      return { type: "set", params: { ...condition, set: assignmentsToJson(action.assignments) } };
    case "raise":
      return { type: "raise", params: { ...condition, event: action.event, ...dataParam(action.data) } };
    case "schedule":
      return {
        type: "schedule",
        params: {
          ...condition,
          id: dataToJson(action.id),
          ...timeParams(action.when),
          event: action.event,
          ...dataParam(action.data),
          late: action.late,
          detached: action.detached,
          ...(action.urgent ? { urgent: true } : {}),
        },
      };
    case "unschedule":
      return { type: "unschedule", params: { ...condition, id: dataToJson(action.id) } };
    case "request":
    case "run":
      return {
        type: action.kind,
        params: {
          ...condition,
          name: action.kind === "request" ? action.operation : action.function,
          id: action.id,
          waits: false,
          ...(action.with ? { with: dataToJson(action.with) } : {}),
          ...(action.echo ? { echo: dataToJson(action.echo) } : {}),
        },
      };
    case "put":
    case "take":
    case "get":
    case "list":
      return {
        type: "table",
        params: {
          ...condition,
          ...tableParams(action.kind, action),
          id: action.id,
          waits: false,
          ...(action.echo ? { echo: dataToJson(action.echo) } : {}),
        },
      };
    case "push":
      return {
        type: "push",
        params: {
          ...condition,
          to: receiverToJson(action.to),
          ...said(action.messages, state),
          ...(action.id === undefined ? {} : { id: action.id }),
        },
      };
    case "sendTo":
      return {
        type: "sendTo",
        params: { ...condition, to: receiverToJson(action.to), event: action.event, ...dataParam(action.data) },
      };
    case "loading":
      return { type: "loading", params: { ...condition, ...(action.seconds ? { seconds: action.seconds } : {}) } };
    case "richMenu":
      return { type: "richMenu", params: { ...condition, menu: action.menu } };
    case "track":
      return { type: "track", params: { ...condition, event: action.event, ...dataParam(action.data) } };
    default:
      return { type: action.kind, params: condition };
  }
}

export function receiverToJson(to: Receiver): Json {
  return to.kind === "table" ? { table: to.table, key: dataToJson(to.key) } : { [to.kind]: dataToJson(to.id) };
}

function said(messages: readonly Message[], state: string | undefined): { messages: Json; state?: string } {
  const json = messagesToJson(messages);
  return { messages: json, ...(state !== undefined && holdsTap(json) ? { state } : {}) };
}

function holdsTap(json: Json): boolean {
  if (Array.isArray(json)) return json.some(holdsTap);
  return typeof json === "object" && json !== null && ("$tap" in json || Object.values(json).some(holdsTap));
}

function timeParams(when: ScheduledTime): { [name: string]: Json } {
  if ("in" in when) return { in: dataToJson(when.in) };
  if ("moment" in when) return { at: dataToJson(when.moment) };
  return {
    ...("daily" in when ? { daily: dataToJson(when.daily) } : { cron: when.cron }),
    ...(when.until ? { until: dataToJson(when.until) } : {}),
    ...(when.count ? { count: dataToJson(when.count) } : {}),
  };
}

function dataParam(data: Parameters<typeof dataToJson>[0] | undefined): { data?: Json } {
  return data ? { data: dataToJson(data) } : {};
}

export function assignmentsToJson(assignments: readonly Assignment[]): Json {
  return Object.fromEntries(
    assignments.map((one) => [one.scope === "flow" ? one.name : `${one.scope}.${one.name}`, dataToJson(one.value)]),
  );
}

/** `set`, `say`, `actions`, in the order that the language promises whatever the order in the file. */
export function actionsOf(transition: Transition): ActionConfig[] {
  return [
    ...setAction(transition.assignments),
    ...(transition.say.length > 0
      ? [{ type: "say", params: { messages: messagesToJson(transition.say) } } satisfies ActionConfig]
      : []),
    ...compileActions(transition.actions),
    ...(transition.call
      ? [
          {
            type: "digress",
            params: {
              flow: transition.call.flow,
              ...(transition.call.with ? { with: dataToJson(transition.call.with) } : {}),
              ...(transition.call.resume ? { resume: transition.call.resume } : {}),
            },
          } satisfies ActionConfig,
        ]
      : []),
  ];
}

export function setAction(assignments: readonly Assignment[]): ActionConfig[] {
  return assignments.length > 0 ? [{ type: "set", params: { set: assignmentsToJson(assignments) } }] : [];
}

/** A transition of a file. `before` stands ahead of its own actions; without a target `otherwise` is where it goes. */
export function compileTransition(
  transition: Transition,
  options: { before?: readonly ActionConfig[]; otherwise?: string; matches?: readonly Match[] } = {},
): TransitionConfig {
  const target = transition.target?.name ?? options.otherwise;
  const going = target ? goTo(target) : {};
  const actions = [...(options.before ?? []), ...actionsOf(transition), ...(going.action ? [going.action] : [])];
  const guard = guardOf(transition.guard, options.matches ?? []);
  return {
    ...(going.target ? { target: going.target } : {}),
    ...(guard ? { guard } : {}),
    // A transition that does nothing still takes the event: an empty list of actions keeps it a transition of its own.
    ...(actions.length > 0 ? { actions } : {}),
    ...(transition.reenter ? { reenter: true } : {}),
    meta: { at: pathOf(transition.at) },
  };
}

export function guardOf(guard: PlacedExpression | undefined, matches: readonly Match[]): ActionConfig | undefined {
  if (!guard && matches.length === 0) return undefined;
  return {
    type: "when",
    params: {
      ...(matches.length > 0 ? { match: matches.map(matchToJson) } : {}),
      ...(guard ? { if: guard.source } : {}),
    },
  };
}

export function matchToJson(match: Match): Json {
  switch (match.kind) {
    case "words":
      return { words: match.words };
    case "regex":
      return { regex: match.source };
    case "contains":
      return { contains: match.text };
    case "startsWith":
      return { startsWith: match.text };
    case "mention":
      return { mention: true };
    case "data":
      return { data: match.keys };
  }
}

export function pathOf(place: Place): string {
  return place.path.join("/");
}
