import type { Value, ValueObject } from "../expression/value.ts";
import { HANDOFF } from "../model/handoff-names.ts";
import { repairText } from "../repairs/repair-texts.ts";
import { flowTitle } from "./flow-title.ts";
import { runLoose } from "./loose.ts";
import { textOf } from "./prepare.ts";
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
  "$handoff",
]);

/** What the default of a repair does after it has spoken. */
const defaultTargets: { readonly [name: string]: string } = {
  $cancel: "$cancel",
  $back: "$back",
  $repeat: "$ask",
};

/** Mends a conversation (the caller drains what it leaves to do): what the bot wrote under `repairs`, or the default in the user's language. */
export function repair(turn: WorkingTurn, name: string, given: { readonly reason?: string }): void {
  turn.trace.push({ kind: "repair", name, ...(given.reason ? { reason: given.reason } : {}) });
  turn.repair = {
    flow: { title: flowTitle(turn) },
    reason: given.reason ?? null,
    event: (turn.event ?? null) as Value,
  };
  // Whatever is said, a question that stays open is put again after it.
  turn.again ??= { how: "ask", returned: false };
  const own = turn.bot.model.repairs.get(name);
  if (own?.flow) {
    turn.queue.push({ kind: "start", flow: own.flow, start: { cause: "repair", repair: turn.repair as ValueObject } });
    return;
  }
  if (name === HANDOFF && turn.bot.model.flows.has(HANDOFF)) {
    turn.queue.push({ kind: "start", flow: HANDOFF, start: { cause: "repair", repair: turn.repair as ValueObject } });
    return;
  }
  if (own) runLoose(turn, turn.bot.repairTransition(own));
  else if (speaking.has(name)) sayDefault(turn, name);
  const target = own ? own.target : defaultTargets[name];
  if (target && !own) turn.queue.push({ kind: "control", run: turn.top?.id, to: target });
}

/** What the bot says when the `$handoff` that comes with the language begins. */
export function sayHandoff(turn: WorkingTurn): void {
  const own = turn.bot.model.repairs.get(HANDOFF);
  if (own) runLoose(turn, turn.bot.repairTransition(own));
  else sayDefault(turn, HANDOFF);
}

function sayDefault(turn: WorkingTurn, name: string): void {
  const help = name === "$help" ? openHelp(turn) : undefined;
  turn.effects.push({
    type: "say",
    messages: [{ text: help ?? repairText(name, turn.locale, { flow: flowTitle(turn) }) }],
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
