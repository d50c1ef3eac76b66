import { normalizeText } from "../answers/normalize.ts";
import { readAnswer } from "../answers/read-answer.ts";
import { checkValue } from "../expression/check-value.ts";
import type { VariableSchema } from "../expression/type.ts";
import type { Value, ValueObject } from "../expression/value.ts";
import type { AskBlock, MenuBlock } from "../model/flow.ts";
import type { Run } from "./conversation.ts";
import { type ResolvedOption, resolveOptions, resolveSuggestions } from "./options.ts";
import { pickerLimits } from "./picker.ts";
import { dataOf, messagesOf, prepareExpression, textOf } from "./prepare.ts";
import { TurnScope, withLocals } from "./turn-scope.ts";
import type { WorkingTurn } from "./working-turn.ts";

/** What an input says to an open question. */
export type Answer =
  | {
      readonly kind: "answer";
      /** Index of the option in the file, when one was chosen. */
      readonly option?: number;
      /** What the answer stores, and what its option sets. */
      readonly assignments: readonly (readonly [string, Value])[];
    }
  /** Said to the question, but not right: `says` are the words of the check that refused it. */
  | { readonly kind: "wrong"; readonly says?: readonly ValueObject[] }
  | { readonly kind: "none" };

export function findAnswer(
  turn: WorkingTurn,
  run: Run,
  context: { readonly [name: string]: Value },
  stateName: string,
): Answer {
  const block = turn.bot.state(run.flow, stateName)?.block;
  if (block?.kind !== "ask" && block?.kind !== "menu") return { kind: "none" };
  const scope = new TurnScope(turn, run, context, undefined);
  const options = resolveOptions(block.options, scope);
  const tap = turn.eventInput?.tap;
  if (tap && (tap.run !== run.id || tap.state !== stateName)) return { kind: "none" };
  const suggestions = block.kind === "ask" ? resolveSuggestions(block, scope) : [];
  const chosen = tap
    ? [...options, ...suggestions].find((option) => option.key === tap.option)
    : (optionByWords(options, turn) ?? suggestionByWords(suggestions, turn));
  if (chosen) return answerByOption(turn, run, context, block, chosen);
  if (block.kind === "menu") return { kind: "none" };
  if (saysSkip(turn, block, scope)) return { kind: "answer", assignments: [[nameOf(block.variable), null]] };
  const value = valueGiven(turn, block, scope, schemaOf(turn, run, block));
  if (value === undefined) return { kind: "none" };
  if (closed(block)) return { kind: "wrong" };
  return answerByValue(turn, run, context, block, value);
}

/** `options` close the answer to themselves; one with a picker or an action of its own leaves its result open. */
function closed(block: AskBlock): boolean {
  return block.options.some((option) => option.target === undefined && option.action === undefined);
}

function optionByWords(options: readonly ResolvedOption[], turn: WorkingTurn): ResolvedOption | undefined {
  const text = turn.normalizedText;
  if (text === undefined) return undefined;
  const byWord = options.find((option) => option.words.includes(text));
  if (byWord) return byWord;
  const number = /^[0-9]{1,3}$/.test(text) ? Number(text) : 0;
  return number > 0 ? options[number - 1] : undefined;
}

/** A suggestion that stands for another value than its label reads. */
function suggestionByWords(suggestions: readonly ResolvedOption[], turn: WorkingTurn): ResolvedOption | undefined {
  const text = turn.normalizedText;
  return suggestions.find((one) => one.value !== undefined && text !== undefined && one.words.includes(text));
}

/** Words that leave the variable unset. */
function saysSkip(turn: WorkingTurn, block: AskBlock, scope: TurnScope): boolean {
  const text = turn.normalizedText;
  return text !== undefined && block.skip.some((word) => normalizeText(textOf(word)(scope)) === text);
}

