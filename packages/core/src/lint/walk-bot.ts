import { memberSchema } from "../answers/member-schema.ts";
import type { Channel } from "../channel/channel.ts";
import type { Place } from "../document/place.ts";
import type { Names } from "../expression/environment.ts";
import { freePaths, namesSetWhenFalse, namesSetWhenTrue } from "../expression/free-names.ts";
import { anyType, type Type, typeOfSchema, type VariableSchema } from "../expression/type.ts";
import type {
  Action,
  Assignment,
  Handler,
  Match,
  Message,
  Receiver,
  ScheduledTime,
  TableUse,
  Transition,
} from "../model/action.ts";
import type { Bot, Repair, TimedTransition, Variable, Waiting } from "../model/bot.ts";
import type { AskBlock, EachBlock, Flow, Migration, Option, QuestionBlock, State, TableBlock } from "../model/flow.ts";
import type { Data, DataItem, LocalText, PlacedExpression, PlacedTemplate } from "../model/scalar.ts";
import type { Cause, Found, Scope, Settings } from "./facts.ts";
import { typeOfOutput } from "./names.ts";

const boolean: Type = { kind: "boolean" };
const string: Type = { kind: "string" };
const integer: Type = { kind: "integer" };
const list: Type = { kind: "array", items: anyType };

interface Given {
  /** What can be read at a place. */
  readonly names: (scope: Scope) => Names;
  /** Files whose flows are left out. */
  readonly skipped: ReadonlySet<string>;
}

/** Goes once over everything in a bot, in the order in which it happens, and notes what the rules ask about. */
export function walkBot(bot: Bot, channel: Channel, { names, skipped }: Given): Found {
  return new Walk(bot, channel, names).run(skipped);
}

class Walk {
  private readonly bot: Bot;
  private readonly channel: Channel;
  private readonly names: Given["names"];
  private readonly found: Found = {
    ...{ expressions: [], edges: [], targets: [], choices: [], calls: [], assignments: [], actions: [] },
    ...{
      messages: [],
      texts: [],
      handlers: [],
      asks: [],
      links: [],
      contents: [],
      reviews: [],
      questions: [],
      times: [],
      options: [],
      taps: [],
      tables: [],
      variables: [],
      flowNames: [],
      entered: new Map(),
      ended: new Map(),
    },
  };

  /** The fields of `event` in `tap.NAME`: filled as the taps of that name are met. */
  private readonly tapFields = new Map<string, Record<string, Type>>();

  constructor(bot: Bot, channel: Channel, names: Given["names"]) {
    this.bot = bot;
    this.channel = channel;
    this.names = names;
  }

  run(skipped: ReadonlySet<string>): Found {
    const { bot } = this;
    const scope: Scope = { locals: {}, known: noNames };
    for (const variable of [...bot.user.values(), ...bot.group.values()]) this.variable(variable, scope);
    for (const event of bot.events.values())
      if (event.to) this.receiver(event.to, this.eventScope(String(event.at.path.at(-1)), [], scope));
    for (const data of bot.constants.values()) this.data(data, scope);
    this.handlers(bot.on, scope);
    this.waiting(bot.defaults, scope);
    this.repairs(bot.repairs, scope);
    const { taps } = this.found;
    const own = taps.length;
    for (const menu of bot.richMenus) {
      if (menu.show?.guard) this.expression(menu.show.guard, scope, boolean);
      this.data(menu.body, scope);
    }
    // A tap in a menu is the channel's to judge.
    taps.length = own;
    for (const flow of bot.flows.values()) if (!skipped.has(flow.at.document.name)) this.flow(flow);
    return this.found;
  }

  private repairs(repairs: ReadonlyMap<string, Repair>, scope: Scope): void {
    for (const { at, actions, target, flow } of repairs.values()) {
      const { document, path } = at;
      this.actions(actions, scope);
      if (target !== undefined)
        this.found.targets.push({ at: { document, path: [...path, "target"] }, name: target, scope });
      if (flow === undefined) continue;
      const named = document.textOf(path) === undefined ? { document, path: [...path, "call"] } : at;
      this.found.calls.push({ at: named, kind: "flow", name: flow, scope });
    }
  }

