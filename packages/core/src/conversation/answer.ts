import { matchLabel } from "../answers/match-label.ts";
import { matchWords } from "../answers/match-words.ts";
import { normalizeText } from "../answers/normalize.ts";
import { readAnswer } from "../answers/read-answer.ts";
import { matchLabels, readItems } from "../answers/read-items.ts";
import { checkValue } from "../expression/check-value.ts";
import type { Scope } from "../expression/scope.ts";
import { isValueObject, type Value, type ValueObject } from "../expression/value.ts";
import type { AskBlock, ReviewBlock } from "../model/flow.ts";
import { fullNameOf } from "../model/full-name.ts";
import type { LocalText } from "../model/scalar.ts";
import { repairText } from "../repairs/repair-texts.ts";
import { type Asking, askingOf, holds, offeredOptions, offeredSuggestions, schemaOf, scopeWith } from "./asking.ts";
import { eventsOfBurst, textOfBurst } from "./burst.ts";
import type { Run } from "./conversation.ts";
import { variableToChange } from "./correction.ts";
import { doneWords } from "./done-words.ts";
import type { EventInput } from "./input.ts";
import { loopsAround } from "./loops-around.ts";
import { answersOf, mayAnswer } from "./members.ts";
import { type ResolvedOption, resolveOptions } from "./options.ts";
import { pickerLimits } from "./picker.ts";
import { dataOf, messagesOf, prepareExpression, textOf } from "./prepare.ts";
import { withLocals } from "./turn-scope.ts";
import type { WorkingTurn } from "./working-turn.ts";

/** What an input says to an open question. */
export type Answer =
  | {
      readonly kind: "answer";
      /** Index of the option in the file, when one was chosen. */
      readonly option?: number;
      /** What the answer stores, and what its option sets. */
      readonly assignments: readonly (readonly [string, Value])[];
      /** Named groups that `parse` found. */
      readonly match?: Value;
      /** How it was answered, for a correction that need not ask again: by a value (empty), skipped, or by an option. */
      readonly mark: string;
    }
  /** One of what a review shows is to be changed. */
  | { readonly kind: "change"; readonly variable: string }
  /** Items of a list that is not complete yet; with what their options set. */
  | {
      readonly kind: "items";
      readonly items: readonly Value[];
      readonly assignments: readonly (readonly [string, Value])[];
    }
  /** Said to the question, but not right: `says` are the words of the check that refused it. */
  | { readonly kind: "wrong"; readonly says?: readonly ValueObject[] }
  | { readonly kind: "none" };

/** The tap that ends a list, that confirms a review, and those that change one of its lines. */
export const DONE = "$done";
export const CONFIRM = "$confirm";
export const CHANGE = "$change:";

/** Marks of answers that have no value. */
const SKIPPED = "-";
const OPTION = "o:";

export function findAnswer(
  turn: WorkingTurn,
  run: Run,
  context: { readonly [name: string]: Value },
  stateName: string,
): Answer {
  const asking = askingOf(turn, run, context, stateName);
  const tap = turn.eventInput?.tap;
  if (!asking || (tap && (tap.run !== run.id || tap.state !== stateName))) return { kind: "none" };
  if (!mayAnswer(turn, run, asking.block)) return { kind: "none" };
  turn.match = null;
  if (asking.block.kind === "review") return answerToReview(asking as Asking<ReviewBlock>, tap?.option);
  const answer = tap ? answerByTap(asking, tap.option) : answerByWords(asking);
  const found = asking.block.from === "everyone" ? ofEveryone(asking, answer) : answer;
  return found.kind === "answer" && turn.match !== null ? { ...found, match: turn.match } : found;
}

/** Each member's answer stands beside those of the others: `{ user, value }`, a later one in place of an earlier. */
function ofEveryone({ turn, context, block }: Asking, answer: Answer): Answer {
  const user = turn.speaker;
  if (answer.kind !== "answer" || block.kind !== "ask" || user === undefined) return answer;
  const name = fullNameOf(block.variable);
  const assignments = answer.assignments.map(([assigned, value]): [string, Value] => {
    if (assigned !== name) return [assigned, value];
    return [name, [...answersOf(context, block).filter((one) => one.user !== user), { user, value }]];
  });
  return { ...answer, assignments };
}

