import { Cursor } from "../document/cursor.ts";
import type { SourceDocument } from "../document/place.ts";
import type { Action } from "./action.ts";
import type { Bot, CatalogueText, Command, Delivery, OwnEvent, Table } from "./bot.ts";
import type { Flow, State } from "./flow.ts";
import { HANDOFF, HANDOFF_END } from "./handoff-names.ts";
import { readCatalogue } from "./read-catalogue.ts";
import { readDuration } from "./read-duration.ts";
import { readDataMap, readFlow } from "./read-flow.ts";
import { readHandlers } from "./read-handlers.ts";
import { readHandoff } from "./read-handoff.ts";
import { readHours } from "./read-hours.ts";
import { readReceiver } from "./read-receiver.ts";
import { readRepairs } from "./read-repair.ts";
import { readRichMenu } from "./read-rich-menu.ts";
import { readFunction, readService } from "./read-service.ts";
import { readTimeZone } from "./read-time-zone.ts";
import { readSchema, readSchemas, readVariables } from "./read-variables.ts";
import { readWaiting } from "./read-waiting.ts";
import type { Reading } from "./reading.ts";

/** The files of a bot beside bot.yaml: flows in the order in which they are asked for an event. */
export interface BotDocuments {
  readonly flows: readonly SourceDocument[];
  readonly richMenus: readonly SourceDocument[];
  /** `$handoff` as it comes with the language. */
  readonly handoff: () => SourceDocument | undefined;
}

/** Checked documents → the bot. */
export function readBot(document: SourceDocument, documents: BotDocuments, given: Omit<Reading, "flowOf">): Bot {
  const at = Cursor.root(document);
  const { flows, richMenus } = documents;
  const { reading, flow: handoff } = readHandoff(at, documents.handoff, given);
  const timezone = readTimeZone(at.get("timezone"), reading);
  const stack = at.get("stack")?.value;
  const byId = new Map<string, Flow>();
  const duplicates: Bot["duplicates"][number][] = [];
  for (const flow of flows.flatMap((file) => readFlows(Cursor.root(file), reading))) {
    const first = byId.get(flow.id);
    if (first) duplicates.push({ at: flow.at, id: flow.id, first });
    else byId.set(flow.id, flow);
  }
  const on = readHandlers(at.get("on"), reading);
  const commands = (at.get("commands")?.entries() ?? []).map(readCommand);
  const builtIn = handoff(commands);
  if (builtIn) byId.set(builtIn.id, builtIn);
  return {
    at,
    name: at.get("bot")?.text() ?? "",
    locales: reading.locales,
    timezone: timezone ?? "UTC",
    hours: byName(at.get("hours"), (entry) => readHours(entry, reading)),
    ...readQuietHours(at.get("quietHours")),
    catalogues: readCatalogues(reading),
    types: readSchemas(at.get("types")),
    user: readVariables(at.get("user"), reading),
    group: readVariables(at.get("group"), reading),
    prefix: (at.get("prefix")?.oneOrMany() ?? []).flatMap((one) => one.text() ?? []),
    constants: readDataMap(at.get("constants"), reading),
    services: byName(at.get("services"), (entry) => readService(entry, reading)),
    functions: byName(at.get("functions"), readFunction),
    tables: byName(at.get("tables"), readTable),
    commands,
    events: readEvents(at.get("events"), [...byId.values()], reading),
    on,
    repairs: readRepairs(at.get("repairs"), reading),
    defaults: readWaiting(at.get("defaults"), reading),
    delivery: readDelivery(at.get("delivery")),
    stack: typeof stack === "number" ? stack : 5,
    flows: byId,
    duplicates,
    richMenus: richMenus.map((file) => readRichMenu(Cursor.root(file), reading)),
  };
}

/** The locales of a bot, before anything else of it is read: maps by locale are told by them. */
export function readLocales(document: SourceDocument | undefined): readonly string[] {
  const at = document && Cursor.root(document).get("locales");
  const locales = (at?.oneOrMany() ?? []).flatMap((one) => one.text() ?? []);
  return locales.length > 0 ? locales : ["en"];
}

/** `flow: name` makes the whole file one; under `flows:` there are several. */
function readFlows(at: Cursor, reading: Reading): readonly Flow[] {
  const name = at.get("flow")?.text();
  if (name !== undefined) return [readFlow(at, name, reading)];
  return (at.get("flows")?.entries() ?? []).map((entry) => readFlow(entry, String(entry.key), reading));
}