  private flow(flow: Flow): void {
    const scope: Scope = { flow, locals: {}, known: noNames };
    if (flow.title) this.text(flow.title, scope);
    for (const variable of [...flow.context.values(), ...flow.input.values()]) this.variable(variable, scope);
    for (const data of flow.constants.values()) this.data(data, scope);
    for (const derived of flow.derive.values()) this.expression(derived, scope);
    for (const data of flow.output.values()) this.data(data, scope);
    for (const migration of flow.migrations) this.migration(migration, scope);
    for (const trigger of flow.triggers) {
      this.found.handlers.push({ handler: trigger, scope });
      const inner = this.eventScope(trigger.event, trigger.matches, scope);
      if (trigger.guard) this.expression(trigger.guard, inner, boolean);
      this.assignments(trigger.assignments, inner);
      if (trigger.with) this.data(trigger.with, inner);
    }
    if (flow.key) this.data(flow.key, scope);
    const inside: Scope = { ...scope, moment: "inside" };
    this.handlers(flow.on, inside);
    this.repairs(flow.repairs, inside);
    this.waiting(flow, inside);
    for (const state of flow.states) this.state(state, scope);
  }

  /** What a migration sets is read under the names of older versions, which nobody knows any more. */
  private migration({ to, assignments }: Migration, scope: Scope): void {
    if (to) this.found.targets.push({ ...to, scope });
    for (const assignment of assignments) {
      this.found.assignments.push({ assignment, scope });
      const { expressions } = this.found;
      const first = expressions.length;
      this.data(assignment.value, scope);
      for (const [index, site] of expressions.slice(first).entries()) {
        const older = freePaths(site.expression).map(({ name }) => [name, anyType] as const);
        expressions[first + index] = { ...site, scope: { ...scope, locals: Object.fromEntries(older) } };
      }
    }
  }

  private state(state: State, outer: Scope): void {
    const flow = outer.flow as Flow;
    const arriving: Scope = { ...outer, state };
    this.found.entered.set(state, settingsOf(this.actions(state.entry, arriving)));
    // What was set on entry is known from the graph.
    const inside: Scope = { ...arriving, moment: "inside" };
    const { block } = state;
    const answered: Scope = { ...inside, locals: { ...outer.locals, ...this.resultNames(state) } };
    const ended =
      !block || block.kind === "each"
        ? inside
        : block.kind === "ask" || block.kind === "menu" || block.kind === "review"
          ? this.question(block, inside)
          : this.called(block, inside, answered);
    this.found.ended.set(state, settingsOf(ended));
    const waiting = this.transitions(state.always, inside, "always");
    this.handlers(state.on, waiting);
    this.timed(state.after, waiting);
    this.transitions(state.onError, { ...inside, locals: { ...outer.locals, error: anyType } }, "error");
    this.actions(state.exit, inside);

    const ending: Scope = { ...answered, moment: "end" };
    const rest = this.transitions(state.onDone, ending, "end");
    const isPlain = block === undefined && state.states.length === 0;
    if (state.target) this.target(state.target, rest, "end", isPlain);
    else if (runsOn(state, isPlain) && state.next !== undefined) {
      this.found.edges.push({
        flow,
        from: state,
        to: state.next,
        at: state.at,
        kind: "next",
        cause: "end",
        immediate: isPlain,
        atEnd: true,
        ...settingsOf(rest),
      });
    }
    const around = block?.kind === "each" ? { ...outer, locals: this.eachScope(block.each, inside).locals } : outer;
    for (const inner of state.states) this.state(inner, around);
  }

