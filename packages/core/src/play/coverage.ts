import type { StateConfig, TransitionConfig } from "../compile/flow-config.ts";
import type { CompiledBot } from "../conversation/compiled-bot.ts";
import type { Place } from "../document/place.ts";
import type { Flow, State } from "../model/flow.ts";
import { HANDOFF } from "../model/handoff-names.ts";
import { durationText } from "./duration-text.ts";
import type { PlayedTurn } from "./world.ts";

/** What the tests of a bot reached, and what they never did. */
export type Coverage = { readonly [K in CoverageKind]: Reached };

/**
 * States entered; transitions, triggers and handlers of the bot that an author wrote, without those that are a `silence` or an error branch, which are told
 * apart; guards found true and found false; states that speak, in each of the bot's locales.
 */
export type CoverageKind = "states" | "transitions" | "guards" | "silences" | "errors" | "locales";

export const coverageKinds: readonly CoverageKind[] = [
  "states",
  "transitions",
  "guards",
  "silences",
  "errors",
  "locales",
];

export interface Reached {
  readonly total: number;
  readonly reached: number;
  readonly missed: readonly Part[];
}

/** A part of a bot that a test can reach. */
export interface Part {
  readonly flow: string;
  /** The state that it is, that it leaves, or that speaks. */
  readonly name: string;
  readonly at: Place;
  /** Which transition, which side of which guard, which locale: `text`, `size(slots) == 0 is false`, `en`. */
  readonly detail?: string;
  /** The same for the same part in every run of the program. */
  readonly key: string;
}

/** Collects turns; `report` holds them against everything that the bot's flows have. */
export class CoverageCollector {
  readonly #bot: CompiledBot;
  readonly #reached = new Set<string>();

  constructor(bot: CompiledBot) {
    this.#bot = bot;
  }

  add(turns: readonly PlayedTurn[]): void {
    for (const turn of turns) for (const key of keysOf(turn)) this.#reached.add(key);
  }

