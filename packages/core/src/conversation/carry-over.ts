import { dataToJson } from "../compile/to-json.ts";
import { checkValue } from "../expression/check-value.ts";
import { ExpressionError } from "../expression/expression-error.ts";
import type { Scope } from "../expression/scope.ts";
import type { Value, ValueObject } from "../expression/value.ts";
import type { Assignment } from "../model/action.ts";
import type { Flow } from "../model/flow.ts";
import { repairText } from "../repairs/repair-texts.ts";
import type { CarriedHow } from "./carried.ts";
import type { Run } from "./conversation.ts";
import { isIn } from "./is-in.ts";
import { landingOf, statesIn } from "./landing.ts";
import { dataOf } from "./prepare.ts";
import { repair } from "./repair.ts";
import { ROUNDS } from "./rounds.ts";
import { drain, dropRun, endRun, enterState } from "./runs.ts";
import { tuneDelays } from "./timers.ts";
import { TurnScope } from "./turn-scope.ts";
import type { WorkingTurn } from "./working-turn.ts";

/**
 * After a deploy: runs of flows that are no longer as they were. A state that did not change carries on; a question that
 * did is asked again before anything counts as its answer; a run whose state is gone goes where `migrate` says, or begins
 * anew with what it knows; a flow that is gone ends. Variables are carried by name where their types agree.
 */
export function carryOver(turn: WorkingTurn): void {
  for (const seat of [...turn.seats]) {
    turn.sit(seat.member);
    carrySeat(turn);
  }
  turn.sit(undefined);
}

/** From the bottom up: a caller may take with it what it has called. */
function carrySeat(turn: WorkingTurn): void {
  const runs = [...turn.stack, ...turn.background];
  if (runs.every((run) => turn.flowOf(run)?.hash === run.hash)) return;
  for (const { id } of runs) {
    const run = turn.run(id);
    const flow = run && turn.flowOf(run);
    if (!run || flow?.hash === run.hash) continue;
    if (flow) carryRun(turn, run, flow);
    else {
      note(turn, run, "ends");
      endRun(turn, run.id, "cancelled");
    }
  }
}

function note(turn: WorkingTurn, run: Run, how: CarriedHow, to?: string): void {
  const after = turn.run(run.id)?.context ?? {};
  const isKept = (name: string): boolean =>
    how !== "ends" && ((after[name] ?? null) !== null || isMoved(turn, run, name));
  const lost = Object.keys(run.context).filter(
    (name) => name !== ROUNDS && run.context[name] !== null && !isKept(name),
  );
  turn.trace.push({
    kind: "carried",
    run: run.id,
    flow: run.flow,
    from: statesIn(run.value),
    how,
    ...(to === undefined ? {} : { to }),
    lost,
  });
}

/** Whether a migration of this run reads the variable: its value lives on under another name. */
function isMoved(turn: WorkingTurn, run: Run, name: string): boolean {
  const migrations = turn.bot.model.flows.get(run.flow)?.migrations ?? [];
  const own = migrations.filter(({ from }) => !from || isIn(run.value, from.name));
  const read = JSON.stringify(own.map(({ assignments }) => assignments.map(({ value }) => dataToJson(value))));
  return new RegExp(`\\b${name}\\b`).test(read);
}

function carryRun(turn: WorkingTurn, run: Run, flow: Flow): void {
  const { history, ...rest } = run;
  const known = Object.entries(history ?? {}).filter(([, states]) => states.every(({ id }) => flow.byName.has(id)));
  const carried: Run = {
    ...rest,
    hash: flow.hash,
    context: carriedContext(turn, run, flow),
    ...(known.length > 0 ? { history: Object.fromEntries(known) } : {}),
    ...(run.trail ? { trail: run.trail.filter(({ state }) => flow.byName.has(state)) } : {}),
  };
  turn.replace(carried);
  const landing = landingOf(turn.bot.config(run.flow), run.value);
  if (landing.kind === "gone") {
    migrate(turn, run, carried, flow, landing.states);
    return;
  }
  const misfit =
    landing.kind === "enters" ? landing.state : statesIn(run.value).find((one) => !fits(turn, run, flow, one));
  if (misfit !== undefined) {
    note(turn, run, "entered-anew", misfit);
    enter(turn, carried, misfit);
    return;
  }
  if (landing.kind === "stays") turn.replace(inNewVersion(turn, { ...carried, value: landing.value }));
  note(turn, run, turn.changed.has(run.id) ? "asked-again" : "goes-on");
  tuneDelays(turn, run.id, turn.bot.config(run.flow));
}

/** Whether a state still waits for what the run waits for in it: an answer, a result, the end of another flow. */
function fits(turn: WorkingTurn, run: Run, flow: Flow, name: string): boolean {
  const block = flow.byName.get(name)?.block;
  const isCalled = calledBy(turn, run, name).length > 0;
  if (block?.kind === "call") return isCalled;
  const called = Object.values(run.calls ?? {}).some(({ waits, state }) => waits && state === name);
  const asked = [run.question, ...(run.waiting ?? [])].some((question) => question?.state === name);
  const asks = block?.kind === "ask" || block?.kind === "menu" || block?.kind === "review";
  // It has its token, and waits for LINE.
  if (block?.kind === "accountLink" && !called) return !isCalled && !asked;
  const calls = block !== undefined && !asks && block.kind !== "each";
  return !isCalled && called === calls && asked === asks;
}