  /** What holds once a block that calls something has its answer. */
  private called(
    block: Exclude<NonNullable<State["block"]>, QuestionBlock | EachBlock>,
    scope: Scope,
    ended: Scope,
  ): Scope {
    if ("table" in block) {
      this.tableUse(block.kind, block, block.at, scope);
      return this.assignments(block.save, ended);
    }
    if (block.kind === "accountLink") {
      this.data(block.url, scope, { kind: "string" });
      for (const message of block.says) this.message(message, { ...scope, moment: "end" });
      if (block.label) this.text(block.label, scope);
      this.found.links.push({ block, scope });
      return this.assignments(block.save, ended);
    }
    if (block.kind === "content") {
      this.data(block.content, scope, { kind: "content" });
      this.found.contents.push({ block, scope });
      if (block.operation !== undefined)
        this.found.calls.push({
          at: block.operationAt,
          kind: "request",
          name: block.operation,
          scope,
          ...(block.with && { with: block.with }),
        });
      if (block.with) this.data(block.with, scope);
      return this.assignments(block.save, ended);
    }
    const name = block.kind === "call" ? block.flow : block.kind === "request" ? block.operation : block.function;
    this.found.calls.push({
      at: block.at,
      kind: block.kind === "call" ? "flow" : block.kind,
      name,
      scope,
      ...(block.with && { with: block.with }),
    });
    if (block.with) this.data(block.with, scope, this.argumentsType(block.kind, name));
    const saved = this.assignments(block.save, ended);
    if (block.kind === "call") this.transitions(block.onCancelled, scope, "error");
    return saved;
  }

  private tableUse(kind: "put" | "take" | "get" | "list", use: TableUse, at: Place, scope: Scope): void {
    this.found.tables.push({ at, kind, use });
    const table = this.bot.tables.get(use.table);
    const typeOf = (schema: VariableSchema | undefined): Type | undefined =>
      schema && typeOfSchema(schema, this.bot.types);
    if (use.key) this.data(use.key, scope, typeOf(table?.key));
    if (use.value) this.data(use.value, scope, typeOf(table?.value));
    if (use.limit) this.data(use.limit, scope, { kind: "integer" });
    const inner: Scope = { ...scope, locals: { ...scope.locals, row: this.rowType(use.table) } };
    if (use.where) this.expression(use.where, inner, boolean);
    if (use.orderBy) this.expression(use.orderBy, inner);
  }

  private receiver(to: Receiver, scope: Scope): void {
    if (to.kind === "table") this.tableUse("get", { table: to.table, key: to.key, ifAbsent: false }, to.at, scope);
    else this.data(to.id, scope, { kind: "string" });
  }

  private eventData(name: string): Type | undefined {
    const data = this.bot.events.get(name)?.data;
    return data && Object.keys(data).length > 0 ? this.objectOf(data) : undefined;
  }

  private rowType(name: string): Type {
    const table = this.bot.tables.get(name);
    if (!table) return anyType;
    const key = typeOfSchema(table.key, this.bot.types);
    const value = typeOfSchema(table.value, this.bot.types);
    return { kind: "object", name: `row of ${name}`, properties: { key, value } };
  }

  /** What holds once the question is answered. */
  private question(block: QuestionBlock, scope: Scope): Scope {
    const { flow } = scope;
    this.found.questions.push({ block, scope });
    const ask = block.kind === "ask" ? block : undefined;
    const asked = this.typeOfAsked(ask, flow);
    const isList = asked?.kind === "array";
    // While a list is asked for it holds the items given so far, and each answer gives an item.
    const asking = ask?.variable.scope === "flow" && isList ? knowing(scope, [ask.variable.name]) : scope;
    const one = isList ? asked.items : asked;
    for (const message of block.prompt) this.message(message, asking);
    this.waiting(block, asking);
    if (block.onFailed) this.target(block.onFailed, scope, "error");
    for (const option of block.options) this.option(option, asking, ask, one);
    if (block.kind === "review") {
      for (const text of [block.title, block.confirm]) if (text) this.text(text, scope);
      this.found.reviews.push({ review: block, scope });
    }
    if (!ask) return scope;
    this.found.asks.push({ ask, scope });
    for (const option of ask.suggest) this.option(option, asking, ask, one);
    if (ask.picker?.label) this.text(ask.picker.label, scope);
    for (const data of [ask.picker?.min, ask.picker?.max, ask.picker?.initial]) if (data) this.data(data, scope);
    if (ask.parse)
      this.expression(
        ask.parse,
        { ...scope, locals: { ...scope.locals, text: { kind: "string" } } },
        isList ? undefined : asked,
      );
    const answered = ask.variable.scope === "flow" ? knowing(scope, [ask.variable.name]) : scope;
    for (const { that, else: otherwise } of ask.checks) {
      this.expression(that, answered, boolean);
      for (const message of otherwise ?? []) this.message(message, answered);
    }
    const maySkip = ask.skip.length > 0 || !ask.required;
    return this.assignments(ask.save, maySkip ? scope : answered);
  }