  report(): Coverage {
    const parts = partsOf(this.#bot);
    return Object.fromEntries(coverageKinds.map((kind) => [kind, held(parts[kind], this.#reached)])) as Coverage;
  }
}

function held(all: readonly Part[], reached: ReadonlySet<string>): Reached {
  const missed = all.filter((one) => !reached.has(one.key));
  return { total: all.length, reached: all.length - missed.length, missed };
}

/** How much of a kind was reached, in percent, rounded down; all of nothing is 100. */
export function percentOf({ total, reached }: Reached): number {
  return total === 0 ? 100 : Math.floor((reached / total) * 100);
}

/** The parts that a turn reached. */
export function* keysOf({ trace, locale }: PlayedTurn): Iterable<string> {
  for (const entry of trace) {
    if (entry.kind === "entered") {
      yield `state ${entry.flow}/${entry.state}`;
      yield `locale ${entry.flow}/${entry.state}/${locale}`;
    }
    if (entry.kind === "triggered") yield `trigger ${entry.flow}/${entry.at}`;
    if (entry.kind === "handled") yield `handler ${entry.at}`;
    if (entry.kind === "transition" && entry.at !== undefined) yield `transition ${entry.flow}/${entry.at}`;
    if (entry.kind === "guard" && entry.at !== undefined) yield `guard ${entry.flow}/${entry.at}/${entry.value}`;
  }
}

/** Everything that tests of a bot can reach. */
export function partsOf(bot: CompiledBot): { readonly [K in CoverageKind]: readonly Part[] } {
  const parts: { [K in CoverageKind]: Part[] } = {
    states: [],
    transitions: [],
    guards: [],
    silences: [],
    errors: [],
    locales: [],
  };
  // What comes with the language is tried where it is written.
  const flows = [...bot.model.flows.values()].filter(({ id }) => id !== HANDOFF);
  for (const flow of flows) {
    for (const state of flow.byName.values()) {
      const part = { flow: flow.id, name: state.name, at: state.at };
      parts.states.push({ ...part, key: `state ${flow.id}/${state.name}` });
      if (bot.model.locales.length > 1 && speaks(state)) {
        for (const locale of bot.model.locales)
          parts.locales.push({ ...part, detail: locale, key: `locale ${flow.id}/${state.name}/${locale}` });
      }
    }
    for (const { event, at } of flow.triggers) {
      const key = `trigger ${flow.id}/${at.path.join("/")}`;
      parts.transitions.push({ flow: flow.id, name: flow.initial, at, detail: `trigger ${event}`, key });
    }
    addTransitions(parts, bot, flow);
  }
  for (const { event, transition } of bot.model.on) {
    const key = `handler ${transition.at.path.join("/")}`;
    parts.transitions.push({ flow: "bot", name: event, at: transition.at, key });
  }
  return parts;
}

function speaks({ block, entry }: State): boolean {
  return block?.kind === "ask" || block?.kind === "menu" || entry.some((action) => action.kind === "say");
}

function addTransitions(parts: { [K in CoverageKind]: Part[] }, bot: CompiledBot, flow: Flow): void {
  const seen = new Set<string>();
  const placeOf = placesOf(bot, flow);
  for (const { from, event, transition } of transitionsIn(bot.config(flow.id))) {
    const path = transition.meta?.at;
    if (path === undefined || seen.has(path)) continue;
    seen.add(path);
    const at = placeOf(path, event);
    const part = { flow: flow.id, name: from, at, detail: wayText(event, transition) };
    parts[kindOf(event)].push({ ...part, key: `transition ${flow.id}/${path}` });
    const source = sourceOf(transition.guard);
    if (source === undefined) continue;
    const guard: Place = { document: at.document, path: [...at.path, "guard"] };
    for (const side of [true, false]) {
      const key = `guard ${flow.id}/${path}/guard/${side}`;
      parts.guards.push({ flow: flow.id, name: from, at: guard, detail: `${source} is ${side}`, key });
    }
  }
}

/** Silences may stand in bot.yaml, under `defaults`; all else stands in the flow's own file. */
function placesOf(bot: CompiledBot, flow: Flow): (path: string, event: string) => Place {
  const silences = new Map((bot.model.defaults.silence ?? []).map((one) => [one.transition.at.path.join("/"), one]));
  return (path, event) => {
    const shared = event === "ask.silence" && flow.silence === undefined ? silences.get(path) : undefined;
    if (shared) return shared.transition.at;
    const keys = path.split("/").map((key) => (/^\d+$/.test(key) ? Number(key) : key));
    return { document: flow.at.document, path: keys };
  };
}

function kindOf(event: string): "transitions" | "silences" | "errors" {
  if (event === "ask.silence") return "silences";
  return /^(?:error\.|ask\.invalid$|(?:request|call|push)\..*\.(?:failed|cancelled)$)/.test(event)
    ? "errors"
    : "transitions";
}

/** A transition in an author's words: `text → choose`. */
function wayText(event: string, { guard, target }: TransitionConfig): string {
  const place = target?.replace(/^#/, "").split(":")[0];
  const how = guard?.type === "chosen" ? "option" : eventText(event);
  return place === undefined ? how : `${how} → ${place}`;
}

function eventText(event: string): string {
  if (event === "ask.silence") return "silence";
  if (event === "ask.invalid") return "onFailed";
  if (/^(?:request|call|push)\..*\.failed$/.test(event)) return "onError";
  if (/^call\..*\.cancelled$/.test(event)) return "onCancelled";
  if (/^(?:request|call)\..*\.done$/.test(event)) return "onDone";
  return event.replace(/^capture\.\d+\.|^global\./, "");
}

export interface WrittenTransition {
  /** The author's state that it leaves. */
  readonly from: string;
  readonly event: string;
  readonly transition: TransitionConfig;
}

/** Every transition of a configuration, in document order. */
export function* transitionsIn(config: StateConfig): Iterable<WrittenTransition> {
  const from = (config.id.split(":$")[0] ?? config.id).replace(/^flow:/, "");
  const named: readonly (readonly [string, readonly TransitionConfig[]])[] = [
    ...Object.entries(config.on ?? {}),
    ...Object.entries(config.after ?? {}).map(
      ([delay, list]) => [`after ${/^\d+$/.test(delay) ? durationText(Number(delay)) : delay}`, list] as const,
    ),
    // The second step of a block, which looks at the guards of its `onDone`.
    [config.id.endsWith(":$done") ? "onDone" : "always", config.always ?? []],
    ["onDone", config.onDone ?? []],
  ];
  for (const [event, list] of named) for (const transition of list) yield { from, event, transition };
  for (const child of Object.values(config.states ?? {})) yield* transitionsIn(child);
}

/** The author's own expression in a guard, which an expansion may have put behind its own. */
function sourceOf(guard: unknown): string | undefined {
  const { params } = (guard ?? {}) as { readonly params?: { readonly [name: string]: unknown } };
  if (!params) return undefined;
  if (typeof params.if === "string") return params.if;
  return sourceOf(params.first) ?? sourceOf(params.second);
}