/** The answer that a question has already: its variable's value, as far as type, options and checks still take it. */
export function answerHeld(
  turn: WorkingTurn,
  run: Run,
  context: { readonly [name: string]: Value },
  stateName: string,
): Answer {
  const asking = askingOf(turn, run, context, stateName);
  if (!asking || !isAsk(asking)) return { kind: "none" };
  const { scope, name } = asking.block.variable;
  const value = (scope === "user" ? turn.user() : context)[name] ?? null;
  if (value === null) return { kind: "none" };
  const options = resolveOptions(asking.block.options, asking.scope);
  const optionOf = (one: Value): ResolvedOption | undefined =>
    options.find((option) => holds([one], option.value ?? labelValue(asking, option)));
  const parts = isList(asking) && Array.isArray(value) ? value : [value];
  if (isClosed(asking.block) && !parts.every(optionOf)) return { kind: "wrong" };
  const answer = answerByValue(asking, value);
  const option = isList(asking) ? undefined : optionOf(value);
  return answer.kind === "answer" && option ? { ...answer, option: option.index } : answer;
}

/** In a correction: what a question was answered before, if that still holds. */
export function answerKept(
  turn: WorkingTurn,
  run: Run,
  context: { readonly [name: string]: Value },
  stateName: string,
): Answer {
  // In a loop every round has answers of its own; none of them stands for another.
  const mark = loopsAround(turn, run, stateName).length > 0 ? undefined : run.passed?.[stateName];
  const asking = askingOf(turn, run, context, stateName);
  if (mark === undefined || !asking) return { kind: "none" };
  if (mark.startsWith(OPTION)) {
    const option = resolveOptions(asking.block.options, asking.scope).find(({ key }) => OPTION + key === mark);
    return option ? { kind: "answer", option: option.index, assignments: [], mark } : { kind: "none" };
  }
  if (mark === SKIPPED) return { kind: "answer", assignments: [], mark };
  return answerHeld(turn, run, context, stateName);
}

function answerToReview(asking: Asking<ReviewBlock>, tapped: string | undefined): Answer {
  const { turn, run, block, scope } = asking;
  const confirmed: Answer = { kind: "answer", assignments: [], mark: "" };
  if (tapped !== undefined) {
    const shown = block.variables.map(fullNameOf).find((name) => CHANGE + name === tapped);
    if (shown !== undefined) return { kind: "change", variable: shown };
    return tapped === CONFIRM ? confirmed : { kind: "none" };
  }
  if (turn.text === undefined) return { kind: "none" };
  const words = [confirmLabel(block, scope), ...wordsOf(block.synonyms, asking)];
  if (says(asking, words) || matchWords(turn.text, words) !== undefined) return confirmed;
  const variable = variableToChange(turn, run, true);
  if (variable !== undefined) return { kind: "change", variable };
  return readAnswer(turn.text, "boolean", turn.bot.answerContext(turn))?.value === true ? confirmed : { kind: "none" };
}

/** What stands on the button that confirms a review. */
export function confirmLabel({ confirm }: ReviewBlock, scope: Scope): string {
  return confirm ? textOf(confirm)(scope) : repairText("answer.confirm", scope.locale);
}

function answerByTap(asking: Asking, key: string | undefined): Answer {
  if (isList(asking) && key === DONE) return finished(asking, itemsSoFar(asking));
  const chosen = [...offeredOptions(asking), ...offeredSuggestions(asking)].find((option) => option.key === key);
  return chosen ? answerByOptions(asking, [chosen]) : answerByValues(asking);
}

/** An option in its own words comes first, then the words that end or skip the question, then an option said in other words. */
function answerByWords(asking: Asking): Answer {
  const options = offeredOptions(asking);
  const text = asking.turn.normalizedText;
  const exact = options.find((option) => text !== undefined && option.words.includes(text));
  if (exact) return answerByOptions(asking, [exact]);
  if (isList(asking) && says(asking, doneWords(asking.block, asking.scope)))
    return finished(asking, itemsSoFar(asking));
  if (isAsk(asking) && says(asking, wordsOf(asking.block.skip, asking))) {
    return { kind: "answer", assignments: [[fullNameOf(asking.block.variable), null]], mark: SKIPPED };
  }
  const said = optionsSaid(asking, options);
  if (said.length > 0) return answerByOptions(asking, said);
  const suggested = offeredSuggestions(asking).find(
    (one) => one.value !== undefined && text !== undefined && one.words.includes(text),
  );
  return suggested ? answerByOptions(asking, [suggested]) : answerByValues(asking);
}

/**
 * Whether a text says what a tap could: a word on a button, or one that ends or skips the question. There is nothing more to
 * wait for then.
 */
