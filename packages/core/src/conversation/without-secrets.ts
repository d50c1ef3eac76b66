import type { Value } from "../expression/value.ts";
import type { Bot, Variable } from "../model/bot.ts";
import type { Answered, Conversation, MemberPart, OpenQuestion, Run, StoredCall, StoredTimer } from "./conversation.ts";
import { ROUNDS } from "./rounds.ts";

/** What stands where a secret was. */
export const SECRET = "•••";

/**
 * A conversation to be shown or logged: the values of `secret` variables are covered, and what a user said word for word
 * (kept for answers that are under way) is left out of runs that have any. Not to be stored: it cannot be gone on with.
 */
export function withoutSecrets(bot: Bot, conversation: Conversation): Conversation {
  const { members } = conversation;
  return {
    ...conversation,
    memory: covered(covered(conversation.memory, bot.user), bot.group),
    ...partWithoutSecrets(bot, conversation),
    ...(members ? { members: mapValues(members, (part) => partWithoutSecrets(bot, part)) } : {}),
  };
}

function partWithoutSecrets(bot: Bot, { stack, background, tapped }: MemberPart): MemberPart {
  return {
    stack: stack.map((run) => withoutSecretsOf(bot, run)),
    ...(background ? { background: background.map((run) => withoutSecretsOf(bot, run)) } : {}),
    ...(tapped ? { tapped } : {}),
  };
}

function withoutSecretsOf(bot: Bot, run: Run): Run {
  const flow = bot.flows.get(run.flow);
  const variables = flow?.context ?? new Map<string, Variable>();
  // What another version of the flow declares as secret is not known here: all that this one does not declare is covered.
  const isOther = flow?.hash !== run.hash;
  const hides = isOther || [bot.user, variables, flow?.input ?? variables].some((declared) => hasSecret(declared));
  if (!hides) return run;
  const { gathered: _, kept: __, question, waiting, repair, calls, timers, ...shown } = run;
  return {
    ...shown,
    context: withoutRounds(covered(run.context, variables, isOther)),
    ...(question ? { question: withoutItems(question) } : {}),
    ...(waiting ? { waiting: waiting.map(withoutItems) } : {}),
    ...(run.input ? { input: covered(run.input, flow?.input ?? new Map(), isOther) } : {}),
    ...(run.trail ? { trail: run.trail.map((one) => withoutSecretsOfAnswer(bot, one, variables, isOther)) } : {}),
    ...(repair ? { repair: { ...repair, event: null } } : {}),
    ...(calls ? { calls: mapValues(calls, withoutEvent) } : {}),
    ...(timers ? { timers: mapValues(timers, withoutData) } : {}),
  };
}

function withoutSecretsOfAnswer(
  bot: Bot,
  answered: Answered,
  variables: ReadonlyMap<string, Variable>,
  unknown: boolean,
): Answered {
  return {
    ...answered,
    before: withoutRounds(covered(answered.before, variables, unknown)),
    ...(answered.run ? { run: withoutSecretsOf(bot, answered.run) } : {}),
  };
}

/** The items of a list that is being asked for may be secret, and so may be those that a loop goes over. */
function withoutItems({ items: _, ...question }: OpenQuestion): OpenQuestion {
  return question;
}

function withoutRounds({ [ROUNDS]: _, ...context }: Values): Values {
  return context;
}

function hasSecret(variables: ReadonlyMap<string, Variable>): boolean {
  return [...variables.values()].some((variable) => variable.secret);
}

type Values = { readonly [name: string]: Value };

/** `unknown`: whether what is not declared is covered too. */
function covered(values: Values, variables: ReadonlyMap<string, Variable>, unknown = false): Values {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      (variables.get(name)?.secret ?? unknown) && value !== null ? SECRET : value,
    ]),
  );
}

function withoutEvent({ event: _, echo: __, ...call }: StoredCall): StoredCall {
  return call;
}

function withoutData({ data: _, ...timer }: StoredTimer): StoredTimer {
  return timer;
}

function mapValues<T>(object: { readonly [key: string]: T }, change: (value: T) => T): { [key: string]: T } {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]));
}
