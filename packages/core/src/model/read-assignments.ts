import type { Cursor } from "../document/cursor.ts";
import type { Assignment } from "./action.ts";
import { readData } from "./read-scalar.ts";
import type { Reading } from "./reading.ts";

/** `set` and `save`: variables of the flow by their name, the user's as `user.visits`. In document order. */
export function readAssignments(at: Cursor | undefined, reading: Reading): readonly Assignment[] {
  if (!at?.isObject()) return [];
  return at.entries().map((entry) => ({ at: entry, ...splitName(String(entry.key)), value: readData(entry, reading) }));
}

/** `user.visits` → the user's `visits`; a bare name is the flow's. */
export function splitName(name: string): { readonly scope: "flow" | "user" | "group"; readonly name: string } {
  if (name.startsWith("user.")) return { scope: "user", name: name.slice(5) };
  if (name.startsWith("group.")) return { scope: "group", name: name.slice(6) };
  return { scope: "flow", name };
}
