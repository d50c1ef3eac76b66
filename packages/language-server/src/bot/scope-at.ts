import {
  checkExpression,
  createEnvironment,
  type LintScope,
  type Names,
  type Path,
  parseExpression,
  type Type,
  typeOfSchema,
} from "@renga/core";
import { lineChannel } from "@renga/line";
import type { BotIndex } from "./bot-index.ts";
import { flowAt, stateAt } from "./flow-at.ts";
import { scalarsUnder } from "./scalars-under.ts";
import { isObject, valueAt } from "./value-at.ts";

const any: Type = { kind: "any" };

/** What is in scope at a place of a file, whether or not something right stands there yet. */
export function scopeAt(index: BotIndex, file: string, path: Path): LintScope {
  const user = file.startsWith("messages/") ? userOf(index, file) : { file, path };
  const flow = flowAt(index.bot, user.file, user.path);
  const state = flow && stateAt(flow, user.path);
  const scope: LintScope = { ...(flow && { flow }), ...(state && { state }), locals: {}, known: new Set() };
  const outer = localsAlong(index, scope, user.file, user.path);
  const locals = user.file === file ? outer : { ...outer, ...localsAlong(index, scope, file, path) };
  return { ...scope, locals: { ...resultOf(index, scope), ...locals } };
}

/** The first state that uses a message file: the file sees its names. */
function userOf(index: BotIndex, file: string): { readonly file: string; readonly path: Path } {
  for (const document of index.documents) {
    const use = scalarsUnder(document, "use").find(({ text }) => text === file);
    if (use) return { file: document.name, path: use.path };
  }
  return { file, path: [] };
}

/** What `each`, and the event that is handled, bring on the way to a place. */
function localsAlong(index: BotIndex, scope: LintScope, file: string, path: Path): Names {
  const root = index.document(file)?.value;
  let locals: Names = {};
  for (let depth = 0; depth <= path.length; depth += 1) {
    const value = valueAt(root, path.slice(0, depth));
    if (isObject(value)) locals = { ...locals, ...namesOfEach(index, { ...scope, locals }, value) };
    if (path[depth] === "on" || path[depth] === "triggers") {
      const event = eventType(index, String(path[depth + 1]));
      if (event) locals = { ...locals, event };
    }
  }
  return locals;
}

function namesOfEach(index: BotIndex, scope: LintScope, value: Readonly<Record<string, unknown>>): Names {
  const each = value.each ?? value.$each;
  const head = typeof each === "string" ? /^\s*(\w+)\s*(?:,\s*(\w+)\s*)?\bin\b(.*)$/s.exec(each) : null;
  if (!head?.[1]) return {};
  const type = typeOf(index, head[3] ?? "", scope);
  return {
    [head[1]]: type?.kind === "array" ? type.items : any,
    ...(head[2] !== undefined && { [head[2]]: { kind: "integer" as const } }),
  };
}

/** The type of an expression that stands in a scope; undefined when it cannot be read. */
export function typeOf(index: BotIndex, source: string, scope: LintScope): Type | undefined {
  const parsed = parseExpression(source);
  if (!parsed.ok) return undefined;
  return checkExpression(parsed.expression, createEnvironment({ names: index.facts.namesAt(scope) })).type;
}

function eventType(index: BotIndex, event: string): Type | undefined {
  const known = lineChannel.events.get(event);
  if (known) return known;
  const data = index.bot.events.get(event)?.data;
  if (!data) return undefined;
  const properties = Object.entries(data).map(([name, schema]) => [name, typeOfSchema(schema, index.bot.types)]);
  return { kind: "object", name: event, properties: Object.fromEntries(properties) };
}

/** What the state's block gives, as the walk over the bot found it. */
function resultOf(index: BotIndex, { state }: LintScope): Names {
  if (!state) return {};
  const { assignments, targets, expressions } = index.facts;
  for (const { scope } of [...assignments, ...targets, ...expressions]) {
    if (scope.state === state && Object.hasOwn(scope.locals, "result")) {
      const { result } = scope.locals;
      if (result) return { result };
    }
  }
  return {};
}
