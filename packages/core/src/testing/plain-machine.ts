import { type AnyMachineSnapshot, type AnyStateMachine, createMachine, initialTransition, transition } from "xstate";
import type { FlowConfig } from "../compile/flow-config.ts";
import type { Run } from "../conversation/conversation.ts";
import {
  type CollectedAction,
  delayNames,
  type Machine,
  type MachineEvent,
  type Step,
} from "../conversation/flow-machine.ts";
import type { Implementations } from "../conversation/implementations.ts";
import type { Value } from "../expression/value.ts";

/**
 * A flow stepped by XState as its documentation says: the printed configuration loaded again, `initialTransition` and
 * `transition`, snapshots persisted by XState itself. Slow, and the measure of what a configuration means.
 */
export class PlainMachine implements Machine {
  readonly config: FlowConfig;
  readonly #machine: AnyStateMachine;

  constructor(config: FlowConfig, implementations: Implementations) {
    this.config = JSON.parse(JSON.stringify(config)) as FlowConfig;
    this.#machine = createMachine(
      { ...this.config, context: ({ input }: { input: unknown }) => input, options: { maxIterations: 256 } } as never,
      {
        guards: implementations.guards,
        actions: implementations.actions,
        delays: Object.fromEntries([...delayNames(this.config)].map((name) => [name, implementations.delay(name)])),
      } as never,
    ) as unknown as AnyStateMachine;
  }

  start(context: { readonly [name: string]: Value }): Step {
    const [snapshot, actions] = initialTransition(this.#machine, context as never);
    if ((snapshot as AnyMachineSnapshot).status === "error") throw (snapshot as AnyMachineSnapshot).error;
    return this.#step(snapshot as AnyMachineSnapshot, actions as never, [{ event: "xstate.init", from: "", to: [] }]);
  }

  send(run: Run, event: MachineEvent): Step {
    const restored = this.#machine.restoreSnapshot(
      persistedOf(run) as never,
      { self: {} } as never,
    ) as AnyMachineSnapshot;
    const taken = this.#machine.getTransitionData(restored, event);
    const [snapshot, actions] = transition(this.#machine, restored, event as never);
    return this.#step(
      snapshot as AnyMachineSnapshot,
      actions as never,
      taken.map((one) => ({ event: event.type, from: one.source.id, to: [] })),
    );
  }

  #step(snapshot: AnyMachineSnapshot, actions: readonly Executable[], taken: Step["taken"]): Step {
    const persisted = JSON.parse(JSON.stringify(this.#machine.getPersistedSnapshot(snapshot))) as {
      value: Step["value"];
      context: Step["context"];
      historyValue?: Run["history"];
    };
    const history = persisted.historyValue;
    return {
      value: persisted.value,
      context: snapshot.context as Step["context"],
      history: history && Object.keys(history).length > 0 ? history : undefined,
      status: snapshot.status === "done" ? "done" : "active",
      actions: actions.map(
        (action): CollectedAction => ({
          type: action.type,
          params: action.params,
          context: action.info.context,
          event: action.info.event,
        }),
      ),
      taken,
      entered: [],
    };
  }
}

interface Executable {
  readonly type: string;
  readonly params: CollectedAction["params"];
  readonly info: { readonly context: CollectedAction["context"]; readonly event: MachineEvent };
}

/** The run as XState persists a snapshot. */
function persistedOf(run: Run): object {
  return {
    status: "active",
    value: run.value,
    context: run.context,
    historyValue: run.history ?? {},
    children: {},
    output: undefined,
    error: undefined,
  };
}
