import { CANCELLED } from "../compile/targets.ts";
import { ExpressionError } from "../expression/expression-error.ts";
import type { Value, ValueObject } from "../expression/value.ts";
import type { Variable } from "../model/bot.ts";
import type { Flow } from "../model/flow.ts";
import { HANDOFF } from "../model/handoff-names.ts";
import { isTailCall } from "../model/is-tail-call.ts";
import type { Data } from "../model/scalar.ts";
import { carryOut, currentState } from "./actions.ts";
import type { Answered, OpenQuestion, Run, StoredCall } from "./conversation.ts";
import { correctables, isCorrectable, questionFor, runsForward } from "./correction.ts";
import type { MachineEvent, Step } from "./flow-machine.ts";
import type { FollowUp, Start } from "./follow-up.ts";
import { GATHERED } from "./gather.ts";
import { isIn } from "./is-in.ts";
import { entranceOf } from "./loops-around.ts";
import { noteFailure } from "./note-failure.ts";
import { dataOf } from "./prepare.ts";
import { openQuestion, sayQuestion } from "./question.ts";
import { repair, sayHandoff } from "./repair.ts";
import { apologise, safely } from "./safely.ts";
import type { Stage } from "./stage.ts";
import { dropTimers } from "./timers.ts";
import { keptRun, longerTrail } from "./trail.ts";
import { TurnScope } from "./turn-scope.ts";
import type { WorkingTurn } from "./working-turn.ts";

/** Runs on one stack, calls and digressions together: a bot that calls itself without end stops here. */
const MAX_RUNS = 40;
/** Runs that one turn begins: flows that give their place to one another without waiting stop here. */
const MAX_STARTS = 100;

/**
 * Begins a flow, unless a run of it waits already that its `key` does not tell apart: then `onRestart` says whether that one
 * comes to the top, or gives its place to the new one.
 */
export function begin(turn: WorkingTurn, flowId: string, start: Start): void {
  const flow = turn.bot.model.flows.get(flowId);
  let wanted = start;
  try {
    if (flow?.key) wanted = { ...start, key: keyOf(turn, flow, flow.key, start) };
  } catch (error) {
    noteFailure(turn, error, flowId);
    apologise(turn);
    return;
  }
  const waiting = [...turn.stack, ...turn.background].find((run) => run.flow === flowId && run.key === wanted.key);
  if (!waiting || flow?.onRestart === "stack") startRun(turn, flowId, wanted);
  else if (flow?.onRestart === "restart") restart(turn, waiting, wanted);
  else {
    if (!flow?.background) bringToTop(turn, waiting);
    turn.again = { how: "ask", returned: false };
  }
}

/** What tells a run apart from others of its flow: `key`, as the run would see it when it begins. */
function keyOf(turn: WorkingTurn, { id: flow, hash, context, input }: Flow, key: Data, start: Start): string {
  const run = { flow, hash, input: inputOf(input, start.input ?? {}) };
  const variables = variablesOf(context, start.context);
  for (const one of start.assignments ?? [])
    if (one.scope === "flow") variables[one.name] = dataOf(one.value)(new TurnScope(turn, run, variables, undefined));
  return JSON.stringify(dataOf(key)(new TurnScope(turn, run, variables, undefined)));
}