  private option(option: Option, scope: Scope, ask: AskBlock | undefined, expected: Type | undefined): void {
    this.found.options.push({ option, scope, ...(ask && { ask }) });
    const inner = this.eachScope(option.each, scope);
    if (option.guard) this.expression(option.guard, inner, boolean);
    for (const text of [option.label, option.title, option.text]) if (text) this.text(text, inner);
    for (const text of option.synonyms) for (const template of templatesOf(text)) this.template(template, inner, false);
    if (option.value) this.data(option.value, inner, expected);
    for (const data of [option.image, option.uri]) if (data) this.data(data, inner);
    if (option.action) this.data(option.action, inner, undefined, true);
    const set = this.assignments(option.assignments, inner);
    if (option.target) this.target(option.target, set, "event");
  }

  private handlers(handlers: readonly Handler[], scope: Scope): void {
    const byEvent = new Map<string, Handler[]>();
    // What holds once the earlier ones of the same event have not fit.
    const rest = new Map<string, Scope>();
    for (const handler of handlers) {
      const { event, matches, transition } = handler;
      this.found.handlers.push({ handler, scope });
      const before = rest.get(event) ?? scope;
      this.transition(transition, this.eventScope(event, matches, before), "event");
      if (matches.length === 0) rest.set(event, unlessScope(transition.guard, before));
      const same = byEvent.get(event);
      if (same) same.push(handler);
      else byEvent.set(event, [handler]);
    }
    for (const same of byEvent.values()) {
      this.found.choices.push({
        scope,
        entries: same.map(({ at, transition, event, matches }) => ({ at, event, matches, transition })),
      });
    }
  }

  /** The first that fits is taken. What holds where none does. */
  private transitions(transitions: readonly Transition[], scope: Scope, cause: Cause): Scope {
    let rest = scope;
    for (const transition of transitions) {
      this.transition(transition, rest, cause);
      rest = unlessScope(transition.guard, rest);
    }
    if (transitions.length > 0)
      this.found.choices.push({
        scope,
        entries: transitions.map((transition) => ({ at: transition.at, matches: [], transition })),
      });
    return rest;
  }

  private timed(timed: readonly TimedTransition[], scope: Scope): void {
    for (const one of timed) {
      const { in: wait, transition } = one;
      this.found.times.push({ timed: one, scope });
      if (typeof wait !== "number") this.expression(wait, scope);
      this.transition(transition, scope, "time");
    }
  }

  private transition(transition: Transition, scope: Scope, cause: Cause): void {
    if (transition.guard) this.expression(transition.guard, scope, boolean);
    let inner = this.assignments(transition.assignments, whenScope(transition.guard, scope));
    for (const message of transition.say) this.message(message, inner);
    inner = this.actions(transition.actions, inner);
    const { call, target } = transition;
    if (call) {
      this.found.calls.push({
        at: call.at,
        kind: "flow",
        name: call.flow,
        scope: inner,
        ...(call.with && { with: call.with }),
      });
      if (call.with) this.data(call.with, inner, this.argumentsType("call", call.flow));
      if (call.save) inner = this.assignments(call.save, inner);
    }
    if (target) this.target(target, inner, cause, cause === "always" && !transition.guard, transition);
  }

  private target(
    target: { readonly at: Place; readonly name: string },
    scope: Scope,
    cause: Cause,
    immediate = false,
    transition?: Transition,
  ): void {
    this.found.targets.push({ ...target, scope });
    const { flow, state } = scope;
    if (!flow) return;
    this.found.edges.push({
      flow,
      ...(state && { from: state }),
      to: target.name,
      at: target.at,
      kind: "target",
      cause,
      immediate,
      atEnd: cause === "end",
      ...settingsOf(scope),
      ...(transition && { transition }),
    });
  }

