import { isValueObject, type Value, type ValueObject } from "../expression/value.ts";

/**
 * Where the loops (`each`) of a run are, outermost first: kept with its variables, so that they are restored together.
 * No variable's name begins with `$`.
 */
export const ROUNDS = "$each";

type Context = { readonly [name: string]: Value };

/** A loop begins: the list as it is now. */
export function beginRounds(
  context: Context,
  state: string,
  names: readonly [string, string | undefined],
  items: readonly Value[],
): ValueObject {
  const [item, index] = names;
  const loop: ValueObject = { state, item, ...(index ? { index } : {}), items: [...items], at: 0 };
  return { [ROUNDS]: [...others(context, state), loop] };
}

export function nextRound(context: Context, state: string): ValueObject {
  const loops = loopsOf(context).map((loop) => (loop.state === state ? { ...loop, at: Number(loop.at) + 1 } : loop));
  return { [ROUNDS]: loops };
}

export function endRounds(context: Context, state: string): ValueObject {
  return { [ROUNDS]: [...others(context, state)] };
}

/** Whether there is an item for the round that is to begin. */
export function isInRound(context: Context, state: string): boolean {
  const loop = loopsOf(context).find((one) => one.state === state);
  return loop !== undefined && Array.isArray(loop.items) && Number(loop.at) < loop.items.length;
}

/** Whether a loop is under way. */
export function isInLoop(context: Context, state: string): boolean {
  return loopsOf(context).some((loop) => loop.state === state);
}

/** What a name means in the rounds under way, the innermost first; undefined when it is none of theirs. */
export function nameInRounds(context: Context, name: string): Value | undefined {
  const loop = loopsOf(context).findLast((one) => one.item === name || one.index === name);
  if (!loop) return undefined;
  if (loop.index === name) return loop.at ?? null;
  return Array.isArray(loop.items) ? (loop.items[Number(loop.at)] ?? null) : null;
}

function loopsOf(context: Context): readonly ValueObject[] {
  const loops = context[ROUNDS] ?? null;
  return Array.isArray(loops) ? loops.filter(isValueObject) : [];
}

function others(context: Context, state: string): readonly ValueObject[] {
  return loopsOf(context).filter((loop) => loop.state !== state);
}