/** Puts a new run of a flow on top of the stack, or beside it. */
function startRun(turn: WorkingTurn, flowId: string, asked: Start): void {
  const flow = turn.bot.model.flows.get(flowId);
  if (!flow) {
    refuse(turn, asked, "gone", `there is no flow ${flowId} any more`);
    return;
  }
  const digressions = turn.stack.filter((run) => run.cause === "digression").length;
  if (asked.cause === "digression" && !flow.background && digressions >= turn.bot.model.stack) {
    repair(turn, "$stackFull", {});
    return;
  }
  turn.starts += 1;
  if (turn.stack.length >= MAX_RUNS || turn.starts > MAX_STARTS) {
    const many = turn.starts > MAX_STARTS ? `${MAX_STARTS} flows in one turn` : `${MAX_RUNS} flows on the stack`;
    refuse(turn, asked, "recursion", `more than ${many}`);
    return;
  }
  const start = inPlaceOfCaller(turn, asked);
  const context = variablesOf(flow.context, start.context);
  const run: Run = {
    id: turn.nextNumber(),
    flow: flowId,
    hash: flow.hash,
    value: flow.initial,
    context,
    ...(start.input || flow.input.size > 0 ? { input: inputOf(flow.input, start.input ?? {}) } : {}),
    cause: start.cause,
    ...(start.key === undefined ? {} : { key: start.key }),
    ...(start.caller ? { caller: start.caller } : {}),
    ...(start.resume ? { resume: start.resume } : {}),
    ...(start.repair ? { repair: start.repair } : {}),
    ...(start.trail ? { trail: start.trail } : {}),
  };
  if (flow.background) turn.background.push(run);
  else turn.stack.push(run);
  turn.trace.push({ kind: "started", run: run.id, flow: flowId, cause: start.cause });
  if (flowId === HANDOFF) sayHandoff(turn, turn.stack.at(-2));
  attempt(turn, run, { type: "xstate.init" }, () => {
    const scope = new TurnScope(turn, run, context, undefined);
    for (const one of start.assignments ?? []) {
      const value = dataOf(one.value)(scope);
      if (one.scope === "user") turn.remember(one.name, value);
      else if (one.scope === "group") turn.rememberOfGroup(one.name, value);
      else context[one.name] = value;
    }
    return turn.bot.stage.play(turn, run, () => turn.bot.machine(flowId).start(context));
  });
}

function variablesOf(
  declared: ReadonlyMap<string, Variable>,
  given: ValueObject | undefined,
): { [name: string]: Value } {
  const context: { [name: string]: Value } = {};
  for (const { name, default: first } of declared.values()) context[name] = given?.[name] ?? first ?? null;
  return context;
}

function inputOf(declared: ReadonlyMap<string, Variable>, given: ValueObject): ValueObject {
  const input: ValueObject = {};
  for (const variable of declared.values()) input[variable.name] = variable.default ?? null;
  return { ...input, ...given };
}

/** A call in tail position: the flow that calls has nothing left to do, and leaves the stack. */
function inPlaceOfCaller(turn: WorkingTurn, start: Start): Start {
  const run = start.caller && turn.run(start.caller.run);
  const flow = run && turn.flowOf(run);
  const state = start.caller && flow?.byName.get(start.caller.state);
  if (!run || !flow || !state || !isTailCall(flow, state) || turn.top?.id !== run.id) return start;
  dropTimers(turn, run.id, () => true);
  turn.stack = turn.stack.filter((one) => one.id !== run.id);
  turn.trace.push({ kind: "ended", run: run.id, flow: run.flow, how: "done" });
  const kept = keptRun(run);
  const { caller: _, ...rest } = start;
  return {
    ...rest,
    cause: run.cause,
    ...(run.caller ? { caller: run.caller } : {}),
    ...(run.resume ? { resume: run.resume } : {}),
    ...(run.repair ? { repair: run.repair as ValueObject } : {}),
    ...(kept ? { trail: [{ state: state.name, ask: 0, before: {}, run: kept }] } : {}),
  };
}

/** A flow that cannot begin is the caller's error, told to it as any failed call is. `kind` is what `error.kind` says. */
function refuse(turn: WorkingTurn, start: Start, kind: "recursion" | "gone", message: string): void {
  turn.trace.push({ kind: "error", code: `error.${kind}`, message });
  turn.error = { kind };
  if (start.caller && deliver(turn, start.caller.run, { type: `call.${start.caller.state}.failed` })) return;
  turn.queue.length = 0;
  cancelAll(turn, "failed");
  repair(turn, "$error", { reason: "failed" });
}

/** Sends an event to a run. False: nobody in it takes such an event now. */
export function deliver(turn: WorkingTurn, runId: number, event: MachineEvent): boolean {
  const run = turn.run(runId);
  if (!run) return false;
  return attempt(turn, run, event, () =>
    turn.bot.stage.play(turn, run, () => turn.botOf(run).machine(run.flow).send(run, event)),
  );
}

