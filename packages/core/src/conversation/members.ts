import { isValueObject, type Value, type ValueObject } from "../expression/value.ts";
import type { AskBlock, QuestionBlock } from "../model/flow.ts";
import type { Run } from "./conversation.ts";
import { prepareExpression } from "./prepare.ts";
import { TurnScope } from "./turn-scope.ts";
import type { WorkingTurn } from "./working-turn.ts";

/** Who may answer a question in a group, as it is put; undefined where anyone may. */
export function answerers(
  turn: WorkingTurn,
  run: Run,
  block: QuestionBlock | undefined,
): readonly string[] | undefined {
  if (!turn.isGroup || !block) return undefined;
  if (turn.seat.member !== undefined) return [turn.seat.member];
  const { from } = block;
  if (from === undefined || from === "anyone" || from === "everyone") return undefined;
  if (from === "member") return turn.speaker === undefined ? undefined : [turn.speaker];
  const ids = prepareExpression(from.ids.source)(new TurnScope(turn, run, run.context, undefined));
  return [ids].flat().filter((id) => typeof id === "string");
}

/** Whether the one who speaks may answer the open question. */
export function mayAnswer(turn: WorkingTurn, run: Run, block: QuestionBlock): boolean {
  if (!turn.isGroup) return true;
  const { speaker } = turn;
  if (speaker === undefined || turn.eventInput?.elsewhere) return false;
  const from = run.question?.from;
  if (from) return from.includes(speaker);
  return block.from !== "everyone" || turn.known.includes(speaker);
}

/** The answers that `from: everyone` has so far. */
export function answersOf(context: { readonly [name: string]: Value }, block: AskBlock): readonly ValueObject[] {
  const answers = context[block.variable.name];
  return Array.isArray(answers) ? answers.filter(isValueObject) : [];
}

/** Whether everyone who is known to be in the group is among these. */
export function isEveryone(turn: WorkingTurn, answers: readonly ValueObject[]): boolean {
  return answers.length > 0 && turn.known.every((member) => answers.some(({ user }) => user === member));
}

/** Keeps account of who is in the group. */
export function noteMembers(turn: WorkingTurn): void {
  const event = turn.eventInput;
  if (!turn.isGroup || !event || event.elsewhere) return;
  const left = membersIn(event.event.left as Value | undefined);
  const seen = [
    ...(event.userId === undefined ? [] : [event.userId]),
    ...membersIn(event.event.joined as Value | undefined),
  ];
  turn.known = [...new Set([...turn.known, ...seen])].filter((member) => !left.includes(member));
}

/** `{ members: [{ userId }, …] }` */
export function membersIn(part: Value | undefined): readonly string[] {
  if (!isValueObject(part ?? null)) return [];
  const { members } = part as ValueObject;
  if (!Array.isArray(members)) return [];
  return members.flatMap((one) => (isValueObject(one) && typeof one.userId === "string" ? [one.userId] : []));
}
