import type { Bot, Cursor, Data, Expression, Flow, LintScope, Place } from "@renga/core";
import type { BotSymbol, Collector, Occurrence } from "../bot-symbol.ts";
import { readsIn } from "../reads-in.ts";
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

  for (const [name, { at }] of bot.user) declare(variableSymbol("user", name), at);
  for (const [name, { at }] of bot.constants) declare(variableSymbol("constants", name), at);
  for (const flow of bot.flows.values()) {
    for (const [name, { at }] of flow.context) declare(variableSymbol("context", name, flow), at);
    for (const [name, { at }] of flow.input) declare(variableSymbol("input", name, flow), at);
    for (const [name, { at }] of flow.constants) declare(variableSymbol("constants", name, flow), at);
  }

  for (const { ask, scope } of facts.asks) {
    const { name, at } = ask.variable;
    const written = at.document.textOf(at.path) ?? name;
    use(resolve(bot, scope.flow, ask.variable.scope, name), at, "value", tail(written, name));
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

  for (const { expected } of inTests(documents)) {
    for (const at of expected?.get("user")?.entries() ?? [])
      use(resolve(bot, undefined, "user", String(at.key)), at, "key");
    for (const at of expected?.get("context")?.entries() ?? []) {
      const flow = flowNamed(bot, expected) ?? onlyWith(bot, expected, String(at.key));
      use(resolve(bot, flow, "flow", String(at.key)), at, "key");
    }
  }
};

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
  if (scope === "user") return bot.user.has(name) ? variableSymbol("user", name) : undefined;
  return scope === "flow" && flow?.context.has(name) ? variableSymbol("context", name, flow) : undefined;
}

export interface Read {
  readonly symbol: BotSymbol;
  /** The name, in offsets of the scalar. */
  readonly within: readonly [start: number, end: number];
}

/** The variables that an expression reads; names that an `each` or a loop binds are none. */
export function readsOf(bot: Bot, expression: Expression, { flow, locals }: LintScope): readonly Read[] {
  const found: Read[] = [];
  for (const { name, field, start, fieldStart } of readsIn(expression)) {
    if (Object.hasOwn(locals, name)) continue;
    const within = [start, start + name.length] as const;
    const inField = field === undefined ? undefined : ([fieldStart, fieldStart + field.length] as const);
    if (flow?.context.has(name)) found.push({ symbol: variableSymbol("context", name, flow), within });
    else if (name === "user" && field !== undefined && inField && bot.user.has(field))
      found.push({ symbol: variableSymbol("user", field), within: inField });
    else if (name === "input" && field !== undefined && inField && flow?.input.has(field))
      found.push({ symbol: variableSymbol("input", field, flow), within: inField });
    else if (flow?.constants.has(name)) found.push({ symbol: variableSymbol("constants", name, flow), within });
    else if (bot.constants.has(name)) found.push({ symbol: variableSymbol("constants", name), within });
  }
  return found;
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