export function saysAll(
  turn: WorkingTurn,
  run: Run,
  context: { readonly [name: string]: Value },
  stateName: string,
): boolean {
  const asking = askingOf(turn, run, context, stateName);
  const text = turn.normalizedText;
  if (!asking || !isAsk(asking) || text === undefined) return false;
  const ends = isList(asking) ? doneWords(asking.block, asking.scope) : wordsOf(asking.block.skip, asking);
  const buttons = [...offeredOptions(asking), ...offeredSuggestions(asking)];
  return says(asking, ends) || buttons.some(({ words }) => words.includes(text));
}

/** Whether an input is an answer without the messages that may follow it: a burst would only keep the user waiting. */
export function needsNoBurst(
  turn: WorkingTurn,
  run: Run,
  context: { readonly [name: string]: Value },
  stateName: string,
): boolean {
  const asking = askingOf(turn, run, context, stateName);
  const alone = run.gathered?.state !== stateName;
  return asking !== undefined && (alone || isList(asking)) && saysAll(turn, run, context, stateName);
}

function answerByValues(asking: Asking): Answer {
  if (!isAsk(asking)) return { kind: "none" };
  const values = valuesGiven(asking);
  const [value] = values;
  if (value === undefined) return { kind: "none" };
  if (isClosed(asking.block)) return { kind: "wrong" };
  return isList(asking) ? answerByItems(asking, values) : answerByValue(asking, value);
}

/** `options` close the answer to themselves; one with a picker or an action of its own leaves its result open. */
function isClosed(block: AskBlock): boolean {
  return block.options.some((option) => option.target === undefined && option.action === undefined);
}

function isAsk(asking: Asking): asking is Asking<AskBlock> {
  return asking.block.kind === "ask";
}

type AskingList = Asking<AskBlock> & { readonly list: NonNullable<Asking["list"]> };

function isList(asking: Asking): asking is AskingList {
  return asking.list !== undefined;
}

function wordsOf(texts: readonly LocalText[], { scope }: Asking): readonly string[] {
  return texts.map((text) => textOf(text)(scope));
}

function says({ turn }: Asking, words: readonly string[]): boolean {
  return turn.normalizedText !== undefined && words.some((word) => normalizeText(word) === turn.normalizedText);
}

/** Options that a text means: by their words, or by their places on the page that is shown. A list takes several. */
function optionsSaid({ turn, run, list }: Asking, options: readonly ResolvedOption[]): readonly ResolvedOption[] {
  if (turn.text === undefined || options.length === 0) return [];
  const named = options.map(({ label, words }) => [label, ...words.slice(1)]);
  const context = turn.bot.answerContext(turn);
  const page = run.question?.page ?? 0;
  const chosen = list
    ? (matchLabels(turn.text, named, context, page) ?? [])
    : [matchLabel(turn.text, named, context, page) ?? -1];
  return chosen.flatMap((index) => options[index] ?? []);
}

function answerByOptions(
  asking: Asking,
  chosen: readonly [ResolvedOption, ...ResolvedOption[]] | readonly ResolvedOption[],
): Answer {
  const [first] = chosen;
  if (!first) return { kind: "none" };
  const assignments = chosen.flatMap(({ option, locals }) => {
    if (option.assignments.length === 0) return [];
    const scope = withLocals(asking.scope, locals);
    return option.assignments.map((one): [string, Value] => [fullNameOf(one), dataOf(one.value)(scope)]);
  });
  if (!isAsk(asking) || (first.option.target && first.value === undefined)) {
    return { kind: "answer", option: first.index, assignments, mark: OPTION + first.key };
  }
  const values = chosen.map((one) => one.value ?? labelValue(asking, one));
  const answer = isList(asking) ? answerByItems(asking, values) : answerByValue(asking, values[0] ?? null);
  if (answer.kind !== "answer" && answer.kind !== "items") return answer;
  return {
    ...answer,
    ...(answer.kind === "answer" ? { option: first.index } : {}),
    assignments: [...answer.assignments, ...assignments],
  };
}

/** Without a value an option's label is its value, as far as the variable's type takes it. */
function labelValue({ turn, run, schema }: Asking, { label }: ResolvedOption): Value {
  return readAnswer(label, schema, turn.botOf(run).answerContext(turn))?.value ?? label;
}

/** Further items of a list. */
function answerByItems(asking: AskingList, values: readonly Value[]): Answer {
  const { list, schema, turn, run } = asking;
  if (
    values.some(
      (value) => checkValue(value, schema, turn.botOf(run).model.types) !== undefined || isOutside(asking, value),
    )
  ) {
    return { kind: "wrong" };
  }
  const before = itemsSoFar(asking);
  const fresh = freshOf(asking, before, values);
  if (fresh.length === 0) return { kind: "wrong" };
  const items = [...before, ...fresh];
  if (items.length > list.most)
    return { kind: "wrong", says: [{ text: repairText("invalid.most", turn.locale, { n: String(list.most) }) }] };
  if (items.length === list.most || nothingLeft(asking, items)) return finished(asking, items);
  return { kind: "items", items, assignments: [] };
}