function calledBy(turn: WorkingTurn, run: Run, state?: string): Run[] {
  return turn.stack.filter(({ caller }) => caller?.run === run.id && (state === undefined || caller.state === state));
}

/** The state is gone: where `migrate` says for it, or for one around it; without a word the flow begins anew. */
function migrate(turn: WorkingTurn, before: Run, run: Run, flow: Flow, states: readonly string[]): void {
  for (const state of states) {
    const migration = flow.migrations.find(({ from }) => from?.name === state);
    if (!migration) continue;
    const context = { ...run.context, ...assigned(turn, before, flow, migration.assignments) };
    const { to } = migration;
    if (to && flow.byName.has(to.name)) {
      turn.replace({ ...run, context });
      note(turn, before, "migrated", to.name);
      enter(turn, { ...run, context }, to.name);
      return;
    }
    beginAnew(turn, before, { ...run, context }, flow);
    return;
  }
  beginAnew(turn, before, run, flow);
}

function beginAnew(turn: WorkingTurn, before: Run, run: Run, flow: Flow): void {
  turn.replace(run);
  note(turn, before, "begins-anew", flow.initial);
  if (turn.bot.model.repairs.has("$resume") || flow.repairs.has("$resume")) {
    repair(turn, "$resume", { reason: "deployed", run, notByHandler: true });
    drain(turn);
  } else {
    const text = repairText("deployed", turn.locale);
    turn.effects.push({ type: "say", messages: [{ text }], locale: turn.locale, flow: run.flow, state: "$resume" });
  }
  enter(turn, run, flow.initial);
  turn.again = undefined;
}

/** Into a state as if the run came there. What it waited for is over, and so are the flows that it had called. */
function enter(turn: WorkingTurn, run: Run, state: string): void {
  for (const called of calledBy(turn, run)) drop(turn, called);
  turn.replace(run);
  enterState(turn, run.id, state);
  for (const one of turn.stack) {
    if (one.question && turn.asked.has(one.question.ask)) turn.changed.add(one.id);
  }
}

function drop(turn: WorkingTurn, run: Run): void {
  for (const called of calledBy(turn, run)) drop(turn, called);
  dropRun(turn, run.id);
}

/** Variables keep their values where those are still of their type; others get what a migration without a state gives them. */
function carriedContext(turn: WorkingTurn, run: Run, flow: Flow): ValueObject {
  const context: ValueObject = {};
  const lacking = new Set<string>();
  for (const variable of flow.context.values()) {
    const known: Value | undefined = run.context[variable.name];
    const fits = known !== undefined && checkValue(known, variable.schema, turn.bot.model.types) === undefined;
    context[variable.name] = fits ? known : (variable.default ?? null);
    if (!fits) lacking.add(variable.name);
  }
  const given = flow.migrations.flatMap(({ from, assignments }) =>
    from ? [] : assignments.filter(({ scope, name }) => scope === "flow" && lacking.has(name)),
  );
  const rounds = run.context[ROUNDS];
  return {
    ...context,
    ...assigned(turn, run, flow, given),
    ...(rounds === undefined ? {} : { [ROUNDS]: rounds }),
  };
}

/** What a migration sets, read under the names of the older version. A value that does not fit is left as it is. */
function assigned(turn: WorkingTurn, before: Run, flow: Flow, assignments: readonly Assignment[]): ValueObject {
  const scope = withUnset(new TurnScope(turn, before, before.context, undefined));
  const own: ValueObject = {};
  for (const { scope: where, name, value } of assignments) {
    const variable = (where === "user" ? turn.bot.model.user : flow.context).get(name);
    const given = readOrNothing(() => dataOf(value)(scope));
    if (where === "group" || !variable || given === undefined) continue;
    if (checkValue(given, variable.schema, turn.bot.model.types) !== undefined) continue;
    if (where === "user") turn.remember(name, given);
    else own[name] = given;
  }
  return own;
}

function readOrNothing(read: () => Value): Value | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof ExpressionError) return undefined;
    throw error;
  }
}

/** A name that the older version did not have either is unset. */
function withUnset(scope: Scope): Scope {
  return {
    now: scope.now,
    timeZone: scope.timeZone,
    locale: scope.locale,
    random: () => scope.random(),
    lookup: (name) => scope.lookup(name) ?? null,
  };
}

/** A question whose state has changed must be put again: its old buttons and an answer to the old words mean nothing. */
function inNewVersion(turn: WorkingTurn, run: Run): Run {
  const { question } = run;
  if (!question) return run;
  const state = turn.bot.state(run.flow, question.state);
  if (state?.hash === question.hash) return run;
  turn.changed.add(run.id);
  return {
    ...run,
    question: { ...question, hash: state?.hash ?? "", ask: turn.nextNumber(), attempts: 0, renewed: true },
  };
}
