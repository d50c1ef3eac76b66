import { keyOf } from "../../diagnostics/codes.ts";
import type { Place } from "../../document/place.ts";
import type { VariableSchema } from "../../expression/type.ts";
import { declarationsOf } from "../declarations.ts";
import type { Facts } from "../facts.ts";
import { defineRule, type LintRule } from "../rule.ts";

/**
 * What is declared is used somewhere: a type by a declaration, a constant and a derived name by an expression, an
 * operation and a function by a flow, an event of the bot's own by a handler.
 *
 *     types: { slot: { type: object } }          # and no `$type: slot`
 */
export const unusedDeclaration: LintRule = defineRule(
  "unused-declaration",
  (facts, report) => {
    const { bot, calls, handlers, readsOf, isMeant } = facts;
    const check = (kind: string, name: string, at: Place, isUsed: boolean): void => {
      if (!isUsed) report(keyOf(at), { kind, name });
    };
    const types = usedTypes(facts);
    if ([...types].every((name) => Object.hasOwn(bot.types, name)))
      for (const name of Object.keys(bot.types))
        check("type", name, { document: bot.at.document, path: [...bot.at.path, "types", name] }, types.has(name));
    const called = (kind: string): ReadonlySet<string> =>
      new Set(calls.filter((call) => call.kind === kind).map(({ name }) => name));
    const [runs, requests] = [called("run"), called("request")];
    // A name that is misspelt is told; the one that was meant is not told as well.
    if ([...runs].every((name) => bot.functions.has(name)))
      for (const { name, at } of bot.functions.values()) check("function", name, at, runs.has(name));
    const operations = [...bot.services.values()].flatMap((service) =>
      [...service.operations.values()].map(({ name, at }) => ({ name: `${service.name}.${name}`, at })),
    );
    const known = new Set(operations.map(({ name }) => name));
    if ([...requests].every((name) => known.has(name)))
      for (const { name, at } of operations) check("operation", name, at, requests.has(name));
    const handled = new Set(handlers.map(({ handler }) => handler.event));
    if ([...handled].every((event) => isKnownEvent(event, facts)))
      for (const [name, { at }] of bot.events) if (at.path[0] === "events") check("event", name, at, handled.has(name));
    const readAnywhere = new Set(readsOf(undefined));
    for (const flow of bot.flows.values())
      for (const name of readsOf(flow))
        if (!flow.constants.has(name) && !flow.context.has(name)) readAnywhere.add(name);
    for (const [name, { at }] of bot.constants) check("constant", name, at, readAnywhere.has(name) || isMeant(name));
    for (const flow of bot.flows.values()) {
      const reads = readsOf(flow);
      for (const [name, { at }] of flow.constants) check("constant", name, at, reads.has(name) || isMeant(name));
      for (const [name, { at }] of flow.derive) check("derived name", name, at, reads.has(name) || isMeant(name));
    }
  },
  "whole",
);

function isKnownEvent(event: string, { bot, channel }: Facts): boolean {
  const isMade = /^(?:tap|request|push|error)\./.test(event);
  return isMade || bot.events.has(event) || channel.events.has(event) || channel.families.has(event);
}

/** Types that are named from outside of `types`, and those that these need. */
function usedTypes({ bot }: Facts): ReadonlySet<string> {
  const used = new Set<string>();
  const add = (schema: VariableSchema | string | boolean | undefined): void => {
    if (typeof schema === "string") {
      if (Object.hasOwn(bot.types, schema)) add({ $type: schema });
      return;
    }
    if (typeof schema !== "object") return;
    const { $type, items, properties, additionalProperties } = schema;
    if ($type !== undefined && !used.has($type)) {
      used.add($type);
      add(bot.types[$type]);
    }
    for (const inner of [items, additionalProperties, ...Object.values(properties ?? {})]) add(inner);
  };
  for (const { at, schema } of declarationsOf(bot)) if (at.path[0] !== "types") add(schema);
  return used;
}
