import type { StateConfig, TransitionConfig } from "../compile/flow-config.ts";

/** Where guards stand in their files, by the parameters that they are called with. */
export type GuardPlaces = WeakMap<object, string>;

/** Notes the guards of a configuration, those of the states in it too. */
export function noteGuardPlaces(config: StateConfig, places: GuardPlaces): void {
  for (const transition of transitionsOf(config)) {
    if (transition.meta) noteGuard(transition.guard, `${transition.meta.at}/guard`, places);
  }
  for (const child of Object.values(config.states ?? {})) noteGuardPlaces(child, places);
}

/** A guard that an expansion put before the author's own holds both. */
function noteGuard(guard: unknown, at: string, places: GuardPlaces): void {
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
