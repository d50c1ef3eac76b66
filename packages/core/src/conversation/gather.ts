import type { Value, ValueObject } from "../expression/value.ts";
import { saysAll } from "./answer.ts";
import { eventsOfBurst, textOfBurst } from "./burst.ts";
import type { Gathered, Run } from "./conversation.ts";
import type { EventInput } from "./input.ts";
import { dropTimers, setTimer } from "./timers.ts";
import type { WorkingTurn } from "./working-turn.ts";

/** The event of the timer that ends a burst. */
export const GATHERED = "ask.gathered";

/** A burst that never pauses ends here. */
const MOST = 20;

/** Keeps a message of a burst until no more comes for a while, or until its set of images is whole. */
export function gather(turn: WorkingTurn, run: Run, state: string, wait: number): void {
  const input = turn.eventInput;
  if (!input) return;
  const before = run.gathered?.state === state ? run.gathered.inputs : [];
  const gathered: Gathered = { state, inputs: [...before, input] };
  turn.replace({ ...run, gathered });
  dropTimers(turn, run.id, (timer) => timer.event === GATHERED);
  const ends = gathered.inputs.length >= MOST || endsSet(gathered.inputs) || saysAll(turn, run, run.context, state);
  if (ends) turn.burst = run.id;
  else setTimer(turn, run.id, `t${turn.nextNumber()}`, { event: GATHERED, at: turn.now + wait, state });
}

/** What was gathered, as one event: the last of them, with the texts of all. The run keeps nothing of it. */
export function takeGathered(turn: WorkingTurn, run: Run): EventInput | undefined {
  const { gathered, ...rest } = run;
  turn.replace(rest);
  const last = gathered?.inputs.at(-1);
  if (!gathered || !last) return undefined;
  const text = textOfBurst(gathered);
  turn.hear({ ...last, ...(text === undefined ? {} : { text }) }, eventsOfBurst(gathered));
  return turn.eventInput;
}

/** What was gathered has been answered with: nothing of it is kept. */
export function dropGathered(turn: WorkingTurn, run: Run): Run {
  const { gathered, ...rest } = run;
  if (gathered === undefined) return run;
  dropTimers(turn, run.id, (timer) => timer.event === GATHERED);
  return rest;
}

/** Images that were sent together say how many they are. They may come in any order. */
function endsSet(inputs: readonly EventInput[]): boolean {
  const last = setOf(inputs.at(-1)?.event);
  if (!last) return false;
  return inputs.filter(({ event }) => setOf(event)?.id === last.id).length >= last.total;
}

function setOf(event: EventInput["event"] | undefined): { readonly id: Value; readonly total: number } | undefined {
  const set = ((event?.message ?? {}) as ValueObject).imageSet as ValueObject | undefined;
  return set && typeof set.total === "number" ? { id: set.id ?? null, total: set.total } : undefined;
}
