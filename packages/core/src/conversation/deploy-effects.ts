import { dataToJson } from "../compile/to-json.ts";
import type { Flow, State } from "../model/flow.ts";
import { advance } from "./advance.ts";
import type { CarriedHow } from "./carried.ts";
import type { CompiledBot } from "./compiled-bot.ts";
import { placeConversation } from "./place-conversation.ts";

/** What a deploy does to the conversations in one flow. */
export interface FlowEffect {
  readonly flow: string;
  /** `same`: nothing about the flow has changed; `pinned`: each run finishes on the version that it began with. */
  readonly how: "same" | "changed" | "pinned" | "ends";
  /** Each state in which a conversation can stand. */
  readonly states: readonly StateEffect[];
  /** Variables that lose their values: they are gone, or their type is another one (values that still fit are kept). */
  readonly lost: readonly { readonly name: string; readonly why: "gone" | "retyped" }[];
}

export interface StateEffect {
  readonly state: string;
  readonly how: CarriedHow;
  /** The state that a run is put into. */
  readonly to?: string;
}

/** What becomes of conversations that began on `older` when `newer` takes its place: found by letting one in each state go on. */
export function deployEffects(older: CompiledBot, newer: CompiledBot): readonly FlowEffect[] {
  return [...older.model.flows.values()].map((flow): FlowEffect => {
    const now = newer.model.flows.get(flow.id);
    const states = [...flow.byName.values()].filter(canStandIn);
    if (flow.pinned && (now === undefined || now.pinned) && now?.hash !== flow.hash) {
      const goesOn = states.map(({ name }): StateEffect => ({ state: name, how: "goes-on" }));
      return { flow: flow.id, how: "pinned", states: goesOn, lost: [] };
    }
    return {
      flow: flow.id,
      how: now === undefined ? "ends" : now.hash === flow.hash ? "same" : "changed",
      states: states.map(({ name }) => effectOn(older, newer, flow, name)),
      lost: now ? lostIn(flow, now) : [],
    };
  });
}

/** Whether a conversation can be found there between turns, and in no state inside it. */
function canStandIn({ type, block, states, on, after, always }: State): boolean {
  if (type !== "plain" || states.length > 0) return false;
  return block !== undefined || on.length > 0 || after.length > 0 || always.some(({ guard }) => guard);
}

function effectOn(older: CompiledBot, newer: CompiledBot, flow: Flow, state: string): StateEffect {
  const standing = placeConversation(older, flow.id, state);
  const { trace } = advance(newer, standing, { kind: "timer", id: "deploy", at: 0, timer: "none", due: 0 });
  const carried = trace.find((entry) => entry.kind === "carried" && entry.run === 1);
  if (carried?.kind !== "carried") return { state, how: "goes-on" };
  return { state, how: carried.how, ...(carried.to === undefined ? {} : { to: carried.to }) };
}

function lostIn(flow: Flow, now: Flow): FlowEffect["lost"] {
  const moved = JSON.stringify(
    now.migrations.map(({ assignments }) => assignments.map(({ value }) => dataToJson(value))),
  );
  return [...flow.context.values()].flatMap(
    ({ name, schema }): { readonly name: string; readonly why: "gone" | "retyped" }[] => {
      const kept = now.context.get(name);
      if (new RegExp(`\\b${name}\\b`).test(moved)) return [];
      if (!kept) return [{ name, why: "gone" }];
      return JSON.stringify(kept.schema) === JSON.stringify(schema) ? [] : [{ name, why: "retyped" }];
    },
  );
}
