import type { StateConfig } from "../compile/flow-config.ts";
import { ExpressionError } from "../expression/expression-error.ts";
import type { TimedTransition } from "../model/bot.ts";
import type { Run, StateValue, StoredTimer } from "./conversation.ts";
import { delayOf } from "./delay.ts";
import type { MachineEvent } from "./flow-machine.ts";
import { durationOf, momentOfClock } from "./moments.ts";
import { prepareExpression } from "./prepare.ts";
import { blockOf } from "./question.ts";
import { afterQuietHours } from "./quiet-hours.ts";
import { TurnScope } from "./turn-scope.ts";
import type { WorkingTurn } from "./working-turn.ts";

/** A timer of a run: its row comes back as an input, and `timer.event` is what the run is then sent. */
export function setTimer(turn: WorkingTurn, runId: number, id: string, timer: StoredTimer): void {
  const run = turn.run(runId);
  if (!run) return;
  turn.replace({ ...run, timers: { ...run.timers, [id]: timer } });
  turn.effects.push({ type: "schedule", id, at: timer.at, late: timer.late ?? "now" });
}

export function dropTimers(
  turn: WorkingTurn,
  runId: number,
  wanted: (timer: StoredTimer, id: string) => boolean,
): void {
  const run = turn.run(runId);
  if (!run?.timers) return;
  const kept: { [id: string]: StoredTimer } = {};
  for (const [id, timer] of Object.entries(run.timers)) {
    if (wanted(timer, id)) unschedule(turn, id);
    else kept[id] = timer;
  }
  turn.replace(withTimers(run, kept));
}

/** A timer that was set in this turn is not set at all; numbered ones are then known to nobody. */
function unschedule(turn: WorkingTurn, id: string): void {
  const set = turn.effects.findLastIndex((effect) => effect.type === "schedule" && effect.id === id);
  if (set >= 0) turn.effects.splice(set, 1);
  if (set < 0 || !/^t[0-9]+$/.test(id)) turn.effects.push({ type: "unschedule", id });
}

/** Takes a timer that has fired out of its run. */
export function withoutTimer(run: Run, id: string): Run {
  const { [id]: _, ...rest } = run.timers ?? {};
  return withTimers(run, rest);
}

function withTimers(run: Run, timers: { [id: string]: StoredTimer }): Run {
  const { timers: _, ...rest } = run;
  return Object.keys(timers).length > 0 ? { ...rest, timers } : rest;
}

/** The event of a delayed transition names delay and state, so that several of one state are told apart. */
export function startDelay(turn: WorkingTurn, runId: number, event: MachineEvent, delay: number): void {
  setTimer(turn, runId, `t${turn.nextNumber()}`, { event: event.type, at: afterQuietHours(turn, turn.now + delay) });
}

export function stopDelay(turn: WorkingTurn, runId: number, eventType: string): void {
  dropTimers(turn, runId, (timer) => timer.event === eventType);
}

/**
 * After a deploy: the times of `after` in the states that a run is in are those of the flow as it is now. Where a time has
 * changed, the new one counts from when the state was entered, and comes at once where that is past; in a state that had
 * no times they count from now.
 */
export function tuneDelays(turn: WorkingTurn, runId: number, config: StateConfig): void {
  const run = turn.run(runId);
  if (!run) return;
  const wanted = delaysIn(config, run.value);
  const began = new Map<string, number>();
  for (const { event, at } of Object.values(run.timers ?? {})) {
    const [, delay, state] = /^xstate\.after\.(.*)\.([^.]+)$/.exec(event) ?? [];
    if (state !== undefined)
      began.set(state, Math.max(began.get(state) ?? 0, /^\d+$/.test(delay ?? "") ? at - Number(delay) : 0));
  }
  const events = new Set(Object.values(run.timers ?? {}).map(({ event }) => event));
  const isStale = (event: string): boolean =>
    event.startsWith("xstate.after.") && !wanted.some((one) => one.event === event);
  dropTimers(turn, runId, ({ event }) => isStale(event));
  for (const { event, state, delay, leads } of wanted) {
    if (events.has(event)) continue;
    const since = began.get(state) || undefined;
    const scope = new TurnScope(turn, run, run.context, undefined);
    const wait = /^\d+$/.test(delay) ? Number(delay) : waitOf(delay, scope, turn);
    const at = (since ?? turn.now) + wait;
    // What is only said may have been said already.
    if (leads || (since !== undefined && at > turn.now))
      setTimer(turn, runId, `t${turn.nextNumber()}`, { event, at: Math.max(at, turn.now) });
  }
}

/** A time that cannot be computed comes at once: who waits for it would wait for ever. */
function waitOf(source: string, scope: TurnScope, turn: WorkingTurn): number {
  try {
    return delayOf(source, scope, turn);
  } catch (error) {
    if (error instanceof ExpressionError) return 0;
    throw error;
  }
}

interface Delay {
  /** As XState names it. */
  readonly event: string;
  readonly state: string;
  readonly delay: string;
  /** Whether it leads out of the state: one that does not may have come already. */
  readonly leads: boolean;
}

function delaysIn(config: StateConfig, value: StateValue): Delay[] {
  const entered = typeof value === "string" ? [[value, {}] as const] : Object.entries(value);
  return entered.flatMap(([name, inner]) => {
    const state = config.states?.[name];
    if (!state) return [];
    const own = Object.entries(state.after ?? {}).map(([delay, transitions]): Delay => {
      const leads = transitions.some(({ target }) => target !== undefined);
      return { event: `xstate.after.${delay}.${state.id}`, state: state.id, delay, leads };
    });
    return [...own, ...delaysIn(state, inner)];
  });
}

/** Silence counts from the last input while a question is open on top, and not at all under another flow. */
export function tuneSilence(turn: WorkingTurn): void {
  for (const run of turn.stack) {
    if (!run.timers && turn.top !== run) continue;
    const counts = turn.top?.id === run.id && run.question !== undefined && run.question.pending !== true;
    if (counts && !turn.restartSilence.has(run.id)) {
      dropTimers(turn, run.id, (timer) => isSilence(timer) && timer.state !== run.question?.state);
      continue;
    }
    dropTimers(turn, run.id, isSilence);
    if (counts) startSilence(turn, run);
  }
}

function isSilence(timer: StoredTimer): boolean {
  return timer.event === "ask.silence";
}

function startSilence(turn: WorkingTurn, run: Run): void {
  const state = run.question?.state ?? "";
  const entries: readonly TimedTransition[] =
    blockOf(turn, run, state)?.silence ?? turn.flowOf(run)?.silence ?? turn.botOf(run).model.defaults.silence ?? [];
  for (const [index, entry] of entries.entries()) {
    const scope = new TurnScope(turn, run, run.context, undefined);
    const value = typeof entry.in === "number" ? entry.in : prepareExpression(entry.in.source)(scope);
    const due = entry.clock ? momentOfClock(value, turn) : turn.now + durationOf(value);
    const at = afterQuietHours(turn, due);
    setTimer(turn, run.id, `t${turn.nextNumber()}`, { event: "ask.silence", at, state, index });
  }
}
