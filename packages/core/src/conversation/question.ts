import { readAnswer } from "../answers/read-answer.ts";
import type { ValueObject } from "../expression/value.ts";
import type { Variable } from "../model/bot.ts";
import type { AskBlock, QuestionBlock, ReviewBlock } from "../model/flow.ts";
import { fullNameOf } from "../model/full-name.ts";
import type { LocalText } from "../model/scalar.ts";
import { changeLabel } from "../repairs/correct-words.ts";
import { repairText } from "../repairs/repair-texts.ts";
import { type Answer, CHANGE, CONFIRM, confirmLabel, DONE } from "./answer.ts";
import { type Asking, askingOf, holds, offeredOptions, offeredSuggestions } from "./asking.ts";
import { bindTaps } from "./bind-taps.ts";
import type { OpenQuestion, Run } from "./conversation.ts";
import { correctables } from "./correction.ts";
import { doneWords } from "./done-words.ts";
import type { Choice, OfferedQuestion, SayEffect } from "./effect.ts";
import { flowTitle } from "./flow-title.ts";
import { dropGathered } from "./gather.ts";
import { isIn } from "./is-in.ts";
import { answerers } from "./members.ts";
import { pickerOf } from "./picker.ts";
import { messagesOf, textOf } from "./prepare.ts";
import { labelOf, shownValue } from "./show-variable.ts";
import type { Tap } from "./tap.ts";
import type { WorkingTurn } from "./working-turn.ts";

export function blockOf(turn: WorkingTurn, run: Run, state: string): QuestionBlock | undefined {
  const block = turn.botOf(run).state(run.flow, state)?.block;
  return block?.kind === "ask" || block?.kind === "menu" || block?.kind === "review" ? block : undefined;
}

/** Opens the question of a state: asked at once on top of the stack, kept for later elsewhere. */
export function openQuestion(turn: WorkingTurn, run: Run, state: string): Run {
  const onTop = turn.top?.id === run.id;
  const from = answerers(turn, run, blockOf(turn, run, state));
  const others = waitingBelow(turn, run, state);
  const question: OpenQuestion = {
    state,
    hash: turn.botOf(run).state(run.flow, state)?.hash ?? "",
    ask: turn.nextNumber(),
    attempts: 0,
    ...(from ? { from } : {}),
    ...(onTop ? {} : { pending: true as const }),
  };
  const { waiting: _, ...rest } = run;
  const asking = { ...rest, question, ...(others.length > 0 ? { waiting: others } : {}) };
  turn.replace(asking);
  if (onTop) {
    turn.restartSilence.add(run.id);
    sayQuestion(turn, asking, question);
  }
  return asking;
}

/** Questions of other regions, once a newer one lies on them. One that was put in this very turn waits with it. */
function waitingBelow(turn: WorkingTurn, run: Run, state: string): readonly OpenQuestion[] {
  const { question, waiting = [] } = run;
  const others = waiting.filter((one) => one.state !== state);
  if (!question || question.state === state || !isIn(run.value, question.state)) return others;
  const said = turn.asked.get(question.ask);
  if (said) turn.effects.splice(turn.effects.indexOf(said), 1);
  turn.asked.delete(question.ask);
  return [...others, said ? { ...question, pending: true as const } : question];
}

/** The question of another region comes to the top of its run, because it is being answered. */
export function bringQuestionUp(turn: WorkingTurn, run: Run, state: string): Run {
  const chosen = run.waiting?.find((one) => one.state === state);
  if (!chosen) return run;
  const { pending: _, ...question } = chosen;
  const others = [...(run.waiting ?? []).filter((one) => one !== chosen), ...(run.question ? [run.question] : [])];
  const brought = { ...run, question, waiting: others };
  turn.replace(brought);
  return brought;
}

