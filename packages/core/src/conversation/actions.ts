import type { Json } from "../compile/flow-config.ts";
import type { Scope } from "../expression/scope.ts";
import type { Value, ValueObject } from "../expression/value.ts";
import { addressOf, checkEventData } from "./address.ts";
import { answerKept } from "./answer.ts";
import { bindTaps } from "./bind-taps.ts";
import type { Run } from "./conversation.ts";
import { isCorrectable, isRepeated, isSameCall } from "./correction.ts";
import type { ContentEffect, LinkTokenEffect, RequestEffect, RunEffect, TableEffect } from "./effect.ts";
import type { CollectedAction } from "./flow-machine.ts";
import { gather } from "./gather.ts";
import { isIn } from "./is-in.ts";
import { offerLink } from "./offer-link.ts";
import { isWanted, prepareMessages, prepareParams } from "./prepare.ts";
import { keepItems, openQuestion, sayInvalid } from "./question.ts";
import { chooseRichMenu } from "./rich-menu.ts";
import { scheduledTimer, timerName } from "./scheduled.ts";
import { shortHash } from "./short-hash.ts";
import { sitFor } from "./sit-for.ts";
import { tableOperation } from "./table.ts";
import { dropTimers, setTimer, startDelay, stopDelay } from "./timers.ts";
import { TurnScope } from "./turn-scope.ts";
import type { WorkingTurn } from "./working-turn.ts";

type Params = { readonly [name: string]: Json };

/** What an action is carried out with. `run` is absent for the bot's own handlers and for repairs. */
interface Given {
  readonly turn: WorkingTurn;
  readonly run: Run | undefined;
  readonly params: Params;
  readonly scope: Scope;
  readonly action: CollectedAction;
}

