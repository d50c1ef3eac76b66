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

/**
 * `repairs` of one flow: those that say or do something are handlers of the flow, which stays where it is unless they lead
 * on; those that name a flow are left as they are. `$done` gives the talk back: that is no place to go to.
 */
export function readFlowRepairs(
  at: Cursor | undefined,
  reading: Reading,
): { readonly handlers: readonly Handler[]; readonly repairs: ReadonlyMap<string, Repair> } {
  const all = [...readRepairs(at, reading).values()];
  const handlers = all.flatMap((repair): Handler[] => {
    const { target, ...transition } = readTransition(repair.at as Cursor, reading);
    const leads = target !== undefined && target.name !== "$done" ? { target } : {};
    return repair.flow === undefined
      ? [{ ...noMatch, at: repair.at, event: repairEvent(repair.name), transition: { ...transition, ...leads } }]
      : [];
  });
  return { handlers, repairs: new Map(all.filter(({ flow }) => flow !== undefined).map((one) => [one.name, one])) };
}

const noMatch = { matches: [], capture: false, global: false } as const;

/** What a repair does (`say`, `actions`, `target`), or the flow that does it: its name, or `{ call: name }`. */
function readRepair(at: Cursor, reading: Reading): Repair {
  const flow = at.text() ?? at.get("call")?.text();
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
