import { itemSchema } from "../answers/item-schema.ts";
import { memberSchema } from "../answers/member-schema.ts";
import { resolveSchema } from "../answers/resolve-schema.ts";
import type { Scope } from "../expression/scope.ts";
import type { VariableSchema } from "../expression/type.ts";
import type { Value } from "../expression/value.ts";
import type { AskBlock, QuestionBlock } from "../model/flow.ts";
import type { Run } from "./conversation.ts";
import { type ResolvedOption, resolveOptions, resolveSuggestions } from "./options.ts";
import { TurnScope, withLocals } from "./turn-scope.ts";
import type { WorkingTurn } from "./working-turn.ts";

/** A question as it stands in a turn: what it takes, what it has so far, and what can be seen from it. */
export interface Asking<B extends QuestionBlock = QuestionBlock> {
  readonly turn: WorkingTurn;
  readonly run: Run;
  readonly context: { readonly [name: string]: Value };
  readonly block: B;
  /** What one answer must be: of a list, one of its items. */
  readonly schema: VariableSchema;
  /** Of a list: the items so far, and how many it may have. */
  readonly list?: { readonly items: readonly Value[]; readonly least: number; readonly most: number };
  readonly scope: Scope;
}

export function askingOf(
  turn: WorkingTurn,
  run: Run,
  context: { readonly [name: string]: Value },
  state: string,
): Asking | undefined {
  const block = turn.botOf(run).state(run.flow, state)?.block;
  if (block?.kind === "menu" || block?.kind === "review")
    return { turn, run, context, block, schema: {}, scope: scopeOf(turn, run, context) };
  if (block?.kind !== "ask") return undefined;
  const schema = schemaOf(turn, run, block);
  const { types } = turn.botOf(run).model;
  if (block.from === "everyone")
    return { turn, run, context, block, schema: memberSchema(schema, types), scope: scopeOf(turn, run, context) };
  const item = itemSchema(schema, types);
  if (!item) return { turn, run, context, block, schema, scope: scopeOf(turn, run, context) };
  const items = (run.question?.state === state ? run.question.items : undefined) ?? [];
  const { minItems = 0, maxItems = Number.POSITIVE_INFINITY } = resolveSchema(schema, types);
  const list = { items, least: minItems, most: maxItems };
  return { turn, run, context, block, schema: item, list, scope: scopeWith({ turn, run, context, block }, [...items]) };
}

/** What is seen once the question's variable has a value. */
export function scopeWith(
  { turn, run, context, block }: Pick<Asking<AskBlock>, "turn" | "run" | "context" | "block">,
  value: Value,
): Scope {
  const { scope, name } = block.variable;
  if (scope === "flow") return scopeOf(turn, run, { ...context, [name]: value });
  return withLocals(scopeOf(turn, run, context), { user: { ...turn.user(), [name]: value } });
}

function scopeOf(turn: WorkingTurn, run: Run, context: { readonly [name: string]: Value }): Scope {
  return new TurnScope(turn, run, context, undefined);
}

export function schemaOf(turn: WorkingTurn, run: Run, block: AskBlock): VariableSchema {
  const { scope, name } = block.variable;
  const bot = turn.botOf(run).model;
  const variable = scope === "user" ? bot.user.get(name) : bot.flows.get(run.flow)?.context.get(name);
  return variable?.schema ?? { type: "string" };
}

/** The options there are now; of a list those that are left. */
export function offeredOptions(asking: Asking): readonly ResolvedOption[] {
  return left(asking, resolveOptions(asking.block.options, asking.scope));
}

export function offeredSuggestions(asking: Asking): readonly ResolvedOption[] {
  return asking.block.kind === "ask" ? left(asking, resolveSuggestions(asking.block, asking.scope)) : [];
}

function left({ list }: Asking, options: readonly ResolvedOption[]): readonly ResolvedOption[] {
  if (!list || list.items.length === 0) return options;
  return options.filter(({ value, label }) => !holds(list.items, value ?? label));
}

/** Whether a list has a value already. */
export function holds(items: readonly Value[], value: Value): boolean {
  const json = JSON.stringify(value);
  return items.some((item) => JSON.stringify(item) === json);
}
