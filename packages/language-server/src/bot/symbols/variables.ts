import {
  type Bot,
  Cursor,
  type Data,
  type Expression,
  type Facts,
  type Flow,
  type LintScope,
  type Place,
} from "@renga/core";
import type { BotSymbol, Collector, Occurrence } from "../bot-symbol.ts";
import { readsIn } from "../reads-in.ts";
import { isObject, valueAt } from "../value-at.ts";
import { inTests } from "./in-tests.ts";
import { flowNamed } from "./states.ts";

/** Variables and constants: declared, asked for, set, read in expressions, passed to a flow, expected by tests. */
export const variables: Collector = ({ bot, facts, documents }, note) => {
  const declare = (symbol: BotSymbol, at: Place): void => note({ symbol, isDeclaration: true, at, part: "key" });
  const use = (
    symbol: BotSymbol | undefined,
    at: Place,
    part: Occurrence["part"],
    within?: Occurrence["within"],
  ): void => {
    if (symbol) note({ symbol, isDeclaration: false, at, part, ...(within && { within }) });
  };

  for (const scope of botScopes)
    for (const at of declaredIn(bot.at, scope)) declare(variableSymbol(scope, String(at.key)), at);
  for (const flow of bot.flows.values()) {
    for (const scope of flowScopes)
      for (const at of declaredIn(flow.at, scope)) declare(variableSymbol(scope, String(at.key), flow), at);
  }

  for (const { ask, scope } of facts.asks) {
    const { name, at } = ask.variable;
    const written = at.document.textOf(at.path) ?? name;
    use(resolve(bot, scope.flow, ask.variable.scope, name), at, "value", tail(written, name));
  }
  for (const { review, scope } of facts.reviews) {
    for (const { at, scope: where, name } of review.variables) {
      const written = at.document.textOf(at.path) ?? name;
      use(resolve(bot, scope.flow, where, name), at, "value", tail(written, name));
    }
  }
  for (const { assignment, scope } of facts.assignments) {
    const { at, name } = assignment;
    use(resolve(bot, scope.flow, assignment.scope, name), at, "key", tail(String(at.path.at(-1)), name));
  }
  for (const { at, expression, scope } of facts.expressions)
    for (const { symbol, within } of readsOf(bot, expression, scope)) use(symbol, at, "value", within);
  for (const call of facts.calls) {
    const flow = call.kind === "flow" ? bot.flows.get(call.name) : undefined;
    if (flow) passed(flow, call.with);
  }
  for (const flow of bot.flows.values()) for (const trigger of flow.triggers) passed(flow, trigger.with);

  function passed(flow: Flow, data: Data | undefined): void {
    if (data?.kind !== "object") return;
    for (const { key, at } of data.entries) if (flow.input.has(key)) use(variableSymbol("input", key, flow), at, "key");
  }

  for (const { expected, changed } of inTests(documents)) {
    if (changed) use(...changedIn(bot, facts, changed));
    for (const at of expected?.get("user")?.entries() ?? [])
      use(resolve(bot, undefined, "user", String(at.key)), at, "key");
    for (const at of expected?.get("context")?.entries() ?? []) {
      const flow = flowNamed(bot, expected) ?? onlyWith(bot, expected, String(at.key));
      use(resolve(bot, flow, "flow", String(at.key)), at, "key");
    }
  }
};

/** `tap: { change: party }`: the variable of the one review that shows it. */
function changedIn(
  bot: Bot,
  facts: Pick<Facts, "reviews">,
  at: Cursor,
): [BotSymbol | undefined, Place, "value", Occurrence["within"]?] {
  const written = at.text() ?? "";
  const isUser = written.startsWith("user.");
  const name = isUser ? written.slice("user.".length) : written;
  const flows = facts.reviews.flatMap(({ review, scope: { flow } }) =>
    flow && review.variables.some((one) => one.name === name && (one.scope === "user") === isUser) ? [flow] : [],
  );
  const flow = new Set(flows).size === 1 ? flows[0] : undefined;
  return [resolve(bot, flow, isUser ? "user" : "flow", name), at, "value", tail(written, name)];
}

/** Where names are declared, in the order in which an expression looks for them. */
const botScopes = ["user", "group", "constants"] as const;
const flowScopes = ["context", "derive", "input", "constants"] as const;

/** The entries of a part of a flow or of the bot that declares names. */
function declaredIn({ document, path }: Place, part: string): readonly Cursor[] {
  let at: Cursor | undefined = Cursor.root(document);
  for (const step of [...path, part]) at = at?.entries().find(({ key }) => key === step);
  return at?.entries() ?? [];
}

function isDeclared(at: Place, part: string, name: string): boolean {
  const declared = valueAt(at.document.value, [...at.path, part]);
  return isObject(declared) && Object.hasOwn(declared, name);
}

export function variableSymbol(scope: NonNullable<BotSymbol["scope"]>, name: string, flow?: Flow): BotSymbol {
  return { kind: "variable", name, id: `variable ${scope} ${flow?.id ?? ""} ${name}`, scope, ...(flow && { flow }) };
}

/** The variable that a name in an assignment, or after `ask:`, means. */
function resolve(
  bot: Bot,
  flow: Flow | undefined,
  scope: "flow" | "user" | "group",
  name: string,
): BotSymbol | undefined {
  if (scope !== "flow") return isDeclared(bot.at, scope, name) ? variableSymbol(scope, name) : undefined;
  return flow && isDeclared(flow.at, "context", name) ? variableSymbol("context", name, flow) : undefined;
}

export interface Read {
  readonly symbol: BotSymbol;
  /** The name, in offsets of the scalar. */
  readonly within: readonly [start: number, end: number];
}

/** The variables that an expression reads; names that an `each` or a loop binds are none. */
export function readsOf(bot: Bot, expression: Expression, { flow, locals }: LintScope): readonly Read[] {
  return readsIn(expression).flatMap((read): readonly Read[] => {
    const { name, field, start, fieldStart } = read;
    if (Object.hasOwn(locals, name)) return [];
    for (const scope of ["context", "derive", "constants"] as const) {
      if (flow && isDeclared(flow.at, scope, name))
        return [{ symbol: variableSymbol(scope, name, flow), within: [start, start + name.length] }];
    }
    if (isDeclared(bot.at, "constants", name))
      return [{ symbol: variableSymbol("constants", name), within: [start, start + name.length] }];
    if (field === undefined) return [];
    const within = [fieldStart, fieldStart + field.length] as const;
    if ((name === "user" || name === "group") && isDeclared(bot.at, name, field))
      return [{ symbol: variableSymbol(name, field), within }];
    if (name === "input" && flow && isDeclared(flow.at, "input", field))
      return [{ symbol: variableSymbol("input", field, flow), within }];
    return [];
  });
}

/** `user.visits` → where `visits` stands in it. */
function tail(written: string, name: string): readonly [number, number] {
  return [written.length - name.length, written.length];
}

/** The flow on top, when only one has what is expected of it. */
function onlyWith(bot: Bot, expected: Cursor | undefined, name: string): Flow | undefined {
  const state = expected?.get("state")?.text();
  const fitting = [...bot.flows.values()].filter(
    (flow) => flow.context.has(name) && (state === undefined || flow.byName.has(state)),
  );
  return fitting.length === 1 ? fitting[0] : undefined;
}
