import { normalizeText } from "../answers/normalize.ts";
import type { AnswerContext } from "../answers/read-answer.ts";
import type { Channel } from "../channel/channel.ts";
import { captureEvents } from "../compile/capture-events.ts";
import { compileActions, matchToJson } from "../compile/compile-action.ts";
import { compileFlow } from "../compile/compile-flow.ts";
import { compileHandlers } from "../compile/compile-state.ts";
import type { FlowConfig, Json, TransitionConfig } from "../compile/flow-config.ts";
import { goTo } from "../compile/targets.ts";
import type { Scope } from "../expression/scope.ts";
import type { Value } from "../expression/value.ts";
import type { Bot, Repair } from "../model/bot.ts";
import type { Flow, State, Trigger } from "../model/flow.ts";
import { commandsOf } from "../repairs/command-words.ts";
import type { Run } from "./conversation.ts";
import { type CreateMachine, FlowMachine, type Machine } from "./flow-machine.ts";
import { type GuardPlaces, noteGuardPlaces } from "./guard-places.ts";
import { createImplementations, type Implementations } from "./implementations.ts";
import { dataOf } from "./prepare.ts";
import { Stage } from "./stage.ts";
import type { Tap } from "./tap.ts";

/** What a command word does. */
export interface CommandAction {
  readonly name: string;
  /** A repair (`$cancel`), a reserved target (`$cancelAll`), or a flow. */
  readonly target: string;
}

/** What can go wrong in a flow, as the events that it may handle. */
export const errorEvents: readonly string[] = ["error.expression", "error.loop", "error.message", "error.request"];

export interface FlowTrigger {
  readonly flow: Flow;
  readonly trigger: Trigger;
  /** The matches as `matches` reads them. */
  readonly match: readonly Json[];
}

/** What a conversation must know of its channel. */
/** One version of a flow: `hash` is that of its content. */
export type FlowVersion = Pick<Run, "flow" | "hash">;

export type BotChannel = Pick<Channel, "families" | "events" | "carries">;

/**
 * A bot made ready to run. Machines are made when first needed, and everything that is looked up by what a user wrote lies
 * in a map, so that the cost of an event does not grow with the number of flows.
 */
export class CompiledBot {
  readonly model: Bot;
  /** One for all its versions: machines find the turn at hand there. */
  readonly stage: Stage;
  /** The bot's own `on`, by event type. */
  readonly handlers: ReadonlyMap<string, readonly TransitionConfig[]>;
  readonly #events: ReadonlySet<string>;
  readonly #channel: BotChannel;
  readonly #createMachine: CreateMachine;
  /** The same for every flow: they act on the stage. */
  readonly #implementations: Implementations;
  readonly #guardPlaces: GuardPlaces = new WeakMap();
  readonly #captures = new Map<string, ReadonlyMap<string, readonly string[]>>();
  readonly #machines = new Map<string, Machine>();
  readonly #commands = new Map<string, CommandAction>();
  readonly #wordTriggers = new Map<string, FlowTrigger[]>();
  readonly #otherTriggers = new Map<string, FlowTrigger[]>();
  readonly #repairs = new WeakMap<Repair, TransitionConfig>();
  readonly #locales = new Map<string, string>();

  /** Older versions of flows, by `versionKey`; null: nobody has kept that one. */
  readonly #older = new Map<string, CompiledBot | null>();