function answerByOption(
  turn: WorkingTurn,
  run: Run,
  context: { readonly [name: string]: Value },
  block: AskBlock | MenuBlock,
  chosen: ResolvedOption,
): Answer {
  const scope = withLocals(new TurnScope(turn, run, context, undefined), chosen.locals);
  const sets = chosen.option.assignments.map((one): [string, Value] => [nameOf(one), dataOf(one.value)(scope)]);
  if (block.kind === "menu" || (chosen.option.target && chosen.value === undefined)) {
    return { kind: "answer", option: chosen.index, assignments: sets };
  }
  const value = chosen.value ?? labelValue(turn, run, block, chosen);
  const answer = answerByValue(turn, run, context, block, value);
  if (answer.kind !== "answer") return answer;
  return { ...answer, option: chosen.index, assignments: [...answer.assignments, ...sets] };
}

/** Without a value an option's label is its value, as far as the variable's type takes it. */
function labelValue(turn: WorkingTurn, run: Run, block: AskBlock, chosen: ResolvedOption): Value {
  const schema = schemaOf(turn, run, block);
  return readAnswer(chosen.label, schema, turn.bot.answerContext(turn))?.value ?? chosen.label;
}

function answerByValue(
  turn: WorkingTurn,
  run: Run,
  context: { readonly [name: string]: Value },
  block: AskBlock,
  value: Value,
): Answer {
  const wrong = checkValue(value, schemaOf(turn, run, block), turn.bot.model.types);
  if (wrong !== undefined) return { kind: "wrong" };
  const filled = block.variable.scope === "flow" ? { ...context, [block.variable.name]: value } : context;
  const scope = new TurnScope(turn, run, filled, undefined);
  const { min, max } = pickerLimits(block, scope);
  if (typeof value === "string" && ((min !== undefined && value < min) || (max !== undefined && value > max))) {
    return { kind: "wrong" };
  }
  for (const check of block.checks) {
    if (prepareExpression(check.that.source)(scope) !== true) {
      return { kind: "wrong", ...(check.else ? { says: messagesOf(check.else)(scope) } : {}) };
    }
  }
  return { kind: "answer", assignments: [[nameOf(block.variable), value]] };
}

function nameOf(variable: { readonly scope: "flow" | "user" | "group"; readonly name: string }): string {
  return variable.scope === "flow" ? variable.name : `${variable.scope}.${variable.name}`;
}

export function schemaOf(turn: WorkingTurn, run: Run, block: AskBlock): VariableSchema {
  const bot = turn.bot.model;
  const variable =
    block.variable.scope === "user"
      ? bot.user.get(block.variable.name)
      : bot.flows.get(run.flow)?.context.get(block.variable.name);
  return variable?.schema ?? { type: "string" };
}

/** The value that the input gives, before it is checked; undefined where it is no answer to this kind of question. */
function valueGiven(turn: WorkingTurn, block: AskBlock, scope: TurnScope, schema: VariableSchema): Value | undefined {
  const input = turn.eventInput;
  if (input?.picked !== undefined) return input.picked;
  if (schema.type === "location" || schema.type === "content") return sent(turn, schema.type);
  if (turn.text !== undefined) {
    if (block.parse) {
      const parsed = prepareExpression(block.parse.source)(scope);
      return parsed === null ? undefined : parsed;
    }
    return readAnswer(turn.text, schema, turn.bot.answerContext(turn))?.value;
  }
  return undefined;
}

/** The newest message of the answer that is such a thing. */
function sent(turn: WorkingTurn, type: "location" | "content"): Value | undefined {
  const events = turn.events ?? (turn.eventInput ? [turn.eventInput.event] : []);
  const messages = events.map((event) => event.message as ValueObject | undefined);
  const found = messages.findLast((message) =>
    type === "location" ? message?.type === "location" : contents.has(String(message?.type)),
  );
  return found && (type === "location" ? without(found, "type") : found);
}

const contents: ReadonlySet<string> = new Set(["image", "video", "audio", "file"]);

function without(object: ValueObject, key: string): ValueObject {
  const { [key]: _, ...rest } = object;
  return rest;
}
