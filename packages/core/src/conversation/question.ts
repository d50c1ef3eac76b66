import { readAnswer } from "../answers/read-answer.ts";
import type { VariableSchema } from "../expression/type.ts";
import type { ValueObject } from "../expression/value.ts";
import type { AskBlock, MenuBlock } from "../model/flow.ts";
import type { LocalText } from "../model/scalar.ts";
import { repairText } from "../repairs/repair-texts.ts";
import { type Answer, schemaOf } from "./answer.ts";
import { bindTaps } from "./bind-taps.ts";
import type { OpenQuestion, Run } from "./conversation.ts";
import type { Choice, OfferedQuestion } from "./effect.ts";
import { flowTitle } from "./flow-title.ts";
import { resolveOptions, resolveSuggestions } from "./options.ts";
import { pickerOf } from "./picker.ts";
import { messagesOf, textOf } from "./prepare.ts";
import type { Tap } from "./tap.ts";
import { TurnScope } from "./turn-scope.ts";
import type { WorkingTurn } from "./working-turn.ts";

type QuestionBlock = AskBlock | MenuBlock;

export function blockOf(turn: WorkingTurn, run: Run, state: string): QuestionBlock | undefined {
  const block = turn.bot.state(run.flow, state)?.block;
  return block?.kind === "ask" || block?.kind === "menu" ? block : undefined;
}

/** Opens the question of a state: asked at once on top of the stack, kept for later elsewhere. */
export function openQuestion(turn: WorkingTurn, run: Run, state: string): Run {
  const onTop = turn.top?.id === run.id;
  const question: OpenQuestion = {
    state,
    hash: turn.bot.state(run.flow, state)?.hash ?? "",
    ask: turn.nextNumber(),
    attempts: 0,
    ...(onTop ? {} : { pending: true as const }),
  };
  const asking = { ...run, question };
  turn.replace(asking);
  if (onTop) {
    turn.restartSilence.add(run.id);
    sayQuestion(turn, asking, question);
  }
  return asking;
}

/** Puts the open question, with its choices; `from` is the first choice of the page to show. */
export function sayQuestion(turn: WorkingTurn, run: Run, question: OpenQuestion, from?: number): void {
  const block = blockOf(turn, run, question.state);
  if (!block) return;
  if (question.confirm) {
    const { confirm: _, ...put } = question;
    turn.replace({ ...run, question: put });
  }
  const scope = new TurnScope(turn, run, run.context, undefined);
  say(turn, run, question, messagesOf(block.prompt)(scope), {
    ...offer(turn, run, question, block),
    ...(from === undefined ? {} : { from }),
  });
}

/** Asks whether the talk goes on where it was, before the question itself is put again. */
export function askToGoOn(turn: WorkingTurn, run: Run, question: OpenQuestion): void {
  const block = blockOf(turn, run, question.state);
  if (!block) return;
  const waiting: OpenQuestion = { ...question, confirm: true };
  turn.replace({ ...run, question: waiting });
  const flow = flowTitle(turn);
  const text = repairText(flow === "" ? "goOn" : "goOn.flow", turn.locale, { flow });
  say(turn, run, waiting, [{ text }], offer(turn, run, waiting, block));
}

/** What an input says to the question whether the talk goes on; undefined where none was asked, or it says something else. */
export function saysToGoOn(turn: WorkingTurn, run: Run): boolean | undefined {
  if (!run.question?.confirm || turn.text === undefined) return undefined;
  return readAnswer(turn.text, "boolean", turn.bot.answerContext(turn))?.value as boolean | undefined;
}

/** Says what was wrong instead of the prompt: the check's words, the author's `invalid`, or the default of the type. */
export function sayInvalid(turn: WorkingTurn, run: Run, state: string, answer: Answer): Run {
  const block = blockOf(turn, run, state);
  const question = run.question;
  if (!block || !question) return run;
  const attempted: OpenQuestion = { ...question, attempts: question.attempts + 1 };
  const asking = { ...run, question: attempted };
  turn.replace(asking);
  const scope = new TurnScope(turn, asking, asking.context, undefined);
  const says =
    answer.kind === "wrong" && answer.says && answer.says.length > 0
      ? answer.says
      : [{ text: invalidText(turn, asking, block, question.attempts, scope) }];
  say(turn, asking, attempted, says, offer(turn, asking, attempted, block));
  return asking;
}

function invalidText(turn: WorkingTurn, run: Run, block: QuestionBlock, attempts: number, scope: TurnScope): string {
  const flow = turn.bot.model.flows.get(run.flow);
  const written: readonly LocalText[] = block.invalid ?? flow?.invalid ?? turn.bot.model.defaults.invalid ?? [];
  const text = written[Math.min(attempts, written.length - 1)];
  if (text) return textOf(text)(scope);
  if (block.options.length > 0) return repairText("invalid.options", scope.locale);
  const type = block.kind === "ask" ? (schemaOf(turn, run, block).type ?? "string") : "string";
  return repairText(`invalid.${type === "integer" ? "number" : type}`, scope.locale);
}

function say(
  turn: WorkingTurn,
  run: Run,
  question: OpenQuestion,
  messages: readonly ValueObject[],
  offered: OfferedQuestion,
): void {
  turn.asked.add(question.ask);
  turn.effects.push({
    type: "say",
    messages: bindTaps(turn, run, messages, { state: question.state }),
    question: offered,
    locale: turn.locale,
    flow: run.flow,
    state: question.state,
  });
}

/** What can be tapped in answer to a question. */
export function offer(turn: WorkingTurn, run: Run, question: OpenQuestion, block: QuestionBlock): OfferedQuestion {
  if (question.confirm) return { as: "quickReply", choices: yesAndNo(turn.locale) };
  const scope = new TurnScope(turn, run, run.context, undefined);
  const tap: Tap = {
    run: run.id,
    flow: run.flow,
    state: question.state,
    hash: turn.bot.state(run.flow, question.state)?.hash ?? "",
    ask: question.ask,
  };
  const choices = resolveOptions(block.options, scope).map(
    (option): Choice => ({ label: option.label, tap: { ...tap, option: option.key }, ...(option.look as object) }),
  );
  if (block.kind === "menu") return { as: block.as, choices };
  const schema = schemaOf(turn, run, block);
  const suggested = resolveSuggestions(block, scope).map((one): Choice => {
    const look = one.look as Partial<Choice>;
    if (look.action !== undefined) return { label: one.label, ...look };
    return one.value === undefined || String(one.value) === one.label
      ? { label: one.label, say: one.label, ...look }
      : { label: one.label, tap: { ...tap, option: one.key }, ...look };
  });
  const own = suggested.length === 0 && choices.length === 0 ? ownChoices(schema, scope.locale) : [];
  const replaced = block.options.some((option) => option.action) || block.suggest.some((option) => option.action);
  const picker = replaced ? undefined : pickerOf(block, schema, scope, tap);
  return { as: block.as, choices: [...choices, ...suggested, ...own], ...(picker ? { picker } : {}) };
}

/** Answers that the type itself offers: yes and no, or the values of an `enum`. */
function ownChoices(schema: VariableSchema, locale: string): Choice[] {
  if (schema.type === "boolean") return yesAndNo(locale);
  return (schema.enum ?? [])
    .filter((value) => value !== null)
    .map((value) => ({ label: String(value), say: String(value) }));
}

function yesAndNo(locale: string): Choice[] {
  return ["answer.yes", "answer.no"].map((key) => {
    const label = repairText(key, locale);
    return { label, say: label };
  });
}