/** Every action that a machine leaves to the engine, by its type. */
const handlers: { readonly [type: string]: (given: Given) => void } = {
  say: ({ turn, run, params, scope, action }) => {
    const prepared = prepareMessages(params.messages as readonly Json[])(scope);
    if (prepared.length === 0 || (run && isRepeated(turn, run, action, undefined))) return;
    const messages = bindTaps(turn, run, prepared, { state: params.state as string | undefined });
    turn.effects.push({ type: "say", messages, locale: scope.locale, flow: run?.flow ?? "", state: currentState(run) });
  },
  ask: ({ turn, run, params }) => {
    if (run) askOrKeep(turn, run, params.state as string);
  },
  change: ({ turn, run, params, action }) => {
    const answer = run && turn.answerTo(run, action.context, params.state as string);
    if (answer?.kind === "change") turn.queue.push({ kind: "correct", run: run?.id ?? 0, variable: answer.variable });
  },
  invalid: ({ turn, run, params, action }) => {
    const state = params.state as string;
    if (run) sayInvalid(turn, run, state, turn.answerTo(run, action.context, state));
  },
  add: ({ turn, run, params, action }) => {
    const state = params.state as string;
    if (run) keepItems(turn, run, state, turn.answerTo(run, action.context, state));
  },
  gather: ({ turn, run, params }) => {
    if (run) gather(turn, run, params.state as string, params.wait as number);
  },
  request: call,
  run: call,
  table: call,
  linkToken: call,
  content: call,
  offerLink: ({ turn, run, params }) => {
    if (run) offerLink(turn, run, params.state as string);
  },
  call: ({ turn, run, params, scope }) => {
    if (!run) return;
    const state = params.state as string;
    const input = objectOf(prepareParams(params).get("with")?.(scope));
    const given = isCorrectable(turn, run) ? { given: shortHash(JSON.stringify(input ?? {})) } : {};
    if (given.given !== undefined && isSameCall(turn, run, state, given.given, "call")) {
      turn.queue.push({ kind: "keep", run: run.id, state, event: `call.${state}.keep` });
      return;
    }
    const start = { cause: "call", input, caller: { run: run.id, state, ...given } } as const;
    turn.queue.push({ kind: "start", flow: params.flow as string, start });
  },
  digress: ({ turn, run, params, scope }) => {
    // What the bot itself begins in a group goes where its flow says; a flow's digression stays where the flow is.
    if (!run && !sitFor(turn, params.flow as string)) return;
    const input = objectOf(prepareParams(params).get("with")?.(scope));
    turn.queue.push({
      kind: "start",
      flow: params.flow as string,
      start: {
        cause: turn.stack.length > 0 ? "digression" : "start",
        input,
        ...(params.resume ? { resume: params.resume as "ask" | "silent" | "confirm" } : {}),
      },
    });
  },
  control: ({ turn, run, params }) => {
    turn.queue.push({ kind: "control", run: run?.id ?? turn.top?.id, to: params.to as string });
  },
  schedule: ({ turn, run, params, scope }) => {
    const timer = scheduledTimer(turn, params, scope);
    if (!timer) return;
    const name = timerName(params, scope);
    if (params.detached === true || !run) {
      const id = `d:${name}`;
      turn.detached[id] = timer;
      turn.effects.push({ type: "schedule", id, at: timer.at, late: timer.late ?? "now" });
    } else {
      setTimer(turn, run.id, `s${run.id}:${name}`, timer);
    }
  },
  unschedule: ({ turn, run, params, scope }) => {
    const name = timerName(params, scope);
    const detached = `d:${name}`;
    if (turn.detached[detached]) {
      delete turn.detached[detached];
      turn.effects.push({ type: "unschedule", id: detached });
    }
    if (run) dropTimers(turn, run.id, (_, id) => id === `s${run.id}:${name}`);
  },
  push: ({ turn, run, params, scope }) => {
    const to = addressOf(params.to as Params, scope);
    const prepared = prepareMessages(params.messages as readonly Json[])(scope);
    if (prepared.length === 0) return;
    const origin = turn.input.chat?.id;
    const messages = bindTaps(turn, run, prepared, { state: params.state as string | undefined, origin });
    const say = {
      type: "say" as const,
      messages,
      locale: turn.locale,
      flow: run?.flow ?? "",
      state: currentState(run),
    };
    const report = run && typeof params.id === "string" ? { report: { run: run.id, id: params.id } } : {};
    turn.effects.push({ type: "push", to, say, ...report });
  },
  sendTo: ({ turn, params, scope }) => {
    const type = params.event as string;
    const data = objectOf(prepareParams(params).get("data")?.(scope)) ?? {};
    checkEventData(turn.bot.model, type, data);
    turn.effects.push({
      type: "deliver",
      to: addressOf(params.to as Params, scope),
      event: { kind: "event", type, event: { type, ...data } },
    });
  },
  loading: ({ turn, params }) => {
    turn.effects.push({ type: "loading", ...(typeof params.seconds === "number" ? { seconds: params.seconds } : {}) });
  },
  richMenu: ({ turn, run, params }) => chooseRichMenu(turn, run, params.menu as string | null),
  markAsRead: ({ turn }) => turn.effects.push({ type: "markAsRead" }),
  flush: ({ turn }) => turn.effects.push({ type: "flush" }),
  track: ({ turn, run, params, scope, action }) => {
    const data = prepareParams(params).get("data")?.(scope);
    const event = params.event as string;
    if (run && isRepeated(turn, run, action, data)) return;
    turn.effects.push({ type: "track", event, ...(data === undefined ? {} : { data }) });
    turn.trace.push({ kind: "track", event, ...(data === undefined ? {} : { data }) });
  },
  "xstate.raise": ({ turn, run, params }) => {
    const raised = params as unknown as { event: { type: string }; delay?: number };
    if (run && typeof raised.delay === "number") startDelay(turn, run.id, raised.event, raised.delay);
  },
  "xstate.cancel": ({ turn, run, params }) => {
    if (run) stopDelay(turn, run.id, params.sendId as string);
  },
};

