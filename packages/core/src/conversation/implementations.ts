import { raise } from "xstate";
import type { Json } from "../compile/flow-config.ts";
import type { Value } from "../expression/value.ts";
import { needsNoBurst } from "./answer.ts";
import { assigns } from "./assigns.ts";
import { delayOf } from "./delay.ts";
import type { MachineEvent } from "./flow-machine.ts";
import type { GuardPlaces } from "./guard-places.ts";
import { matches } from "./match.ts";
import { answersOf, isEveryone } from "./members.ts";
import { isWanted, namesOfEach, prepareEach, prepareExpression, prepareParams, prepareSet } from "./prepare.ts";
import { beginRounds, endRounds, isInRound, nextRound } from "./rounds.ts";
import type { Stage } from "./stage.ts";

type Context = { readonly [name: string]: Value };
type Params = { readonly [name: string]: Json };
type Arguments = { readonly context: Context; readonly event: MachineEvent };
type Guard = (given: Arguments, params: Params) => boolean;

/** What the references in a flow's configuration mean. Actions that are not here are effects: the engine carries them out after the step. */
export interface Implementations {
  readonly guards: { readonly [type: string]: Guard };
  readonly actions: { readonly [type: string]: unknown };
  /** The language that is spoken at the moment. */
  locale?(): string | undefined;
  delay(source: string): (given: Arguments) => number;
}

/** Guards and assignments act on the stage: the turn and the run that are being stepped. */
export function createImplementations(stage: Stage, places: Pick<GuardPlaces, "get">): Implementations {
  const guards: { [type: string]: Guard } = {
    /** The event looks like this, and this is true. */
    when: ({ context, event }, params) => {
      if (params.match) {
        const found = matches(params.match as readonly Json[], stage.turn, event);
        if (!found) return false;
        stage.turn.match = found;
      }
      if (typeof params.if !== "string") return true;
      const value = prepareExpression(params.if)(stage.scope(context, event)) === true;
      stage.turn.noteGuard(stage.run?.flow ?? "", params.if, value, places.get(params));
      return value;
    },
    both: (given, params) => [params.first, params.second].every((guard) => decide(guards, given, guard as Json)),
    /** The option of this index was tapped or said. */
    chosen: ({ context }, params) => {
      const answer = stage.turn.answerTo(stage.run, context, params.state as string);
      return answer.kind === "answer" && answer.option === params.option;
    },
    /** The input is a valid answer to the state's question. */
    answered: ({ context }, params) =>
      stage.turn.answerTo(stage.run, context, params.state as string).kind === "answer",
    /** The input gives items of a list that is not complete with them. */
    adds: ({ context }, params) => stage.turn.answerTo(stage.run, context, params.state as string).kind === "items",
    /** The input asks to change one of what a review shows. */
    changes: ({ context }, params) => stage.turn.answerTo(stage.run, context, params.state as string).kind === "change",
    /** The variable has a value already, and nobody wants it asked all the same. */
    known: ({ context }, params) => stage.turn.isKnown(stage.run, context, params.state as string),
    /** The same, and nobody else's answer is missing. */
    completes: ({ context }, params) => {
      const state = params.state as string;
      const answer = stage.turn.answerTo(stage.run, context, state);
      const block = stage.run && stage.turn.botOf(stage.run).state(stage.run.flow, state)?.block;
      if (answer.kind !== "answer" || block?.kind !== "ask") return false;
      return isEveryone(stage.turn, answersOf(Object.fromEntries(answer.assignments), block));
    },
    attemptsBelow: (_, params) => (stage.run?.question?.attempts ?? 0) < (params.attempts as number),
    /** A single message, which may be one of several that are an answer together. What ends a list ends its burst. */
    gathers: ({ context }, params) => {
      const { turn, run } = stage;
      if (turn.eventInput?.tap !== undefined || turn.events !== undefined || !isAsked(stage, params)) return false;
      return run === undefined || !needsNoBurst(turn, run, context, params.state as string);
    },
    /** The question of this state is the one that is open, not that of another region. */
    asked: (_, params) => isAsked(stage, params),
    inRound: ({ context }, params) => isInRound(context, params.state as string),
    silence: ({ event }, params) => event.index === params.index,
  };
  return {
    guards: Object.fromEntries(Object.entries(guards).map(([type, guard]) => [type, stage.guarded(guard)])),
    actions: {
      set: assigns((given: Arguments, params: Params) => {
        const scope = stage.scope(given.context, given.event);
        if (!isWanted(params, scope)) return {};
        const values = prepareSet(params.set as Params).map(([name, value]) => [name, value(scope)] as const);
        return stage.assign(params.reads === true ? stage.understood(values) : values);
      }),
      each: assigns((given: Arguments, params: Params) => {
        const each = params.each as string;
        const rounds = prepareEach(each)(stage.scope(given.context, given.event));
        const [item = "item", index] = namesOfEach(each);
        return beginRounds(
          given.context,
          params.state as string,
          [item, index],
          rounds.map((round) => round[item] ?? null),
        );
      }),
      nextRound: assigns(({ context }: Arguments, params: Params) => nextRound(context, params.state as string)),
      endRounds: assigns(({ context }: Arguments, params: Params) => endRounds(context, params.state as string)),
      answer: assigns((given: Arguments, params: Params) => {
        const answer = stage.turn.answerTo(stage.run, given.context, params.state as string);
        if (answer.kind === "items") return stage.assign(answer.assignments);
        if (answer.kind !== "answer") return {};
        stage.answered = { state: params.state as string, mark: answer.mark };
        if (answer.match !== undefined) stage.turn.match = answer.match;
        return stage.assign(answer.assignments);
      }),
      /** The accounts are linked: what the shop gave LINE for its own is the result. */
      linked: assigns(() => {
        const { link } = (stage.turn.event ?? {}) as { readonly link?: { readonly nonce?: Value } };
        stage.turn.result = { nonce: link?.nonce ?? null };
        return {};
      }),
      expire: assigns(() => {
        stage.turn.error = { kind: "expired" };
        return {};
      }),
      raise: raise((given: Arguments, params: Params): MachineEvent => {
        const scope = stage.scope(given.context, given.event);
        const data = prepareParams(params).get("data")?.(scope);
        return {
          type: params.event as string,
          event: {
            type: params.event as string,
            ...(data && typeof data === "object" && !Array.isArray(data) ? data : {}),
          },
        };
      }),
    },
    locale: () => stage.locale,
    delay: (source) => (given) => delayOf(source, stage.scope(given.context, given.event), stage.turn),
  };
}

function isAsked({ run }: Stage, params: Params): boolean {
  return run?.question === undefined || run.question.state === params.state;
}

function decide(guards: { readonly [type: string]: Guard }, given: Arguments, guard: Json): boolean {
  const { type, params } = guard as { type: string; params: Params };
  return guards[type]?.(given, params) ?? false;
}
