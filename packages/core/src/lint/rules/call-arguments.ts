import { keyOf } from "../../diagnostics/codes.ts";
import { didYouMean } from "../../diagnostics/did-you-mean.ts";
import { checkValue } from "../../expression/check-value.ts";
import { givenNames as alwaysGiven } from "../../expression/environment.ts";
import { freeNames } from "../../expression/free-names.ts";
import type { VariableSchema } from "../../expression/type.ts";
import type { Bot } from "../../model/bot.ts";
import type { Data } from "../../model/scalar.ts";
import type { CallSite } from "../facts.ts";
import { defineRule, type LintRule } from "../rule.ts";

/**
 * What a call gives is what the flow, the function or the operation takes: no name that it does not know, none missing that has no
 * default, no literal of another type.
 *
 *     functions: { createBooking: { with: { date: date } } }
 *     states: { book: { run: createBooking, with: { day: =date }, onError: sorry } }
 */
export const callArguments: LintRule = defineRule("call-arguments", ({ calls, bot }, report) => {
  for (const call of calls) {
    const taken = parametersOf(call, bot);
    if (!taken || (call.with && call.with.kind !== "object")) continue;
    const what = `${kinds[call.kind]} "${call.name}"`;
    const given = call.with?.entries ?? [];
    const unknown = given.filter(({ key }) => !taken.has(key));
    for (const { key, at } of unknown) {
      const missing = [...taken.keys()].filter((name) => !given.some((one) => one.key === name));
      report(keyOf(at), { what, why: `takes no "${key}"`, near: didYouMean(key, missing) });
    }
    for (const { key, value } of given) {
      const schema = taken.get(key)?.schema;
      const why = schema && value.kind === "literal" ? checkValue(value.value, schema, bot.types) : undefined;
      if (why !== undefined) report(value.at, { what: `"${key}"`, why, near: "" });
    }
    // A name that is misspelt is missing too; one message is enough.
    if (unknown.length > 0) continue;
    for (const [name, { optional }] of taken) {
      if (!optional && !given.some(({ key }) => key === name))
        report(call.at, { what, why: `needs "${name}" under with`, near: "" });
    }
  }
});

const kinds = { flow: "flow", run: "function", request: "operation" } as const;

type Parameters = ReadonlyMap<string, { readonly schema: VariableSchema; readonly optional: boolean }>;

function parametersOf({ kind, name }: CallSite, bot: Bot): Parameters | undefined {
  if (kind === "request") return parametersOfOperation(name, bot);
  if (kind === "run") {
    const declared = bot.functions.get(name);
    return (
      declared &&
      new Map(
        Object.entries(declared.with).map(([key, schema]) => [key, { schema, optional: schema.default !== undefined }]),
      )
    );
  }
  const flow = bot.flows.get(name);
  return (
    flow &&
    new Map(
      [...flow.input].map(([key, { schema, default: value }]) => [key, { schema, optional: value !== undefined }]),
    )
  );
}

/** An operation takes the names that its path, query and body read; without those of the path there is no address. */
function parametersOfOperation(name: string, bot: Bot): Parameters | undefined {
  const [service = "", key = ""] = name.split(".");
  const operation = bot.services.get(service)?.operations.get(key);
  if (!operation) return undefined;
  const inPath = namesIn(operation.path);
  const others = [...operation.query.map(({ value }) => value), ...(operation.body ? [operation.body] : [])].flatMap(
    namesIn,
  );
  return new Map([...others, ...inPath].map((one) => [one, { schema: {}, optional: !inPath.includes(one) }]));
}

function namesIn(data: Data): readonly string[] {
  switch (data.kind) {
    case "expression":
      return freeNames(data.expression.expression).filter((name) => !(name in alwaysGiven));
    case "template":
      return data.template.template.parts
        .flatMap((part) => (typeof part === "string" ? [] : freeNames(part)))
        .filter((name) => !(name in alwaysGiven));
    case "list":
      return data.items.flatMap(({ value }) => namesIn(value));
    case "object":
      return data.entries.flatMap(({ value }) => namesIn(value));
    default:
      return [];
  }
}
