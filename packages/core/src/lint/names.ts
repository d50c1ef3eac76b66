import { checkExpression } from "../expression/check-expression.ts";
import { createEnvironment, type Names } from "../expression/environment.ts";
import { freePaths } from "../expression/free-names.ts";
import { anyType, type Type, typeOfSchema, typeOfValue } from "../expression/type.ts";
import type { Bot } from "../model/bot.ts";
import type { Flow } from "../model/flow.ts";
import type { Data } from "../model/scalar.ts";
import type { Scope } from "./facts.ts";

/** Always in scope, whatever their type is there. */
const given: Names = {
  event: anyType,
  events: { kind: "array", items: anyType },
  text: { kind: "string", nullable: true },
  match: anyType,
  profile: anyType,
  locale: { kind: "string" },
  source: anyType,
  bot: anyType,
  result: anyType,
  error: anyType,
  attempts: { kind: "integer" },
  repair: anyType,
  conversation: { kind: "object", name: "conversation", properties: { id: { kind: "string", nullable: true } } },
};

/** Names that a variable cannot have: they mean something everywhere. */
export const givenNames: readonly string[] = [...Object.keys(given), "user", "group", "input"];

/** Everything that can be read at a place, with its type. */
export function createNames(bot: Bot): (scope: Scope) => Names {
  const user: Record<string, Type> = { locale: { kind: "string" } };
  for (const [name, { schema }] of bot.user) user[name] = typeOfSchema(schema, bot.types);
  const group: Record<string, Type> = { locale: { kind: "string" } };
  for (const [name, { schema }] of bot.group) group[name] = typeOfSchema(schema, bot.types);
  const shared: Record<string, Type> = {
    ...given,
    user: { kind: "object", name: "user", properties: user },
    group: { kind: "object", name: "group", properties: group },
  };
  for (const [name, data] of bot.constants) shared[name] = typeOfData(data, shared);
  const byFlow = new Map<Flow, Names>();
  const ofFlow = (flow: Flow): Names => {
    const known = byFlow.get(flow);
    if (known) return known;
    const own: Record<string, Type> = { ...shared };
    for (const [name, data] of flow.constants) own[name] = typeOfData(data, own);
    for (const [name, { schema }] of flow.context) own[name] = typeOfSchema(schema, bot.types);
    const input: Record<string, Type> = {};
    for (const [name, { schema }] of flow.input) input[name] = typeOfSchema(schema, bot.types);
    own.input = { kind: "object", name: "input", properties: input };
    for (const name of flow.derive.keys()) deriveType(name, flow, own);
    byFlow.set(flow, own);
    return own;
  };
  return ({ flow, locals }) => {
    const names = flow ? ofFlow(flow) : shared;
    return Object.keys(locals).length === 0 ? names : { ...names, ...locals };
  };
}

/** The type of a derived name, after those that it reads; one that needs itself is left open. */
function deriveType(name: string, flow: Flow, names: Record<string, Type>): void {
  const derived = flow.derive.get(name);
  if (!derived || name in names) return;
  names[name] = anyType;
  for (const other of freePaths(derived.expression)) deriveType(other.name, flow, names);
  names[name] = checkExpression(derived.expression, createEnvironment({ names })).type;
}

/** What a flow gives back to who calls it, as its own expressions say. */
export function typeOfOutput(flow: Flow, names: (scope: Scope) => Names): Type {
  const own = names({ flow, locals: {}, known: new Set() });
  const properties: Record<string, Type> = {};
  for (const [name, data] of flow.output) properties[name] = typeOfData(data, own);
  return { kind: "object", name: `what ${flow.id} gives back`, properties };
}

function typeOfData(data: Data, names: Names): Type {
  if (data.kind === "literal") return typeOfValue(data.value);
  if (data.kind === "template") return { kind: "string" };
  if (data.kind === "expression") return checkExpression(data.expression.expression, createEnvironment({ names })).type;
  return anyType;
}