  /** Actions happen one after the other: what one sets, the next can read. */
  private actions(actions: readonly Action[], scope: Scope): Scope {
    let inner = scope;
    for (const action of actions) {
      if (action.guard) this.expression(action.guard, inner, boolean);
      const guarded = whenScope(action.guard, inner);
      this.found.actions.push({ action, scope: guarded });
      switch (action.kind) {
        case "say":
          for (const message of action.messages) this.message(message, guarded);
          break;
        case "set": {
          const set = this.assignments(action.assignments, guarded);
          if (!action.guard) inner = set;
          break;
        }
        case "raise":
        case "track":
          if (action.data) this.data(action.data, guarded);
          break;
        case "schedule":
          this.data(action.id, guarded, { kind: "string" });
          for (const data of timesOf(action.when)) this.data(data, guarded);
          if (action.data) this.data(action.data, guarded);
          break;
        case "request":
        case "run": {
          const name = action.kind === "run" ? action.function : action.operation;
          this.found.calls.push({
            at: action.at,
            kind: action.kind,
            name,
            scope: guarded,
            ...(action.with && { with: action.with }),
          });
          if (action.with) this.data(action.with, guarded, this.argumentsType(action.kind, name));
          if (action.echo) this.data(action.echo, guarded);
          break;
        }
        case "push":
          this.receiver(action.to, guarded);
          for (const message of action.messages) this.message(message, guarded);
          break;
        case "sendTo":
          this.receiver(action.to, guarded);
          if (action.data) this.data(action.data, guarded, this.eventData(action.event));
          break;
        case "unschedule":
          this.data(action.id, guarded, { kind: "string" });
          break;
        case "put":
        case "take":
        case "get":
        case "list":
          this.tableUse(action.kind, action, action.at, guarded);
          if (action.echo) this.data(action.echo, guarded);
          break;
        default:
          break;
      }
    }
    return inner;
  }

  private assignments(assignments: readonly Assignment[], scope: Scope): Scope {
    if (assignments.length === 0) return scope;
    const known = new Set(scope.known);
    const unset = new Set(scope.unset);
    for (const assignment of assignments) {
      const { value, name } = assignment;
      this.found.assignments.push({ assignment, scope });
      this.data(value, scope, this.typeOfAssigned(assignment, scope.flow));
      if (assignment.scope !== "flow") continue;
      (isNull(value) ? unset : known).add(name);
      (isNull(value) ? known : unset).delete(name);
    }
    return { ...scope, known, unset };
  }

  private waiting(waiting: Waiting, scope: Scope): void {
    if (waiting.silence) this.timed(waiting.silence, scope);
    for (const text of waiting.invalid ?? []) this.text(text, scope);
    if (waiting.help) this.text(waiting.help, scope);
    if (Array.isArray(waiting.interrupt)) {
      const at = scope.state?.at ?? scope.flow?.at ?? this.bot.at;
      for (const [index, name] of waiting.interrupt.entries()) {
        this.found.flowNames.push({ at: { document: at.document, path: [...at.path, "interrupt", index] }, name });
      }
    }
  }

  private variable(variable: Variable, scope: Scope): void {
    this.found.variables.push({ variable, ...(scope.flow && { flow: scope.flow }) });
    if (variable.label) this.text(variable.label, scope);
    // Shown only once it has a value.
    if (variable.show) this.expression(variable.show, knowing(scope, [variable.name]));
  }

  private message(message: Message, scope: Scope): void {
    this.found.messages.push({ message, scope });
    if (message.when) this.expression(message.when, scope, boolean);
    const inner = whenScope(message.when, scope);
    if (message.kind === "text") this.text(message.text, inner);
    else this.data(message.body, inner, undefined, true);
  }

  private text(text: LocalText, scope: Scope): void {
    this.found.texts.push(text);
    for (const template of templatesOf(text)) this.template(template, scope, true);
  }

  private template({ at, template }: PlacedTemplate, scope: Scope, spoken: boolean): void {
    for (const part of template.parts) {
      if (typeof part !== "string") this.found.expressions.push({ at, expression: part, scope, spoken });
    }
  }

  private expression({ at, expression }: PlacedExpression, scope: Scope, expected?: Type, spoken = false): void {
    this.found.expressions.push({ at, expression, scope, spoken, ...(expected && { expected }) });
  }