  constructor(model: Bot, channel: BotChannel, createMachine: CreateMachine, stage: Stage = new Stage()) {
    this.model = model;
    this.#createMachine = createMachine;
    this.stage = stage;
    this.#implementations = createImplementations(stage, this.#guardPlaces);
    this.#channel = channel;
    this.handlers = new Map(Object.entries(compileHandlers(model.on, { ...channel, depth: 0 })));
    this.#events = new Set([
      ...[
        "tap",
        "accountLink.ok",
        ...errorEvents,
        ...channel.events.keys(),
        ...channel.families.keys(),
        ...model.events.keys(),
      ],
      ...handledTaps(model),
    ]);
    this.#indexCommands();
    for (const flow of model.flows.values()) for (const trigger of flow.triggers) this.#indexTrigger(flow, trigger);
  }

  /** Whether an event type is one that this bot can meet. XState keeps every type it is sent: only known ones may reach it. */
  knows(eventType: string): boolean {
    if (this.#events.has(eventType)) return true;
    for (const older of this.#older.values()) if (older?.knows(eventType)) return true;
    return false;
  }

  /**
   * The bot as a run knows it: this one, or the older one that the run began with, where its flow is pinned then and now. A
   * flow that is not pinned any more takes over all its runs.
   */
  versionOf(run: FlowVersion): CompiledBot {
    const now = this.model.flows.get(run.flow);
    if (now && (now.hash === run.hash || !now.pinned)) return this;
    return this.#older.get(versionKey(run)) ?? this;
  }

  /** Whether `learn` could tell this bot more about a version. */
  lacks(version: FlowVersion): boolean {
    return this.versionOf(version) === this && this.#mayBeOlder(version) && !this.#older.has(versionKey(version));
  }

  /** Takes in an older version of a flow, read from what was kept of it; null: it was not kept. */
  learn(version: FlowVersion, older: Bot | null): void {
    const compiled = older && new CompiledBot(older, this.#channel, this.#createMachine, this.stage);
    this.#older.set(versionKey(version), compiled);
  }

  #mayBeOlder({ flow, hash }: FlowVersion): boolean {
    const now = this.model.flows.get(flow);
    return now === undefined || (now.pinned !== undefined && now.hash !== hash);
  }

  /** Whether the channel can carry a tap whole. */
  carries(tap: Tap): boolean {
    return this.#channel.carries?.(tap) ?? true;
  }

  /** The XState configuration of a flow. */
  config(flowId: string): FlowConfig {
    return this.machine(flowId).config;
  }

  machine(flowId: string): Machine {
    let machine = this.#machines.get(flowId);
    if (!machine) {
      const flow = this.model.flows.get(flowId);
      if (!flow) throw new Error(`there is no flow ${flowId}`);
      const config = compileFlow(flow, this.model, this.#channel);
      noteGuardPlaces(config, this.#guardPlaces);
      machine = this.#createMachine(config, this.#implementations);
      this.#machines.set(flowId, machine);
    }
    return machine;
  }

  /** The machine of a flow that begins in this state, with all the states around it. Made each time: only a deploy asks for it. */
  machineInto(flowId: string, state: string): Machine {
    const config = this.config(flowId);
    const begun = { id: "$into", always: [{ target: `#${state}` }] };
    const into: FlowConfig = { ...config, initial: "$into", states: { ...config.states, $into: begun } };
    return this.#createMachine(into, this.#implementations);
  }

  state(flowId: string, name: string): State | undefined {
    return this.model.flows.get(flowId)?.byName.get(name);
  }

  constant(flowId: string | undefined, name: string, scope: Scope): Value | undefined {
    const flow = flowId === undefined ? undefined : this.model.flows.get(flowId);
    const data = flow?.constants.get(name) ?? this.model.constants.get(name);
    return data && dataOf(data)(scope);
  }

  command(normalizedText: string): CommandAction | undefined {
    return this.#commands.get(normalizedText);
  }

  /** Triggers that may take an event: first those whose words are the text, then those that must be asked. */
  triggersFor(event: string, normalizedText: string | undefined): readonly FlowTrigger[] {
    const byWords = normalizedText === undefined ? undefined : this.#wordTriggers.get(`${event} ${normalizedText}`);
    const others = this.#otherTriggers.get(event) ?? [];
    return byWords ? [...byWords, ...others] : others;
  }

  repairTransition(repair: Repair): TransitionConfig {
    let transition = this.#repairs.get(repair);
    if (!transition) {
      const going = repair.target ? goTo(repair.target) : {};
      const actions = compileActions(repair.actions);
      transition = {
        ...(going.target ? { target: going.target } : {}),
        actions: going.action ? [...actions, going.action] : actions,
      };
      this.#repairs.set(repair, transition);
    }
    return transition;
  }

  /** The bot's locale that fits best: what the bot remembers, else the user's language, else the bot's first. */
  localeFor(remembered: Value | undefined, language: Value | undefined): string {
    const wanted = typeof remembered === "string" ? remembered : typeof language === "string" ? language : "";
    let locale = this.#locales.get(wanted);
    if (locale === undefined) {
      locale = bestLocale(wanted, this.model.locales);
      if (this.#locales.size < 100) this.#locales.set(wanted, locale);
    }
    return locale;
  }

  answerContext(turn: { readonly now: number; readonly locale: string }): AnswerContext {
    return {
      now: turn.now,
      timeZone: this.model.timezone,
      locale: turn.locale,
      locales: this.model.locales,
      types: this.model.types,
    };
  }

  /** The capture events of a flow for an event type, outermost first. */
  captures(flowId: string, eventType: string): readonly string[] {
    let captures = this.#captures.get(flowId);
    if (!captures) {
      captures = captureEvents(this.config(flowId));
      this.#captures.set(flowId, captures);
    }
    return captures.get(eventType) ?? [];
  }

  #indexCommands(): void {
    const languages = new Set(this.model.locales.map((locale) => locale.split("-")[0] ?? locale));
    for (const command of commandsOf(this.model)) {
      for (const language of languages) {
        for (const word of command.words[language] ?? []) this.#addCommand(word, command.name, command.repair);
      }
    }
    for (const command of this.model.commands) {
      for (const word of command.words) this.#addCommand(word, command.name, command.target);
    }
  }

  #addCommand(word: string, name: string, target: string): void {
    this.#commands.set(normalizeText(word), { name, target });
  }

  #indexTrigger(flow: Flow, trigger: Trigger): void {
    const entry: FlowTrigger = { flow, trigger, match: trigger.matches.map(matchToJson) };
    for (const event of this.#channel.families.get(trigger.event) ?? [trigger.event]) {
      const onlyWords = trigger.matches.length > 0 && trigger.matches.every((match) => match.kind === "words");
      if (!onlyWords) {
        add(this.#otherTriggers, event, entry);
        continue;
      }
      for (const match of trigger.matches) {
        if (match.kind !== "words") continue;
        for (const word of match.words) add(this.#wordTriggers, `${event} ${normalizeText(word)}`, entry);
      }
    }
  }
}

/** `createMachine` is for those who step machines in another way; usually it is left out. */
function versionKey({ flow, hash }: FlowVersion): string {
  return `${flow} ${hash}`;
}

export function compileBot(
  model: Bot,
  channel: BotChannel,
  createMachine: CreateMachine = (config, implementations) => new FlowMachine(config, implementations),
): CompiledBot {
  return new CompiledBot(model, channel, createMachine);
}

/** The `tap.NAME` that something handles. */
function handledTaps(model: Bot): readonly string[] {
  const events = [...model.on.map(({ event }) => event)];
  for (const flow of model.flows.values()) {
    for (const { event } of [...flow.triggers, ...flow.on]) events.push(event);
    for (const state of flow.byName.values()) for (const { event } of state.on) events.push(event);
  }
  return events.filter((event) => event.startsWith("tap."));
}

function add<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function bestLocale(wanted: string, locales: readonly string[]): string {
  const first = locales[0] ?? "en";
  const exact = locales.find((locale) => locale.toLowerCase() === wanted.toLowerCase());
  if (exact) return exact;
  const language = wanted.split("-")[0]?.toLowerCase();
  return locales.find((locale) => locale.split("-")[0]?.toLowerCase() === language) ?? first;
}