/** One step, and what it asks for. A step that fails leaves the run as it was and becomes an `error.expression` event. */
function attempt(turn: WorkingTurn, run: Run, event: MachineEvent, play: () => Step): boolean {
  const memory = turn.memory;
  const guards = turn.trace.length;
  let step: Step;
  try {
    step = play();
  } catch (error) {
    turn.restoreMemory(memory);
    turn.trace.length = guards;
    fail(turn, run, event, error);
    return true;
  }
  if (event.type !== "xstate.init" && step.taken.length === 0) return false;
  const answered = turn.bot.stage.answered;
  settleStep(turn, run, step, answered);
  turn.forward = answered !== undefined || runsForward(event);
  for (const action of step.actions) {
    try {
      carryOut(turn, run.id, action);
    } catch (error) {
      fail(turn, turn.run(run.id) ?? run, event, error);
    }
  }
  endCorrection(turn, run.id, step);
  if (step.status === "done")
    turn.queue.push({ kind: "end", run: run.id, how: step.value === CANCELLED ? "cancelled" : "done" });
  drain(turn);
  return true;
}

/** A suspended run comes to the top: its question was answered, or its flow was asked for again. */
export function bringToTop(turn: WorkingTurn, run: Run): void {
  if (turn.top?.id === run.id) return;
  turn.stack = [...turn.stack.filter((one) => one.id !== run.id), run];
  turn.restartSilence.add(run.id);
}

/** Carries out what a step left for afterwards, and what that leaves in turn. */
export function drain(turn: WorkingTurn): void {
  for (let next = turn.queue.shift(); next; next = turn.queue.shift()) {
    const followUp = next;
    safely(turn, () => follow(turn, followUp));
  }
}

function follow(turn: WorkingTurn, next: FollowUp): void {
  if (next.kind === "start") {
    const isAsked = next.start.cause === "digression" || next.start.cause === "start";
    if (isAsked) begin(turn, next.flow, next.start);
    else startRun(turn, next.flow, next.start);
  } else if (next.kind === "end") endRun(turn, next.run, next.how);
  else if (next.kind === "correct") correct(turn, next.run, next.variable);
  else if (next.kind === "keep") keep(turn, next.run, next.state, next.event);
  else control(turn, next.run, next.to);
}

/** The run after a step: its new place and variables; what belonged to a state that it left is gone. */
function settleStep(turn: WorkingTurn, run: Run, step: Step, answered: Stage["answered"]): void {
  for (const taken of step.taken) {
    turn.trace.push({
      kind: "transition",
      run: run.id,
      flow: run.flow,
      event: taken.event,
      from: taken.from,
      to: taken.to,
      ...(taken.at ? { at: taken.at } : {}),
    });
  }
  for (const state of step.entered) turn.trace.push({ kind: "entered", run: run.id, flow: run.flow, state });
  const { question, waiting, calls, trail, gathered, history: _, ...rest } = turn.run(run.id) ?? run;
  const open = questionsLeft(question, waiting, step);
  const waits = gathered && gathered.state !== answered?.state && isIn(step.value, gathered.state);
  const kept = calls ? keptCalls(calls, (state) => isIn(step.value, state)) : {};
  const entry = answered === undefined ? undefined : answeredEntry(run, step, answered.state);
  const passed =
    answered && isCorrectable(turn, run) ? { passed: { ...rest.passed, [answered.state]: answered.mark } } : {};
  const longer = entry ? longerTrail(trail, entry) : trail;
  turn.replace({
    ...rest,
    ...passed,
    value: step.value,
    context: step.context,
    hash: turn.flowOf(run)?.hash ?? run.hash,
    ...(step.history ? { history: step.history } : {}),
    ...open,
    ...(Object.keys(kept).length > 0 ? { calls: kept } : {}),
    ...(longer ? { trail: longer } : {}),
    ...(waits ? { gathered } : {}),
  });
  if (gathered && !waits) dropTimers(turn, run.id, (timer) => timer.event === GATHERED);
}

/** The questions that are still open after a step. Where the one on top was left, the newest that waits is put again. */
function questionsLeft(
  question: OpenQuestion | undefined,
  waiting: readonly OpenQuestion[] | undefined,
  step: Step,
): Pick<Run, "question" | "waiting"> {
  const others = waiting?.filter((one) => isIn(step.value, one.state)) ?? [];
  const kept = question && isIn(step.value, question.state) ? question : undefined;
  const next = kept ?? others.pop();
  return {
    ...(next ? { question: kept ?? { ...next, pending: true as const } } : {}),
    ...(others.length > 0 ? { waiting: others } : {}),
  };
}

