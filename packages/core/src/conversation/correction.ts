import { normalizeText } from "../answers/normalize.ts";
import { type Correctable, correctablesOf } from "../compile/correctable.ts";
import type { StateConfig } from "../compile/flow-config.ts";
import { namesToChange } from "../repairs/correct-words.ts";
import type { Run } from "./conversation.ts";
import type { CollectedAction, MachineEvent } from "./flow-machine.ts";
import { textOf } from "./prepare.ts";
import { shortHash } from "./short-hash.ts";
import { TurnScope, withLocals } from "./turn-scope.ts";
import type { WorkingTurn } from "./working-turn.ts";

/** What is remembered as said once, per run. */
const MAX_ONCE = 100;

/** What can be changed in a run's flow, by variable. */
export function correctables(turn: WorkingTurn, run: Run): ReadonlyMap<string, Correctable> {
  const flow = turn.flowOf(run);
  return flow ? correctablesOf(flow, turn.botOf(run).model) : new Map();
}

/** Whether a run keeps what a correction of it need not repeat. */
export function isCorrectable(turn: WorkingTurn, run: Run): boolean {
  return correctables(turn, run).size > 0;
}

/** The variable of the run on top that a text asks to change: one that was answered, or has a value. */
export function variableToChange(turn: WorkingTurn, run: Run, alone = false): string | undefined {
  const text = turn.normalizedText;
  if (text === undefined || !isCorrectable(turn, run)) return undefined;
  const names = [...(alone ? [text] : []), ...namesToChange(text, turn.bot.model.locales)];
  if (names.length === 0) return undefined;
  for (const one of correctables(turn, run).values()) {
    if (!wasAnswered(turn, run, one)) continue;
    if (wordsFor(turn, run, one).some((word) => names.includes(word))) return one.name;
  }
  return undefined;
}

function wasAnswered(turn: WorkingTurn, run: Run, { name, variable, asks }: Correctable): boolean {
  if (asks.some((state) => run.passed?.[state] !== undefined)) return true;
  const value = name.startsWith("user.") ? turn.user()[variable.name] : run.context[variable.name];
  return value !== null && value !== undefined;
}

/** Its label and synonyms in every language, and its name where it has neither. */
function wordsFor(turn: WorkingTurn, run: Run, { variable }: Correctable): readonly string[] {
  const texts = [...(variable.label ? [variable.label] : []), ...variable.synonyms];
  const words = turn.bot.model.locales.flatMap((locale) => {
    const scope = { ...withLocals(new TurnScope(turn, run, run.context, undefined), {}), locale };
    return texts.map((text) => textOf(text)(scope));
  });
  return [...words, ...(texts.length === 0 ? [variable.name] : [])].map(normalizeText);
}

/** The question that a variable is changed at: the one that was answered, or the first that asks for it. */
export function questionFor(run: Run, { asks }: Correctable): string | undefined {
  return asks.findLast((state) => run.passed?.[state] !== undefined) ?? asks[0];
}

/** Events by which a flow runs forward in a correction, beside an answer. */
export function runsForward(event: MachineEvent): boolean {
  return event.type === "xstate.route" || /^(?:ask|request|call)\..*?(?:keep|done)$/.test(event.type);
}

/**
 * Whether something that was said or counted on this run is passed over, because a correction runs forward over it again.
 * Where it is new, it is remembered.
 */
export function isRepeated(
  turn: WorkingTurn,
  run: Run,
  action: Pick<CollectedAction, "type" | "params">,
  given: unknown,
): boolean {
  // Who goes back into a state says nothing of the states around it again.
  if (turn.forced !== undefined && !isArrival(turn, run, turn.forced, action)) return true;
  if (!isCorrectable(turn, run)) return false;
  const key =
    given === undefined ? keyOfAction(action) : shortHash(JSON.stringify([action.type, action.params, given]));
  const { correction } = run;
  const known = run.once?.includes(key) ?? false;
  if (correction && known && turn.forward && !isArrival(turn, run, correction.until, action)) return true;
  if (!known) turn.replace({ ...run, once: [...(run.once ?? []), key].slice(-MAX_ONCE) });
  return false;
}

const keys = new WeakMap<object, string>();

/** What an action says does not change while its machine lives. */
function keyOfAction({ type, params = {} }: Pick<CollectedAction, "type" | "params">): string {
  const known = keys.get(params);
  if (known !== undefined) return known;
  const key = shortHash(JSON.stringify([type, params]));
  keys.set(params, key);
  return key;
}

/** What the state that a correction comes back to says on entry is said again. */
function isArrival(
  turn: WorkingTurn,
  run: Run,
  until: string,
  action: Pick<CollectedAction, "type" | "params">,
): boolean {
  const entry = find(turn.botOf(run).config(run.flow), until)?.entry ?? [];
  const json = JSON.stringify(action.params);
  return entry.some(({ type, params }) => type === action.type && JSON.stringify(params) === json);
}

function find(config: StateConfig, id: string): StateConfig | undefined {
  if (config.id === id) return config;
  for (const child of Object.values(config.states ?? {})) {
    const found = find(child, id);
    if (found) return found;
  }
  return undefined;
}

/** Whether a call of a block is one that the correction did not change: made before with the same. */
export function isSameCall(turn: WorkingTurn, run: Run, state: string, given: string, event: string): boolean {
  if (!run.correction || run.passed?.[state] !== given || turn.kept.has(state)) return false;
  const config = find(turn.botOf(run).config(run.flow), state);
  return [config, config?.states?.$open].some((one) => one?.on?.[`${event}.${state}.keep`] !== undefined);
}