/** Puts the open question, with its choices; `from` is the first choice of the page to show. */
export function sayQuestion(turn: WorkingTurn, run: Run, question: OpenQuestion, from?: number): void {
  const asking = askingOf(turn, run, run.context, question.state);
  if (!asking) return;
  const { confirm, renewed, page, ...put } = question;
  if (confirm || renewed || page !== from)
    turn.replace({ ...run, question: { ...put, ...(from ? { page: from } : {}) } });
  say(turn, run, question, promptOf(asking), {
    ...offer(asking, question),
    ...(from === undefined ? {} : { from }),
  });
}

function promptOf(asking: Asking): readonly ValueObject[] {
  return asking.block.kind === "review"
    ? [{ text: reviewText(asking as Asking<ReviewBlock>) }]
    : messagesOf(asking.block.prompt)(asking.scope);
}

/** The title, and a line for each variable. */
function reviewText({ turn, run, block, scope }: Asking<ReviewBlock>): string {
  const title = block.title ? [textOf(block.title)(scope)] : [];
  const lines = shownIn(block, turn, run).map(({ name, variable }) => {
    return `${labelOf(turn, run, variable)}: ${shownValue(turn, run, name, variable)}`;
  });
  return [...title, ...lines].join("\n");
}

function shownIn(
  block: ReviewBlock,
  turn: WorkingTurn,
  run: Run,
): { readonly name: string; readonly variable: Variable }[] {
  const { user, flows } = turn.bot.model;
  return block.variables.flatMap((one) => {
    const variable = (one.scope === "user" ? user : flows.get(run.flow)?.context)?.get(one.name);
    return variable ? [{ name: fullNameOf(one), variable }] : [];
  });
}

/** What confirms a review, and what changes each of its lines. */
function reviewChoices({ turn, run, block, scope }: Asking<ReviewBlock>, tap: Tap): Choice[] {
  const changeable = correctables(turn, run);
  return [
    { label: confirmLabel(block, scope), tap: { ...tap, option: CONFIRM } },
    ...shownIn(block, turn, run)
      .filter(({ name }) => changeable.has(name))
      .map(({ name, variable }) => ({
        label: changeLabel(labelOf(turn, run, variable), turn.locale),
        tap: { ...tap, option: CHANGE + name },
      })),
  ];
}

/** Keeps items of a list that is not complete, and puts its question again. */
export function keepItems(turn: WorkingTurn, run: Run, state: string, answer: Answer): void {
  if (answer.kind !== "items" || run.question?.state !== state) return;
  const { page: _, ...put } = run.question;
  const question: OpenQuestion = { ...put, items: answer.items, ask: turn.nextNumber(), attempts: 0 };
  const asking = { ...dropGathered(turn, run), question };
  turn.replace(asking);
  sayQuestion(turn, asking, question);
}

/** Asks whether the talk goes on where it was, before the question itself is put again. */
export function askToGoOn(turn: WorkingTurn, run: Run, question: OpenQuestion): void {
  const asking = askingOf(turn, run, run.context, question.state);
  if (!asking) return;
  const waiting: OpenQuestion = { ...question, confirm: true };
  turn.replace({ ...run, question: waiting });
  const flow = flowTitle(turn);
  const text = repairText(flow === "" ? "goOn" : "goOn.flow", turn.locale, { flow });
  say(turn, run, waiting, [{ text }], offer(asking, waiting));
}

/** What an input says to the question whether the talk goes on; undefined where none was asked, or it says something else. */
export function saysToGoOn(turn: WorkingTurn, run: Run): boolean | undefined {
  if (!run.question?.confirm || turn.text === undefined) return undefined;
  return readAnswer(turn.text, "boolean", turn.bot.answerContext(turn))?.value as boolean | undefined;
}

/** Says what was wrong instead of the prompt: the check's words, the author's `invalid`, or the default of the type. */
export function sayInvalid(turn: WorkingTurn, run: Run, state: string, answer: Answer): Run {
  const { question } = run;
  if (question?.state !== state) return run;
  const { page: _, ...put } = question;
  const attempted: OpenQuestion = { ...put, attempts: question.attempts + 1 };
  const next = { ...run, question: attempted };
  turn.replace(next);
  const asking = askingOf(turn, next, next.context, state);
  if (!asking) return next;
  const says =
    answer.kind === "wrong" && answer.says && answer.says.length > 0
      ? answer.says
      : [{ text: invalidText(asking, question.attempts) }];
  say(turn, next, attempted, says, offer(asking, attempted));
  return next;
}