function keptCalls(
  calls: { readonly [id: string]: StoredCall },
  isIn: (state: string) => boolean,
): { [id: string]: StoredCall } {
  return Object.fromEntries(Object.entries(calls).filter(([, call]) => !call.waits || isIn(call.state)));
}

function answeredEntry(run: Run, step: Step, state: string): Answered {
  const before: { [name: string]: Value } = {};
  for (const name of Object.keys(step.context)) {
    if (step.context[name] !== run.context[name]) before[name] = run.context[name] ?? null;
  }
  return { state, ask: run.question?.ask ?? 0, before };
}

/** A failed expression, or a loop: the flow is told by `error.expression`; where it does not listen, the bot apologises. */
function fail(turn: WorkingTurn, run: Run, event: MachineEvent, error: unknown): void {
  const known = error instanceof ExpressionError;
  const looped = error instanceof Error && error.message.startsWith("Infinite loop");
  if (!known && !looped) throw error;
  const code = known ? "error.expression" : "error.loop";
  const name = known ? error.code : "loop";
  const message = known ? error.message : "more than 256 steps without a wait";
  turn.trace.push({ kind: "error", code, message, flow: run.flow, state: currentState(run) });
  turn.error = { kind: name, message };
  // An answer that the flow cannot use is a failed call: `onError` is what its author provided for that.
  const answered = /^((?:request|call)\..+)\.done$/.exec(event.type);
  if (answered && deliver(turn, run.id, { type: `${answered[1]}.failed` })) return;
  const handled =
    !event.type.startsWith("error.") &&
    deliver(turn, run.id, { type: code, event: { type: code, kind: name, message } });
  if (handled) return;
  // After a user's event the run is where it was. What came by itself comes once: without it the run would wait for ever.
  if (event.type === "xstate.init" || answered || event.type.startsWith("xstate.after."))
    endRun(turn, run.id, "failed");
  repair(turn, "$error", { reason: "failed", run, notByHandler: event.type.startsWith("repair.") });
}

/** A correction that comes back to a state without a question is over. */
function endCorrection(turn: WorkingTurn, runId: number, step: Step): void {
  const run = turn.run(runId);
  if (!run?.correction || turn.forced !== undefined || !isIn(step.value, run.correction.until)) return;
  const block = turn.botOf(run).state(run.flow, run.correction.until)?.block;
  if (block) return;
  const { correction: _, ...rest } = run;
  turn.replace(rest);
}

/** Goes back to the question of a variable; from there the flow runs forward again to where it is now. */
export function correct(turn: WorkingTurn, runId: number, variable: string): boolean {
  const run = turn.run(runId);
  const correctable = run && correctables(turn, run).get(variable);
  const state = correctable && questionFor(run, correctable);
  if (!run || state === undefined) return false;
  const until = run.correction?.until ?? run.question?.state ?? currentState(run);
  turn.replace({ ...run, correction: { state, until } });
  goTo(turn, run.id, entranceOf(turn, run, state));
  return true;
}

/** Enters a question of a run, wherever it is, and asks it in any case. */
function goTo(turn: WorkingTurn, runId: number, state: string): void {
  turn.forced = state;
  deliver(turn, runId, { type: "xstate.route", to: `#${state}` });
  turn.forced = undefined;
}

/** In a correction: goes on from a state that need not be asked or called again. */
function keep(turn: WorkingTurn, runId: number, state: string, event: string): void {
  const run = turn.run(runId);
  if (!run) return;
  turn.kept.add(state);
  const taken = attempt(turn, run, { type: event }, () => {
    turn.keeping = state;
    try {
      return turn.bot.stage.play(turn, run, () => turn.botOf(run).machine(run.flow).send(run, { type: event }));
    } finally {
      turn.keeping = undefined;
    }
  });
  if (!taken) openQuestion(turn, run, state);
}

