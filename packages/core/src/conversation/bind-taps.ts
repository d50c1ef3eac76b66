import { isValueObject, type Value, type ValueObject } from "../expression/value.ts";
import { currentState } from "./actions.ts";
import type { KeptTap, Run } from "./conversation.ts";
import { isIn } from "./is-in.ts";
import type { Tap } from "./tap.ts";
import type { WorkingTurn } from "./working-turn.ts";

/** Taps kept with one run: old ones go first. */
const MAX_KEPT = 100;
const KEPT = /^\$kept:([0-9]+)$/;

/** Where messages with taps of the author's own are said from. */
export interface TapPlace {
  /** The state that says it; where it has been left by now, the one that the run came to. */
  readonly state?: string | undefined;
  /** The chat that the taps come back to, for a message to another one. */
  readonly origin?: string | undefined;
}

/**
 * Binds every `$tap: name` in messages to the run and the state that say them. One message's taps share a number, so that
 * `taps: once` knows them together; data that the channel cannot carry stays with the run.
 */
export function bindTaps(
  turn: WorkingTurn,
  run: Run | undefined,
  messages: readonly ValueObject[],
  place: TapPlace = {},
): readonly ValueObject[] {
  return messages.map((message) => {
    let bound: Omit<Tap, "name"> | undefined;
    const bind = (name: string, data: ValueObject): ValueObject => {
      bound ??= placeOf(turn, run, place);
      return { ...carried(turn, run, { ...bound, name, ...(Object.keys(data).length > 0 ? { data } : {}) }) };
    };
    return withBound(message, bind) as ValueObject;
  });
}

function withBound(part: Value, bind: (name: string, data: ValueObject) => ValueObject): Value {
  if (Array.isArray(part)) {
    const items = part.map((item) => withBound(item, bind));
    return items.some((item, index) => item !== part[index]) ? items : part;
  }
  if (!isValueObject(part)) return part;
  if (typeof part.$tap === "string") {
    const { with: data, $tap: name, ...rest } = part;
    return { ...rest, $tap: bind(name as string, isValueObject(data) ? data : {}) };
  }
  let bound: ValueObject | undefined;
  for (const [key, value] of Object.entries(part)) {
    const inner = withBound(value, bind);
    if (inner !== value) bound = { ...(bound ?? part), [key]: inner };
  }
  return bound ?? part;
}

function placeOf(turn: WorkingTurn, run: Run | undefined, { state, origin }: TapPlace): Omit<Tap, "name"> {
  const now = run && (turn.run(run.id) ?? run);
  const name = state !== undefined && now && isIn(now.value, state) ? state : currentState(now);
  return {
    run: run?.id ?? 0,
    flow: run?.flow ?? "",
    state: run ? name : "",
    hash: run ? (turn.botOf(run).state(run.flow, name)?.hash ?? "") : "",
    ask: turn.nextNumber(),
    ...(origin === undefined ? {} : { origin }),
  };
}

/** The tap itself, or, where it is too much for the channel, one that stands for what is kept with the run. */
function carried(turn: WorkingTurn, run: Run | undefined, tap: Tap & { readonly name: string }): Tap {
  const now = run && turn.run(run.id);
  if (!now || turn.bot.carries(tap)) return tap;
  const { name, data, ...bound } = tap;
  const key = String(turn.nextNumber());
  const kept: { readonly [key: string]: KeptTap } = { ...now.kept, [key]: { name, ...(data ? { data } : {}) } };
  // Keys are numbers that rise: their order is that of time.
  turn.replace({ ...now, kept: Object.fromEntries(Object.entries(kept).slice(-MAX_KEPT)) });
  return { ...bound, option: `$kept:${key}` };
}

/** Name and data of a tap of the author's own; undefined for one that answers a question, or whose data is gone. */
export function ownTap(turn: WorkingTurn, tap: Tap | undefined): KeptTap | undefined {
  if (tap?.name !== undefined) return { name: tap.name, ...(tap.data ? { data: tap.data } : {}) };
  const key = KEPT.exec(tap?.option ?? "")?.[1];
  const kept = tap && turn.run(tap.run)?.kept;
  return key !== undefined && kept && Object.hasOwn(kept, key) ? kept[key] : undefined;
}