/** Carries out one action: effects are noted, what concerns other runs is left for after the step. */
export function carryOut(turn: WorkingTurn, runId: number | undefined, action: CollectedAction): void {
  const handler = handlers[action.type];
  if (!handler) return;
  const run = runId === undefined ? undefined : turn.run(runId);
  const params = action.params ?? {};
  const scope = new TurnScope(turn, run, action.context, action.event.event, action.locale);
  if (!action.type.startsWith("xstate.") && !isWanted(params, scope)) return;
  handler({ turn, run, params, scope, action });
}

function call(given: Given): void {
  const { turn, run, params, scope } = given;
  if (!run) return;
  const effect = effectOfCall(given, `c${turn.nextNumber()}`);
  const waits = params.waits === true;
  const id = params.id as string;
  const { id: _, ...asked } = effect;
  if (!waits && isRepeated(turn, run, given.action, asked)) return;
  const hash = waits && isCorrectable(turn, run) ? shortHash(JSON.stringify(asked)) : undefined;
  if (hash !== undefined && isSameCall(turn, run, id, hash, "request")) {
    turn.queue.push({ kind: "keep", run: run.id, state: id, event: `request.${id}.keep` });
    return;
  }
  const echo = prepareParams(params).get("echo")?.(scope);
  const asking = turn.run(run.id) ?? run;
  const stored = {
    id,
    state: waits ? id : currentState(run),
    waits,
    ...(hash === undefined ? {} : { given: hash }),
    ...(echo === undefined ? {} : { echo }),
    ...(waits && turn.event !== null ? { event: turn.event } : {}),
  };
  turn.replace({ ...asking, calls: { ...asking.calls, [effect.id]: stored } });
  turn.effects.push(effect);
}

/** A question is put, unless a correction runs over it and its answer still holds. */
function askOrKeep(turn: WorkingTurn, run: Run, state: string): void {
  const { correction, ...rest } = run;
  if (!correction) openQuestion(turn, run, state);
  else if (state === correction.until || turn.botOf(run).state(run.flow, state)?.block?.kind === "review") {
    turn.replace(rest);
    openQuestion(turn, rest, state);
  } else if (
    turn.forced !== state &&
    !turn.kept.has(state) &&
    answerKept(turn, run, run.context, state).kind === "answer"
  ) {
    turn.queue.push({ kind: "keep", run: run.id, state, event: "ask.keep" });
  } else openQuestion(turn, run, state);
}

type CallEffect = RequestEffect | RunEffect | TableEffect | LinkTokenEffect | ContentEffect;

function effectOfCall({ turn, params, scope, action }: Given, id: string): CallEffect {
  const waits = params.waits === true;
  if (action.type === "linkToken") return { type: "linkToken", id, user: turn.speaker ?? "", waits };
  if (action.type === "table") return { type: "table", id, operation: tableOperation(turn, params, scope), waits };
  const input = objectOf(prepareParams(params).get("with")?.(scope)) ?? {};
  if (action.type === "run") return { type: "run", id, function: params.name as string, with: input, waits };
  const accept = (params.accept as readonly number[] | undefined) ?? [];
  if (action.type === "content") {
    return {
      type: "content",
      id,
      content: prepareParams(params).get("content")?.(scope) ?? null,
      ...(typeof params.name === "string" ? { operation: params.name } : {}),
      with: input,
      accept,
      types: (params.types as readonly string[] | undefined) ?? [],
      maxSize: params.maxSize as number,
      waits,
    };
  }
  return { type: "request", id, operation: params.name as string, with: input, accept, waits };
}

function objectOf(value: Value | undefined): ValueObject | undefined {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? value : undefined;
}

/** The author's name of the state that a run is in: of its question, or the innermost one, without the steps of its block. */
export function currentState(run: Run | undefined): string {
  if (run?.question && isIn(run.value, run.question.state)) return run.question.state;
  let name = "";
  let value = run?.value;
  while (value !== undefined) {
    const key = typeof value === "string" ? value : Object.keys(value)[0];
    if (key === undefined || (key.startsWith("$") && key !== "$round")) return name || key || "";
    if (key !== "$round") name = key;
    value = typeof value === "string" ? undefined : value[key];
  }
  return name;
}
