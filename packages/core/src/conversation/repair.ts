import type { Value, ValueObject } from "../expression/value.ts";
import { HANDOFF } from "../model/handoff-names.ts";
import { repairEvent } from "../model/read-repair.ts";
import { repairText } from "../repairs/repair-texts.ts";
import type { Run } from "./conversation.ts";
import { flowTitle } from "./flow-title.ts";
import { runLoose } from "./loose.ts";
import { textOf } from "./prepare.ts";
import { deliver } from "./runs.ts";
import { TurnScope } from "./turn-scope.ts";
import type { WorkingTurn } from "./working-turn.ts";

/** Repairs whose default says something; the others act silently. */
const speaking: ReadonlySet<string> = new Set([
  "$cancel",
  "$help",
  "$stale",
  "$stackFull",
  "$notUnderstood",
  "$error",
  HANDOFF,
]);

/** What the default of a repair does after it has spoken. */
const defaultTargets: { readonly [name: string]: string } = {
  $cancel: "$cancel",
  $back: "$back",
  $repeat: "$ask",
};

interface Given {
  readonly reason?: string;
  /** What is mended; the flow on top where nothing else is named. */
  readonly run?: Run;
  /** The flow cannot be asked to handle it: its own handler has failed, or its state is gone. */
  readonly notByHandler?: boolean;
}

/**
 * Mends a conversation (the caller drains what it leaves to do): by what the flow wrote under `repairs`, else the bot, else
 * the default in the user's language.
 */
export function repair(turn: WorkingTurn, name: string, given: Given): void {
  const run = given.run ?? turn.top;
  turn.trace.push({ kind: "repair", name, ...(given.reason ? { reason: given.reason } : {}) });
  turn.repair = {
    flow: { title: flowTitle(turn, run) },
    reason: given.reason ?? null,
    event: (turn.event ?? null) as Value,
  };
  const ofFlow = run && turn.flowOf(run)?.repairs.get(name)?.flow;
  const own = turn.bot.model.repairs.get(name);
  // Whatever is said, a question that stays open is put again after it.
  if (ofFlow !== undefined || own || speaking.has(name) || defaultTargets[name]) askAgain(turn);
  if (ofFlow !== undefined) {
    start(turn, ofFlow);
    return;
  }
  if (run && !given.notByHandler && isHandled(turn, run, name) && deliver(turn, run.id, { type: repairEvent(name) })) {
    askAgain(turn);
    return;
  }
  const flow = own?.flow ?? (name === HANDOFF && turn.bot.model.flows.has(HANDOFF) ? HANDOFF : undefined);
  if (flow !== undefined) start(turn, flow);
  else if (own) runLoose(turn, turn.bot.repairTransition(own), { run: run?.id });
  else if (speaking.has(name)) sayDefault(turn, name, run);
  const target = own || flow !== undefined ? undefined : defaultTargets[name];
  if (target) turn.queue.push({ kind: "control", run: run?.id, to: target });
}

function askAgain(turn: WorkingTurn): void {
  turn.again ??= { how: "ask", returned: false };
}

function start(turn: WorkingTurn, flow: string): void {
  turn.queue.push({ kind: "start", flow, start: { cause: "repair", repair: turn.repair as ValueObject } });
}

/** What the bot says when the `$handoff` that comes with the language begins; `run` is that of the flow which needs it. */
export function sayHandoff(turn: WorkingTurn, run: Run | undefined): void {
  if (run && isHandled(turn, run, HANDOFF) && deliver(turn, run.id, { type: repairEvent(HANDOFF) })) return;
  const own = turn.bot.model.repairs.get(HANDOFF);
  if (own) runLoose(turn, turn.bot.repairTransition(own));
  else sayDefault(turn, HANDOFF, run);
}

/** Whether a bot, or the flow of a run, says itself what is done for a repair. */
export function isOwnRepair(turn: WorkingTurn, name: string, run: Run | undefined = turn.top): boolean {
  if (turn.bot.model.repairs.has(name)) return true;
  return run !== undefined && (turn.flowOf(run)?.repairs.has(name) === true || isHandled(turn, run, name));
}

function isHandled(turn: WorkingTurn, run: Run, name: string): boolean {
  const type = repairEvent(name);
  return turn.flowOf(run)?.on.some(({ event }) => event === type) === true;
}

function sayDefault(turn: WorkingTurn, name: string, run: Run | undefined): void {
  const help = name === "$help" ? openHelp(turn) : undefined;
  turn.effects.push({
    type: "say",
    messages: [{ text: help ?? repairText(name, turn.locale, { flow: flowTitle(turn, run) }) }],
    locale: turn.locale,
    flow: "",
    state: name,
  });
}

/** The `help` of the open question, of its flow, or of the bot's defaults. */
function openHelp(turn: WorkingTurn): string | undefined {
  const run = turn.top;
  if (!run) return undefined;
  const flow = turn.flowOf(run);
  const block = run.question && flow?.byName.get(run.question.state)?.block;
  const help = (block && "help" in block ? block.help : undefined) ?? flow?.help ?? turn.botOf(run).model.defaults.help;
  return help ? textOf(help)(new TurnScope(turn, run, run.context, undefined)) : undefined;
}
