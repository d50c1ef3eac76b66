import type { StateConfig } from "../compile/flow-config.ts";
import { checkValue } from "../expression/check-value.ts";
import type { Value, ValueObject } from "../expression/value.ts";
import type { Flow } from "../model/flow.ts";
import { repairText } from "../repairs/repair-texts.ts";
import type { Run, StateValue } from "./conversation.ts";
import { ROUNDS } from "./rounds.ts";
import { endRun, startRun } from "./runs.ts";
import type { WorkingTurn } from "./working-turn.ts";

/**
 * After a deploy: runs of flows that are no longer as they were. A state that did not change carries on; a question that
 * did is asked again before anything counts as its answer; a run whose state is gone begins anew with what it knows; a
 * flow that is gone ends. Variables are carried by name where their types agree.
 */
export function carryOver(turn: WorkingTurn): void {
  for (const run of turn.stack) {
    const flow = turn.bot.model.flows.get(run.flow);
    if (flow?.hash === run.hash) continue;
    if (!flow) {
      turn.trace.push({ kind: "ignored", what: `flow ${run.flow}`, why: "the bot has no such flow any more" });
      endRun(turn, run.id, "cancelled");
      continue;
    }
    const context = carriedContext(turn, run, flow);
    if (!hasState(turn.bot.config(run.flow), run.value)) beginAnew(turn, run, context);
    else turn.replace(inNewVersion(turn, { ...run, hash: flow.hash, context }));
  }
}

function carriedContext(turn: WorkingTurn, run: Run, flow: Flow): ValueObject {
  const context: ValueObject = {};
  for (const variable of flow.context.values()) {
    const known: Value | undefined = run.context[variable.name];
    const fits = known !== undefined && checkValue(known, variable.schema, turn.bot.model.types) === undefined;
    context[variable.name] = fits ? known : (variable.default ?? null);
  }
  const rounds = run.context[ROUNDS];
  return rounds === undefined ? context : { ...context, [ROUNDS]: rounds };
}

/** A question whose state has changed must be put again: its old buttons and an answer to the old words mean nothing. */
function inNewVersion(turn: WorkingTurn, run: Run): Run {
  const { question } = run;
  if (!question) return run;
  const state = turn.bot.state(run.flow, question.state);
  if (state?.hash === question.hash) return run;
  turn.changed.add(run.id);
  return { ...run, question: { ...question, hash: state?.hash ?? "", ask: turn.nextNumber(), attempts: 0 } };
}

function beginAnew(turn: WorkingTurn, run: Run, context: ValueObject): void {
  turn.trace.push({ kind: "ignored", what: `state of ${run.flow}`, why: "the flow has no such state any more" });
  const text = repairText("deployed", turn.locale);
  turn.effects.push({ type: "say", messages: [{ text }], locale: turn.locale, flow: run.flow, state: "$resume" });
  endRun(turn, run.id, "cancelled");
  turn.again = undefined;
  startRun(turn, run.flow, { cause: run.cause, input: run.input as ValueObject | undefined, context });
  if (turn.top) turn.changed.add(turn.top.id);
}

/** Whether a state value can still be restored: every state in it is there, and a compound one is not left half-way. */
function hasState(config: StateConfig, value: StateValue): boolean {
  if (typeof value === "string") return config.states?.[value] !== undefined;
  return Object.entries(value).every(([name, inner]) => {
    const child = config.states?.[name];
    return child !== undefined && (inner === undefined || hasState(child, inner));
  });
}
