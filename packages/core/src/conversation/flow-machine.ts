import { type AnyActorScope, type AnyMachineSnapshot, type AnyStateMachine, createMachine } from "xstate";
import type { FlowConfig, Json, StateConfig } from "../compile/flow-config.ts";
import type { Value } from "../expression/value.ts";
import type { Run, StateValue } from "./conversation.ts";
import type { Implementations } from "./implementations.ts";

/** An event as a machine is sent it. `type` is from a closed set per bot: XState remembers every type that it meets. */
export interface MachineEvent {
  readonly type: string;
  /** What expressions see as `event`, where it is another than the turn's own. */
  readonly event?: Value;
  /** Of `ask.silence`: which entry. */
  readonly index?: number;
  /** Of `xstate.route`: where to. */
  readonly to?: string;
}

export interface CollectedAction {
  readonly type: string;
  readonly params: { readonly [name: string]: Json } | undefined;
  /** The variables as they were when the action's turn came. */
  readonly context: { readonly [name: string]: Value };
  readonly event: MachineEvent;
  /** The language that was spoken then: a later step may change it. */
  readonly locale?: string | undefined;
}

export interface TakenTransition {
  readonly event: string;
  readonly from: string;
  readonly to: readonly string[];
  readonly at?: string;
}

/** What one step made of a run's machine. */
export interface Step {
  readonly value: StateValue;
  readonly context: { readonly [name: string]: Value };
  readonly history: Run["history"];
  readonly status: "active" | "done";
  readonly actions: readonly CollectedAction[];
  /** Empty when nobody took the event. */
  readonly taken: readonly TakenTransition[];
  /** Names of the author's states that were entered, in order. */
  readonly entered: readonly string[];
}

/** A flow's machine as the engine steps it: pure, from one kept run to the next. */
export interface Machine {
  readonly config: FlowConfig;
  /** The first step of a run that begins with these variables. */
  start(context: { readonly [name: string]: Value }): Step;
  /** Sends an event to a run. Throws what a guard or an assignment throws; the run is then as it was. */
  send(run: Run, event: MachineEvent): Step;
}

export type CreateMachine = (config: FlowConfig, implementations: Implementations) => Machine;

/** Eventless transitions and raised events in one step, at most: a loop ends as an error, never as a hang. */
const MAX_MICROSTEPS = 256;

/**
 * An XState machine that is stepped purely, on restored minimal snapshots. XState's own `transition()` computes the
 * machine's whole initial snapshot at every call; handing the machine one scope of our own avoids that and costs the same
 * at any number of states. The scope is no documented API: xstate is pinned, and `flow-machine.test.ts` fails when it moves.
 */
export class FlowMachine implements Machine {
  readonly config: FlowConfig;
  readonly #machine: AnyStateMachine;
  readonly #scope: AnyActorScope;
  #actions: CollectedAction[] = [];
  #taken: TakenTransition[] = [];
  #entered: string[] = [];
  #before: readonly StateNode[] = [];
  /** Snapshots as they stand in one state, without variables; their number is that of the flow's states. */
  readonly #standing = new Map<string, AnyMachineSnapshot>();

  readonly #locale: Implementations["locale"];

  constructor(config: FlowConfig, implementations: Implementations) {
    this.config = config;
    this.#locale = implementations.locale;
    const live = { ...config, context: ({ input }: { input: unknown }) => input };
    const machine = createMachine(
      live as never,
      {
        ...implementations,
        delays: Object.fromEntries([...delayNames(config)].map((name) => [name, implementations.delay(name)])),
      } as never,
    ) as unknown as AnyStateMachine;
    machine.options = { ...machine.options, maxIterations: MAX_MICROSTEPS };
    this.#machine = machine;
    this.#scope = this.#createScope();
  }

  start(context: { readonly [name: string]: Value }): Step {
    this.#begin([]);
    const snapshot = this.#machine.getInitialSnapshot(this.#scope, context) as AnyMachineSnapshot;
    // XState catches what the first step throws and hands it over as a snapshot; the engine wants the error itself.
    if (snapshot.status === "error") throw snapshot.error;
    // The very first microstep is not inspected: where it led is what the configuration says.
    const first = initialNames(this.config);
    const later = [...this.#entered, ...enteredNames(snapshot, this.#before)];
    this.#entered = [...new Set([...first, ...later])];
    return this.#finish(snapshot);
  }

  send(run: Run, event: MachineEvent): Step {
    const snapshot = this.#restore(run);
    this.#begin(snapshot._nodes);
    return this.#finish(this.#machine.transition(snapshot, event, this.#scope) as AnyMachineSnapshot);
  }

  #restore(run: Run): AnyMachineSnapshot {
    // XState would look through all variables for actors of its own: it is not shown them before.
    return { ...this.#standingIn(run), context: run.context } as AnyMachineSnapshot;
  }

  #standingIn({ value, history }: Run): AnyMachineSnapshot {
    if (typeof value !== "string" || history) return this.#stand(value, history);
    let standing = this.#standing.get(value);
    if (!standing) {
      standing = this.#stand(value, undefined);
      this.#standing.set(value, standing);
    }
    return standing;
  }