function invalidText({ turn, run, block, schema, scope }: Asking, attempts: number): string {
  const flow = turn.flowOf(run);
  const written: readonly LocalText[] = block.invalid ?? flow?.invalid ?? turn.botOf(run).model.defaults.invalid ?? [];
  const text = written[Math.min(attempts, written.length - 1)];
  if (text) return textOf(text)(scope);
  if (block.options.length > 0 || block.kind === "review") return repairText("invalid.options", scope.locale);
  const type = schema.type ?? "string";
  return repairText(`invalid.${type === "integer" ? "number" : type}`, scope.locale);
}

function say(
  turn: WorkingTurn,
  run: Run,
  question: OpenQuestion,
  messages: readonly ValueObject[],
  offered: OfferedQuestion,
): void {
  const effect: SayEffect = {
    type: "say",
    messages: bindTaps(turn, run, messages, { state: question.state }),
    question: offered,
    locale: turn.locale,
    flow: run.flow,
    state: question.state,
  };
  turn.asked.set(question.ask, effect);
  turn.effects.push(effect);
}

/** What can be tapped in answer to a question. */
export function offer(asking: Asking, question: OpenQuestion): OfferedQuestion {
  const { turn, run, block, scope, schema } = asking;
  if (question.confirm) return { as: "quickReply", choices: yesAndNo(turn.locale) };
  const tap: Tap = {
    run: run.id,
    flow: run.flow,
    state: question.state,
    hash: turn.botOf(run).state(run.flow, question.state)?.hash ?? "",
    ask: question.ask,
  };
  const choices = offeredOptions(asking).map(
    (option): Choice => ({ label: option.label, tap: { ...tap, option: option.key }, ...(option.look as object) }),
  );
  if (block.kind === "review") return { as: block.as, choices: reviewChoices(asking as Asking<ReviewBlock>, tap) };
  if (block.kind === "menu") return { as: block.as, choices };
  const suggested = offeredSuggestions(asking).map((one): Choice => {
    const look = one.look as Partial<Choice>;
    if (look.action !== undefined) return { label: one.label, ...look };
    return one.value === undefined || String(one.value) === one.label
      ? { label: one.label, say: one.label, ...look }
      : { label: one.label, tap: { ...tap, option: one.key }, ...look };
  });
  const own = block.suggest.length === 0 && block.options.length === 0 ? ownChoices(asking) : [];
  const replaced = block.options.some((option) => option.action) || block.suggest.some((option) => option.action);
  const picker = replaced ? undefined : pickerOf(block, schema, scope, tap);
  return {
    as: block.as,
    choices: [...choices, ...suggested, ...own, ...doneChoice(asking, block, tap)],
    ...(picker ? { picker } : {}),
  };
}

/** A list may end once it has as many items as it needs. */
function doneChoice({ list, scope }: Asking, block: AskBlock, tap: Tap): Choice[] {
  if (!list || list.items.length < list.least) return [];
  return [{ label: doneWords(block, scope)[0] ?? "", tap: { ...tap, option: DONE } }];
}

/** Answers that the type itself offers: yes and no, or the values of an `enum`; of a list those that are left. */
function ownChoices({ schema, list, scope }: Asking): Choice[] {
  if (schema.type === "boolean") return yesAndNo(scope.locale);
  return (schema.enum ?? [])
    .filter((value) => value !== null && !(list && holds(list.items, value)))
    .map((value) => ({ label: String(value), say: String(value) }));
}

function yesAndNo(locale: string): Choice[] {
  return ["answer.yes", "answer.no"].map((key) => {
    const label = repairText(key, locale);
    return { label, say: label };
  });
}
