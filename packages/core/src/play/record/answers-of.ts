import type { CallResult } from "../../conversation/input.ts";
import { isValueObject, type Value, type ValueObject } from "../../expression/value.ts";
import { nameOfCall } from "../world.ts";
import type { RecordedTurn } from "./recorded-turn.ts";

/** A call with what came back. */
interface Answered {
  readonly name: string;
  readonly kind: "request" | "run";
  /** As a test has it; absent while nothing has come back. */
  readonly answer?: Value;
  /** The user acted before it came, or a timer fired. */
  readonly late: boolean;
}

export interface RecordedAnswers {
  /** What stands under `services`. */
  readonly services: ValueObject;
  /** Answers are steps of their own, where they did not come at once. */
  readonly late: boolean;
  /** The answer that a result is, with the name of the call: `{ "oven.bake": { body: … } }`. */
  readonly resultOf: (call: string) => ValueObject | undefined;
}

/** What services and functions answered. */
export function answersOf(turns: readonly RecordedTurn[]): RecordedAnswers {
  const calls = new Map<string, Answered>();
  for (const { input, effects } of turns) {
    if (input.kind === "result") {
      const call = calls.get(input.call);
      if (call) calls.set(input.call, { ...call, answer: writtenAnswer(input.result, call.kind) });
    } else if (input.kind === "event" || input.kind === "timer") {
      for (const [id, call] of calls) if (call.answer === undefined) calls.set(id, { ...call, late: true });
    }
    for (const effect of effects) {
      if (effect.type !== "request" && effect.type !== "run") continue;
      calls.set(effect.id, { name: nameOfCall(effect), kind: effect.type, late: false });
    }
  }
  const all = [...calls.values()];
  const late = all.some((call) => call.late || call.answer === undefined);
  const names = new Set(all.map(({ name }) => name));
  const services = [...names].map((name): [string, Value] => {
    if (late) return [name, "later"];
    const answers = all.flatMap((call) => (call.name === name && call.answer !== undefined ? [call.answer] : []));
    const texts = new Set(answers.map((answer) => JSON.stringify(answer)));
    return [name, texts.size === 1 ? (answers[0] ?? null) : answers];
  });
  return {
    services: Object.fromEntries(services),
    late,
    resultOf: (id) => {
      const call = calls.get(id);
      return call?.answer === undefined ? undefined : { [call.name]: call.answer };
    },
  };
}

function writtenAnswer(result: CallResult, kind: "request" | "run"): Value {
  if (!result.ok) return writtenError(result.error);
  if (kind === "run") return isPlain(result.body) ? result.body : { body: result.body };
  const { status = 200, body } = result;
  return status === 200 ? { body } : { status, body };
}

function writtenError({ kind, status, body }: (CallResult & { ok: false })["error"]): Value {
  if (kind === "status" && status !== undefined) return body === undefined ? { status } : { status, body };
  if (status === undefined && body === undefined) return { error: kind };
  return { error: { kind, ...(status === undefined ? {} : { status }), ...(body === undefined ? {} : { body }) } };
}

/** A function's result that a test would not take for something else. */
function isPlain(body: Value): boolean {
  if (isValueObject(body)) return !["error", "status", "body"].some((key) => key in body);
  return body !== null && body !== "later" && !Array.isArray(body);
}