/** Takes a run off the stack; its caller hears how it went, or the question beneath is put again. */
export function endRun(turn: WorkingTurn, runId: number, how: "done" | "cancelled" | "failed"): void {
  const run = turn.run(runId);
  if (!run) return;
  dropTimers(turn, runId, () => true);
  const wasTop = turn.top?.id === runId;
  leave(turn, runId);
  turn.trace.push({ kind: "ended", run: runId, flow: run.flow, how });
  if (run.caller) {
    returnToCaller(turn, run, run.caller, how);
    return;
  }
  if (!wasTop || !turn.top) return;
  // Where a person had talked, and the time ended it, nobody is disturbed: the question stays open as it was.
  const unasked = turn.input.kind === "timer" && turn.flowOf(run)?.silent === true;
  const wanted = unasked ? "silent" : (run.resume ?? resumeOf(turn));
  const mended = run.cause === "repair";
  turn.again = { how: mended && wanted === "confirm" ? "ask" : wanted, returned: !mended };
}

function resumeOf(turn: WorkingTurn): "ask" | "silent" | "confirm" {
  const top = turn.top;
  const flow = top && turn.flowOf(top);
  const block = top?.question && flow?.byName.get(top.question.state)?.block;
  const own = block && "resume" in block ? block.resume : undefined;
  return own ?? flow?.resume ?? (top && turn.botOf(top).model.defaults.resume) ?? "ask";
}

function returnToCaller(
  turn: WorkingTurn,
  run: Run,
  caller: NonNullable<Run["caller"]>,
  how: "done" | "cancelled" | "failed",
): void {
  const output = how === "done" ? outputOf(turn, run) : undefined;
  const ended = how === "done" && output === undefined ? "failed" : how;
  if (output) turn.result = output;
  const calling = turn.run(caller.run);
  if (ended === "done" && calling) turn.replace(afterCall(calling, run, caller));
  const taken = deliver(turn, caller.run, { type: `call.${caller.state}.${ended}` });
  // A cancellation that nobody takes reaches the caller, and so does a failure.
  if (!taken && ended !== "done") endRun(turn, caller.run, ended);
}

/** What a flow gives back; undefined where that cannot be worked out, which is the caller's to mend. */
function outputOf(turn: WorkingTurn, run: Run): ValueObject | undefined {
  const output: ValueObject = {};
  const scope = new TurnScope(turn, run, run.context, undefined);
  try {
    for (const [name, value] of turn.flowOf(run)?.output ?? []) output[name] = dataOf(value)(scope);
    return output;
  } catch (error) {
    noteFailure(turn, error, run.flow);
    return undefined;
  }
}

/** The caller once its call is done: what it was given, for a correction, and a way back into it. */
function afterCall(calling: Run, run: Run, { state, given }: NonNullable<Run["caller"]>): Run {
  const kept = keptRun(run);
  const entry = kept && { state, ask: 0, before: calling.context, run: kept, value: calling.value };
  return {
    ...calling,
    ...(given === undefined ? {} : { passed: { ...calling.passed, [state]: given } }),
    ...(entry ? { trail: longerTrail(calling.trail, entry) } : {}),
  };
}

/** Takes a run off the stack without a word to anybody. */
export function dropRun(turn: WorkingTurn, runId: number): void {
  const run = turn.run(runId);
  if (!run) return;
  dropTimers(turn, runId, () => true);
  leave(turn, runId);
  turn.trace.push({ kind: "ended", run: runId, flow: run.flow, how: "cancelled" });
}

/**
 * Puts a run into a state as if it came there, whatever it was in before: nothing of that is left, not even its exit
 * actions. What it scheduled itself stays, and so do calls that it does not wait for.
 */
export function enterState(turn: WorkingTurn, runId: number, state: string): void {
  dropTimers(turn, runId, ({ event }) => event.startsWith("xstate.") || event === "ask.silence" || event === GATHERED);
  const run = turn.run(runId);
  if (!run) return;
  const { question: _, waiting: __, calls, gathered: ___, correction: ____, history: _____, ...rest } = run;
  const kept = calls ? keptCalls(calls, () => false) : {};
  const fresh: Run = { ...rest, ...(Object.keys(kept).length > 0 ? { calls: kept } : {}) };
  turn.replace(fresh);
  attempt(turn, fresh, { type: "xstate.init" }, () =>
    turn.bot.stage.play(turn, fresh, () => turn.botOf(fresh).machineInto(fresh.flow, state).start(fresh.context)),
  );
}

/** Ends everything that waits. */
export function cancelAll(turn: WorkingTurn, how: "cancelled" | "failed" = "cancelled"): void {
  for (const run of [...turn.stack].reverse()) {
    dropTimers(turn, run.id, () => true);
    turn.trace.push({ kind: "ended", run: run.id, flow: run.flow, how });
  }
  turn.stack = [];
}