  private data(data: Data, scope: Scope, expected?: Type, spoken = false): void {
    switch (data.kind) {
      case "literal":
        return;
      case "expression":
        this.expression(data.expression, scope, expected, spoken);
        return;
      case "template":
        this.template(data.template, scope, spoken);
        return;
      case "text":
        this.text(data.text, scope);
        return;
      case "list":
        for (const item of data.items) {
          const inner = this.eachScope(item.each, scope);
          if (item.when) this.expression(item.when, inner, boolean);
          this.data(
            item.value,
            whenScope(item.when, inner),
            expected?.kind === "array" ? expected.items : undefined,
            spoken,
          );
        }
        return;
      case "object":
        this.tap(data);
        for (const { key, value, when } of data.entries) {
          if (when) this.expression(when, scope, boolean);
          this.data(
            value,
            whenScope(when, scope),
            expected?.kind === "object" ? expected.properties[key] : undefined,
            spoken,
          );
        }
    }
  }

  /** An object with `$tap` is a tap of the author's own. */
  private tap({ entries }: Data & { kind: "object" }): void {
    const tap = entries.find(({ key }) => key === "$tap")?.value;
    if (tap?.kind !== "literal" || typeof tap.value !== "string") return;
    const given = entries.find(({ key }) => key === "with")?.value;
    const data = given?.kind === "object" ? given.entries : [];
    this.found.taps.push({ at: tap.at, name: tap.value, keys: data.map(({ at }) => at) });
    Object.assign(this.fieldsOfTap(tap.value), Object.fromEntries(data.map(({ key }) => [key, anyType])));
  }

  private restOfPostback(): { rest?: Type } {
    const postback = this.channel.events.get("postback");
    return postback?.kind === "object" && postback.rest ? { rest: postback.rest } : {};
  }

  private fieldsOfTap(name: string): Record<string, Type> {
    const postback = this.channel.events.get("postback");
    const fields = this.tapFields.get(name) ?? { ...(postback?.kind === "object" ? postback.properties : {}) };
    this.tapFields.set(name, fields);
    return fields;
  }

  private eachScope(each: DataItem["each"], scope: Scope): Scope {
    if (!each) return scope;
    this.expression(each.list, scope, list);
    const locals: Record<string, Type> = { ...scope.locals, [each.item]: this.itemType(each.list, scope) };
    if (each.index !== undefined) locals[each.index] = { kind: "integer" };
    return { ...scope, locals };
  }

  /** The type of the items of a variable's list; of any other list it is left open. */
  private itemType({ source }: PlacedExpression, { flow }: Scope): Type {
    const variable = flow?.context.get(source.trim());
    const type = variable && typeOfSchema(variable.schema, this.bot.types);
    return type?.kind === "array" ? type.items : anyType;
  }

  private eventScope(event: string, matches: readonly Match[], scope: Scope): Scope {
    const own = this.bot.events.get(event);
    const tap: Type | undefined = event.startsWith("tap.")
      ? {
          kind: "object",
          name: `event of ${event}`,
          properties: this.fieldsOfTap(event.slice("tap.".length)),
          ...this.restOfPostback(),
        }
      : undefined;
    const type = this.channel.events.get(event) ?? tap ?? (own && this.objectOf(own.data)) ?? anyType;
    const hasGroups = matches.some(({ kind }) => kind === "regex");
    const match: Names = hasGroups
      ? { match: { kind: "object", properties: {}, rest: { kind: "string", nullable: true } } }
      : {};
    return { ...scope, locals: { ...scope.locals, event: type, ...match } };
  }

  /** The names that the end of a block brings: its `result`. */
  private resultNames({ block }: State): Names {
    const result = this.resultType(block);
    return result ? { result } : {};
  }