/** The items that the list has, and those of a burst that has not ended: what comes now ends it. */
function itemsSoFar(asking: AskingList): readonly Value[] {
  const { items } = asking.list;
  const { gathered, question } = asking.run;
  if (!gathered || asking.turn.events !== undefined || gathered.state !== question?.state) return items;
  const burst = valuesIn(asking, textOfBurst(gathered), eventsOfBurst(gathered));
  return [...items, ...freshOf(asking, items, burst)];
}

/** What can be chosen can be chosen once. */
function freshOf({ block, schema }: AskingList, items: readonly Value[], values: readonly Value[]): readonly Value[] {
  const once = block.options.length > 0 || block.suggest.length > 0 || schema.enum !== undefined;
  return once ? values.filter((value) => !holds(items, value)) : values;
}

function nothingLeft(asking: AskingList, items: readonly Value[]): boolean {
  if (isClosed(asking.block)) {
    return offeredOptions(asking).every(({ option, value, label }) => option.target || holds(items, value ?? label));
  }
  return asking.schema.enum?.every((value) => holds(items, value)) ?? false;
}

function finished(asking: AskingList, items: readonly Value[]): Answer {
  const missing = asking.list.least - items.length;
  if (missing > 0)
    return { kind: "wrong", says: [{ text: repairText("invalid.least", asking.turn.locale, { n: String(missing) }) }] };
  return answerByValue(asking, [...items]);
}

function answerByValue(asking: Asking<AskBlock>, value: Value): Answer {
  const { turn, run, block } = asking;
  const wrong = checkValue(
    value,
    asking.list ? schemaOf(turn, run, block) : asking.schema,
    turn.botOf(run).model.types,
  );
  if (wrong !== undefined) return { kind: "wrong" };
  // The author's checks come before the limits of the picker: they have words of their own.
  const scope = scopeWith(asking, value);
  for (const check of block.checks) {
    if (prepareExpression(check.that.source)(scope) !== true) {
      return { kind: "wrong", ...(check.else ? { says: messagesOf(check.else)(scope) } : {}) };
    }
  }
  if (isOutside(asking, value)) return { kind: "wrong" };
  return { kind: "answer", assignments: [[fullNameOf(block.variable), value]], mark: "" };
}

/** Typed dates and times keep within what the picker offers. */
function isOutside(asking: Asking<AskBlock>, value: Value): boolean {
  if (typeof value !== "string") return false;
  const { min, max } = pickerLimits(asking.block, scopeWith(asking, value));
  return (min !== undefined && value < min) || (max !== undefined && value > max);
}

/** The values that the input gives, before they are checked: of a list maybe several; none where it is no answer to this. */
function valuesGiven(asking: Asking<AskBlock>): readonly Value[] {
  const { eventInput, events, text } = asking.turn;
  if (eventInput?.picked !== undefined) return [eventInput.picked];
  return valuesIn(asking, text, events ?? (eventInput ? [eventInput.event] : []));
}

function valuesIn(
  asking: Asking<AskBlock>,
  text: string | undefined,
  events: readonly EventInput["event"][],
): readonly Value[] {
  const { turn, block, schema, scope, run } = asking;
  if (schema.type === "location" || schema.type === "content") {
    const found = sent(events, schema.type);
    return asking.list ? found : found.slice(-1);
  }
  if (text === undefined) return [];
  if (block.parse) {
    const parsed = prepareExpression(block.parse.source)(text === turn.text ? scope : withLocals(scope, { text }));
    if (parsed === null) return [];
    return asking.list && Array.isArray(parsed) ? parsed : [parsed];
  }
  const context = turn.botOf(run).answerContext(turn);
  if (asking.list) return readItems(text, schemaOf(turn, run, block), context) ?? [];
  const answer = readAnswer(text, schema, context);
  return answer ? [answer.value] : [];
}

/** The messages of the answer that are such things. */
function sent(events: readonly EventInput["event"][], type: "location" | "content"): readonly Value[] {
  return events.flatMap(({ message }): Value[] => {
    if (!isValueObject(message ?? null)) return [];
    const { type: kind, ...rest } = message as ValueObject;
    if (type === "location") return kind === "location" ? [rest] : [];
    return contents.has(String(kind)) ? [message as ValueObject] : [];
  });
}

const contents: ReadonlySet<string> = new Set(["image", "video", "audio", "file"]);
