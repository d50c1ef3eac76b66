import type { StateConfig, TransitionConfig } from "../compile/flow-config.ts";

/** Where the guards of a configuration stand in the file, by the parameters that they are called with. */
export type GuardPlaces = Pick<WeakMap<object, string>, "get">;

export function guardPlaces(config: StateConfig): GuardPlaces {
  const places = new WeakMap<object, string>();
  noteStates(config, places);
  return places;
}

function noteStates(config: StateConfig, places: WeakMap<object, string>): void {
  for (const transition of transitionsOf(config)) {
    if (transition.meta) noteGuard(transition.guard, `${transition.meta.at}/guard`, places);
  }
  for (const child of Object.values(config.states ?? {})) noteStates(child, places);
}

/** A guard that an expansion put before the author's own holds both. */
function noteGuard(guard: unknown, at: string, places: WeakMap<object, string>): void {
  const { params } = (guard ?? {}) as { readonly params?: { readonly [name: string]: unknown } };
  if (!params) return;
  places.set(params, at);
  noteGuard(params.first, at, places);
  noteGuard(params.second, at, places);
}

/** Every transition out of a state itself. */
function transitionsOf(config: StateConfig): readonly TransitionConfig[] {
  return [
    ...Object.values(config.on ?? {}),
    ...Object.values(config.after ?? {}),
    config.always ?? [],
    config.onDone ?? [],
  ].flat();
}