  #stand(value: StateValue, history: Run["history"]): AnyMachineSnapshot {
    return this.#machine.restoreSnapshot(
      {
        value,
        context: {},
        historyValue: history ?? {},
        children: {},
        status: "active",
        output: undefined,
        error: undefined,
      } as never,
      this.#scope,
    ) as AnyMachineSnapshot;
  }

  #begin(before: readonly StateNode[]): void {
    this.#actions = [];
    this.#taken = [];
    this.#entered = [];
    this.#before = before;
  }

  #finish(snapshot: AnyMachineSnapshot): Step {
    return {
      value: snapshot.value as StateValue,
      context: snapshot.context as Step["context"],
      history: historyOf(snapshot),
      status: snapshot.status === "done" ? "done" : "active",
      actions: this.#actions,
      taken: this.#taken,
      entered: this.#entered,
    };
  }

  #createScope(): AnyActorScope {
    const self = { id: this.config.id, sessionId: "renga", send() {} };
    return {
      self,
      id: this.config.id,
      sessionId: "renga",
      logger() {},
      defer() {},
      emit() {},
      stopChild() {},
      system: {
        _clock: {},
        _logger() {},
        scheduler: { schedule() {}, cancel() {} },
        _sendInspectionEvent: (inspection: unknown) => this.#inspect(inspection as Inspection),
      },
      actionExecutor: (action: unknown) => this.#collect(action as Executable),
    } as unknown as AnyActorScope;
  }

  #collect(action: Executable): void {
    this.#actions.push({
      type: action.type,
      params: action.params,
      context: action.info.context,
      event: action.info.event,
      locale: this.#locale?.(),
    });
  }

  #inspect(inspection: Inspection): void {
    if (inspection.type !== "@xstate.microstep") return;
    for (const transition of inspection._transitions) {
      this.#taken.push({
        event: transition.eventType,
        from: authorName(transition.source.id),
        to: (transition.target ?? []).map((node) => authorName(node.id)),
        ...(transition.meta ? { at: transition.meta.at } : {}),
      });
    }
    for (const name of enteredNames(inspection.snapshot, this.#before)) this.#entered.push(name);
    this.#before = inspection.snapshot._nodes;
  }
}

interface Executable {
  readonly type: string;
  readonly params: CollectedAction["params"];
  readonly info: { readonly context: CollectedAction["context"]; readonly event: MachineEvent };
}

interface Inspection {
  readonly type: string;
  readonly snapshot: AnyMachineSnapshot;
  readonly _transitions: readonly {
    readonly eventType: string;
    readonly source: { readonly id: string };
    readonly target?: readonly { readonly id: string }[];
    readonly meta?: { readonly at: string };
  }[];
}

type StateNode = AnyMachineSnapshot["_nodes"][number];

function enteredNames(snapshot: AnyMachineSnapshot, before: readonly StateNode[]): string[] {
  const names: string[] = [];
  for (const node of snapshot._nodes) {
    if (before.includes(node) || !node.parent || node.id.includes("$")) continue;
    names.push(node.id);
  }
  return names;
}

/** The author's states that a machine begins in. */
function initialNames(config: StateConfig): string[] {
  const children =
    config.type === "parallel" ? Object.keys(config.states ?? {}) : config.initial ? [config.initial] : [];
  return children.flatMap((name) => {
    const child = config.states?.[name];
    if (!child) return [];
    return child.id.includes("$") ? initialNames(child) : [child.id, ...initialNames(child)];
  });
}

/** `ask_date:$open` is the author's `ask_date`; the root is the flow itself. */
function authorName(id: string): string {
  const colon = id.indexOf(":$");
  if (colon > 0) return id.slice(0, colon);
  return id.startsWith("flow:") ? id.slice("flow:".length) : id;
}

function historyOf(snapshot: AnyMachineSnapshot): Run["history"] {
  const entries = Object.entries(snapshot.historyValue as Record<string, readonly { id: string }[]>);
  if (entries.length === 0) return undefined;
  return Object.fromEntries(entries.map(([id, nodes]) => [id, nodes.map((node) => ({ id: node.id }))]));
}

/** Delays that are expressions: XState looks them up by name. */
export function delayNames(config: StateConfig, names: Set<string> = new Set()): Set<string> {
  for (const delay of Object.keys(config.after ?? {})) if (!/^\d+$/.test(delay)) names.add(delay);
  for (const child of Object.values(config.states ?? {})) delayNames(child, names);
  return names;
}