  private resultType(block: State["block"]): Type | undefined {
    if (block?.kind === "run") {
      const declared = this.bot.functions.get(block.function)?.result;
      return declared && typeOfSchema(declared, this.bot.types);
    }
    if (block?.kind === "call") {
      const called = this.bot.flows.get(block.flow);
      return called && typeOfOutput(called, this.names);
    }
    if (block && "table" in block) return this.resultOfTable(block);
    if (block?.kind === "accountLink")
      return { kind: "object", name: "an account link", properties: { nonce: string } };
    if (block?.kind === "content" && block.operation === undefined)
      return { kind: "object", name: "a stored content", properties: { file: string, type: string, size: integer } };
    if (block?.kind !== "request" && block?.kind !== "content") return undefined;
    const [service = "", operation = ""] = (block.operation ?? "").split(".");
    const response = this.bot.services.get(service)?.operations.get(operation)?.response;
    const body = response ? typeOfSchema(response, this.bot.types) : anyType;
    return {
      kind: "object",
      name: "the answer of a request",
      properties: { body, status: { kind: "integer" }, headers: anyType },
    };
  }

  private resultOfTable({ kind, table }: TableBlock): Type {
    const row = this.rowType(table);
    if (kind === "list") return { kind: "array", items: row };
    const value = row.kind === "object" ? (row.properties.value ?? anyType) : anyType;
    return kind === "put" ? value : { ...value, nullable: true };
  }

  private argumentsType(kind: "call" | "request" | "run", name: string): Type | undefined {
    if (kind === "request") return undefined;
    if (kind === "run") {
      const declared = this.bot.functions.get(name)?.with;
      return declared && this.objectOf(declared);
    }
    const flow = this.bot.flows.get(name);
    return flow && this.objectOf(Object.fromEntries([...flow.input].map(([key, { schema }]) => [key, schema])));
  }

  private objectOf(schemas: Readonly<Record<string, VariableSchema>>): Type {
    const properties: Record<string, Type> = {};
    for (const [key, schema] of Object.entries(schemas)) properties[key] = typeOfSchema(schema, this.bot.types);
    return { kind: "object", properties };
  }

  private typeOfAssigned({ scope, name }: Assignment, flow: Flow | undefined): Type | undefined {
    const variable =
      scope === "user"
        ? this.bot.user.get(name)
        : scope === "group"
          ? this.bot.group.get(name)
          : flow?.context.get(name);
    return variable && typeOfSchema(variable.schema, this.bot.types);
  }

  private typeOfAsked(ask: AskBlock | undefined, flow: Flow | undefined): Type | undefined {
    if (!ask) return undefined;
    const variable =
      ask.variable.scope === "user" ? this.bot.user.get(ask.variable.name) : flow?.context.get(ask.variable.name);
    if (variable && ask.from === "everyone")
      return typeOfSchema(memberSchema(variable.schema, this.bot.types), this.bot.types);
    return variable && typeOfSchema(variable.schema, this.bot.types);
  }
}

/** Whether the main line may run on from a state to the next one. */
function runsOn(state: State, isPlain: boolean): boolean {
  if (isPlain) return state.on.length === 0 && state.after.length === 0 && state.always.length === 0;
  if (state.onDone.some(({ guard }) => !guard)) return false;
  return state.block?.kind !== "menu" || state.block.options.some(({ target }) => !target);
}

const noNames: ReadonlySet<string> = new Set();

function timesOf(when: ScheduledTime): readonly Data[] {
  if ("in" in when) return [when.in];
  if ("moment" in when) return [when.moment];
  return [...("daily" in when ? [when.daily] : []), ...[when.until, when.count].filter((data) => data !== undefined)];
}

function templatesOf(text: LocalText): readonly PlacedTemplate[] {
  return [...(text.every ? [text.every] : []), ...(text.byLocale?.values() ?? [])];
}

function isNull(data: Data): boolean {
  return data.kind === "literal"
    ? data.value === null
    : data.kind === "expression" && data.expression.source.trim() === "null";
}

function knowing(scope: Scope, names: readonly string[]): Scope {
  return names.length === 0 ? scope : { ...scope, known: new Set([...scope.known, ...names]) };
}

/** What holds where a condition is true. */
function whenScope(when: PlacedExpression | undefined, scope: Scope): Scope {
  return when ? knowing(scope, namesSetWhenTrue(when.expression)) : scope;
}

/** What holds where a condition is false. */
function unlessScope(when: PlacedExpression | undefined, scope: Scope): Scope {
  return when ? knowing(scope, namesSetWhenFalse(when.expression)) : scope;
}

function settingsOf({ known, unset = noNames }: Scope): Settings {
  return { sets: known, unsets: unset };
}
