import type { TimedTransition } from "../model/bot.ts";
import type { Run, StoredTimer } from "./conversation.ts";
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
    if (wanted(timer, id)) turn.effects.push({ type: "unschedule", id });
    else kept[id] = timer;
  }
  turn.replace(withTimers(run, kept));
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

/** Silence counts from the last input while a question is open on top, and not at all under another flow. */
export function tuneSilence(turn: WorkingTurn): void {
  for (const run of turn.stack) {
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
    blockOf(turn, run, state)?.silence ??
    turn.bot.model.flows.get(run.flow)?.silence ??
    turn.bot.model.defaults.silence ??
    [];
  for (const [index, entry] of entries.entries()) {
    const scope = new TurnScope(turn, run, run.context, undefined);
    const value = typeof entry.in === "number" ? entry.in : prepareExpression(entry.in.source)(scope);
    const due = entry.clock ? momentOfClock(value, turn) : turn.now + durationOf(value);
    const at = afterQuietHours(turn, due);
    setTimer(turn, run.id, `t${turn.nextNumber()}`, { event: "ask.silence", at, state, index });
  }
}
