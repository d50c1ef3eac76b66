import type { Cursor } from "../document/cursor.ts";
import type { Handler } from "./action.ts";
import type { Repair } from "./bot.ts";
import { readActions } from "./read-action.ts";
import { readMessages } from "./read-message.ts";
import { readTransition } from "./read-transition.ts";
import type { Reading } from "./reading.ts";

/** `repairs` of a bot or of a flow, by name. */
export function readRepairs(at: Cursor | undefined, reading: Reading): ReadonlyMap<string, Repair> {
  return new Map((at?.entries() ?? []).map((entry) => [String(entry.key), readRepair(entry, reading)]));
}

/** The event by which the machine of a flow hears that a repair is due. */
export function repairEvent(name: string): string {
  return `repair.${name}`;
}

/** Whether a handler stands under `repairs` of its flow: its event is one that nobody writes. */
export function isRepairHandler({ at, event }: Pick<Handler, "at" | "event">): boolean {
  return at.path.at(-2) === "repairs" && event === repairEvent(String(at.path.at(-1)));
}

/**
 * `repairs` of one flow: those that say or do something are handlers of the flow, which stays where it is unless they lead
 * on; those that name a flow are left as they are. `$done` gives the talk back: that is no place to go to.
 */
export function readFlowRepairs(
  at: Cursor | undefined,
  reading: Reading,
): { readonly handlers: readonly Handler[]; readonly repairs: ReadonlyMap<string, Repair> } {
  const handlers: Handler[] = [];
  const repairs = new Map<string, Repair>();
  for (const entry of at?.entries() ?? []) {
    const name = String(entry.key);
    if (flowNamedBy(entry) !== undefined) {
      repairs.set(name, readRepair(entry, reading));
      continue;
    }
    const { target, ...transition } = readTransition(entry, reading);
    const leads = target !== undefined && target.name !== "$done" ? { target } : {};
    handlers.push({ ...noMatch, at: entry, event: repairEvent(name), transition: { ...transition, ...leads } });
  }
  return { handlers, repairs };
}

const noMatch = { matches: [], capture: false, global: false } as const;

/** The flow that does a repair: its name stands alone, or as `{ call: name }`. */
function flowNamedBy(at: Cursor): string | undefined {
  return at.text() ?? at.get("call")?.text();
}

/** What a repair does (`say`, `actions`, `target`), or the flow that does it. */
function readRepair(at: Cursor, reading: Reading): Repair {
  const flow = flowNamedBy(at);
  const say = at.get("say");
  const target = at.get("target")?.text();
  return {
    at,
    name: String(at.key),
    ...(flow !== undefined && { flow }),
    actions: [
      ...(say ? [{ at: say, kind: "say" as const, messages: readMessages(say, reading) }] : []),
      ...readActions(at.get("actions"), reading),
    ],
    ...(target !== undefined && { target }),
  };
}