function byName<T>(at: Cursor | undefined, read: (entry: Cursor) => T): ReadonlyMap<string, T> {
  return new Map((at?.entries() ?? []).map((entry) => [String(entry.key), read(entry)]));
}

/** In the order of the bot's locales; a file for any other is told of where the files are read. */
function readCatalogues(reading: Reading): Bot["catalogues"] {
  const catalogues = new Map<string, ReadonlyMap<string, CatalogueText>>();
  for (const locale of reading.locales) {
    const document = reading.find(`locales/${locale}.yaml`) ?? reading.find(`locales/${locale}.yml`);
    if (document) catalogues.set(locale, readCatalogue(document, locale, reading));
  }
  return catalogues;
}

function readQuietHours(at: Cursor | undefined): Pick<Bot, "quietHours"> {
  const from = at?.get("from")?.text();
  const to = at?.get("to")?.text();
  return from !== undefined && to !== undefined ? { quietHours: { from, to } } : {};
}

function readTable(at: Cursor): Table {
  const expires = readDuration(at.get("expires")?.text() ?? "");
  const key = at.get("key");
  const value = at.get("value");
  return {
    at,
    name: String(at.key),
    key: key ? readSchema(key) : { type: "string" },
    value: value ? readSchema(value) : {},
    ...(expires !== undefined && { expires }),
  };
}

/** The commands that every bot knows, and what they do; their words come with each locale. */
export const builtInCommands: Readonly<Record<string, string>> = {
  cancel: "$cancel",
  back: "$back",
  help: "$help",
  repeat: "$repeat",
  human: HANDOFF,
};

function readCommand(at: Cursor): Command {
  const name = String(at.key);
  const words = at.isObject() && at.has("match") ? at.get("match") : at;
  return { at, name, words: wordsOf(words), target: at.get("target")?.text() ?? builtInCommands[name] ?? name };
}

/** Words in a list, or in lists by locale. */
function wordsOf(at: Cursor | undefined): readonly string[] {
  if (!at) return [];
  if (at.isObject())
    return at
      .entries()
      .filter(({ key }) => key !== "target")
      .flatMap(wordsOf);
  return at.oneOrMany().flatMap((one) => one.text() ?? []);
}

/** The bot's own events: those declared, and those that a `schedule`, a `raise` or a `sendTo` makes. */
function readEvents(at: Cursor | undefined, flows: readonly Flow[], reading: Reading): Bot["events"] {
  const events = new Map<string, OwnEvent>();
  for (const entry of at?.entries() ?? []) {
    const to = readReceiver(entry.get("to"), reading);
    events.set(String(entry.key), { at: entry, data: readSchemas(entry.get("data")), ...(to && { to }) });
  }
  const ended = flows.find(({ id }) => id === HANDOFF);
  if (ended && !events.has(HANDOFF_END)) events.set(HANDOFF_END, { at: ended.at, data: {} });
  for (const flow of flows) {
    for (const action of actionsOf(flow)) {
      const makes = action.kind === "schedule" || action.kind === "raise" || action.kind === "sendTo";
      if (makes && !events.has(action.event)) events.set(action.event, { at: action.at, data: {} });
    }
  }
  return events;
}

function actionsOf(flow: Flow): readonly Action[] {
  const actions: Action[] = flow.on.flatMap(({ transition }) => transition.actions);
  const walk = (states: readonly State[]): void => {
    for (const state of states) {
      const transitions = [
        ...state.on.map(({ transition }) => transition),
        ...state.always,
        ...state.after.map(({ transition }) => transition),
        ...state.onDone,
        ...state.onError,
      ];
      actions.push(...state.entry, ...state.exit, ...transitions.flatMap((transition) => transition.actions));
      walk(state.states);
    }
  };
  walk(flow.states);
  return actions;
}

function readDelivery(at: Cursor | undefined): Delivery {
  const policy = at?.get("policy")?.value;
  const budget = at?.get("pushBudget");
  const month = budget?.get("month")?.value;
  const userDay = budget?.get("userDay")?.value;
  return {
    policy: policy === "reply-only" || policy === "push" ? policy : "reply-first",
    pushBudget: { ...(typeof month === "number" && { month }), ...(typeof userDay === "number" && { userDay }) },
  };
}
