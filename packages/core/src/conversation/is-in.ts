import type { StateValue } from "./conversation.ts";

/** Whether a state value has the state of this name in it. */
export function isIn(value: StateValue, state: string): boolean {
  if (typeof value === "string") return value === state;
  for (const key in value) if (key === state || isIn(value[key] as StateValue, state)) return true;
  return false;
}