function leave(turn: WorkingTurn, runId: number): void {
  turn.stack = turn.stack.filter((one) => one.id !== runId);
  turn.seat.background = turn.background.filter((one) => one.id !== runId);
}

/** Targets that are no place in a flow. */
export function control(turn: WorkingTurn, runId: number | undefined, to: string): void {
  const run = runId === undefined ? undefined : turn.run(runId);
  if (to === "$cancelAll") cancelAll(turn);
  if (!run) return;
  if (to === "$cancel") endRun(turn, run.id, "cancelled");
  if (to === "$restart") restart(turn, run, { input: run.input as ValueObject | undefined });
  if (to === "$back") goBack(turn, run);
  if (to === "$ask" && run.question && turn.top?.id === run.id) sayQuestion(turn, run, run.question);
  if (to === "$pass") turn.passed = run.id;
}

/** A new run takes the place of one that waits, with what it is given in place of that. */
function restart(turn: WorkingTurn, run: Run, given: Pick<Start, "input" | "assignments">): void {
  dropTimers(turn, run.id, () => true);
  leave(turn, run.id);
  startRun(turn, run.flow, {
    cause: run.cause,
    input: given.input,
    ...(given.assignments ? { assignments: given.assignments } : {}),
    ...(run.key === undefined ? {} : { key: run.key }),
    ...(run.caller ? { caller: run.caller } : {}),
    ...(run.resume ? { resume: run.resume } : {}),
  });
}

/** Undoes the last answer: its question is asked again with the variables as they were. Without one the open question is. */
function goBack(turn: WorkingTurn, run: Run): void {
  const { correction, ...uncorrected } = run;
  if (correction && run.question?.state === correction.state) {
    turn.replace(uncorrected);
    goTo(turn, run.id, correction.until);
    return;
  }
  const last = run.trail?.at(-1);
  if (last?.run) {
    goBackInto(turn, run, last, last.run);
    return;
  }
  const caller = run.caller && turn.run(run.caller.run);
  if (!last && caller && canGoBack(turn, caller)) {
    dropTimers(turn, run.id, () => true);
    turn.stack = turn.stack.filter((one) => one.id !== run.id);
    turn.trace.push({ kind: "ended", run: run.id, flow: run.flow, how: "cancelled" });
    goBack(turn, caller);
    return;
  }
  if (!last) {
    if (run.question && turn.top?.id === run.id) sayQuestion(turn, run, run.question);
    return;
  }
  turn.replace({ ...run, context: { ...run.context, ...last.before }, trail: run.trail?.slice(0, -1) ?? [] });
  goTo(turn, run.id, last.state);
}

function canGoBack(turn: WorkingTurn, run: Run): boolean {
  const caller = run.caller && turn.run(run.caller.run);
  return (run.trail?.length ?? 0) > 0 || (caller !== undefined && canGoBack(turn, caller));
}

/** Back into a run that had ended: a flow that was called, or one that gave its place to this one. */
function goBackInto(turn: WorkingTurn, run: Run, entry: Answered, ended: Run): void {
  const trail = run.trail?.slice(0, -1) ?? [];
  // After a deploy the flow is another one: there is no way back into what it was.
  if (turn.flowOf(ended)?.hash !== ended.hash) {
    const shorter = { ...run, trail };
    turn.replace(shorter);
    goBack(turn, shorter);
    return;
  }
  turn.trace.push({ kind: "started", run: ended.id, flow: ended.flow, cause: ended.cause });
  if (entry.value === undefined) {
    dropTimers(turn, run.id, () => true);
    turn.trace.push({ kind: "ended", run: run.id, flow: run.flow, how: "cancelled" });
    turn.stack = turn.stack.map((one) => (one.id === run.id ? ended : one));
  } else {
    dropTimers(turn, run.id, (_, id) => !id.startsWith("s"));
    const { question: _, waiting: __, calls: ___, gathered: ____, ...rest } = turn.run(run.id) ?? run;
    turn.replace({ ...rest, value: entry.value, context: entry.before, trail });
    turn.stack.push(ended);
  }
  goBack(turn, ended);
}
