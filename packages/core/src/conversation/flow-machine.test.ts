import { describe, expect, it } from "vitest";
import { assign, createMachine, initialTransition, transition } from "xstate";
import type { FlowConfig, StateConfig } from "../compile/flow-config.ts";
import { assigns } from "./assigns.ts";
import type { Run } from "./conversation.ts";
import { FlowMachine } from "./flow-machine.ts";

const implementations = { guards: {}, actions: {}, delay: () => () => 1 };

const config: FlowConfig = {
  id: "flow:t",
  context: {},
  initial: "a",
  on: { leave: [{ target: "#b", meta: { at: "on/leave" } }] },
  states: {
    a: {
      id: "a",
      initial: "one",
      entry: [{ type: "say", params: { n: 1 } }],
      exit: [{ type: "bye" }],
      states: {
        one: { id: "one", on: { next: [{ target: "#two", actions: [{ type: "go" }], meta: { at: "next" } }] } },
        two: { id: "two", after: { 1000: [{ target: "#b" }] } },
        h: { id: "h", type: "history", history: "deep" },
      },
    },
    b: { id: "b", on: { back: [{ target: "#h" }], stay: [{ meta: { at: "stay" } }], loop: [{ target: "#spin" }] } },
    spin: { id: "spin", always: [{ target: "#spun" }] },
    spun: { id: "spun", always: [{ target: "#spin" }] },
    $done: { id: "$done", type: "final" },
  },
};

function runOf(step: { value: Run["value"]; context: Run["context"]; history: Run["history"] }): Run {
  const { value, context, history } = JSON.parse(JSON.stringify(step));
  return { id: 1, flow: "t", hash: "", cause: "start", value, context, ...(history ? { history } : {}) };
}

describe("FlowMachine", () => {
  const machine = new FlowMachine(config, implementations);

  it("comes to the same states and actions as XState's own transition", () => {
    const plain = createMachine(config as never);
    let [snapshot, actions] = initialTransition(plain);
    let step = machine.start({});
    for (const type of ["", "next", "leave", "back", "leave"]) {
      if (type !== "") {
        [snapshot, actions] = transition(plain, snapshot, { type });
        step = machine.send(runOf(step), { type });
      }
      expect(step.value).toEqual(snapshot.value);
      expect(step.actions.map((action) => action.type)).toEqual(actions.map((action) => action.type));
    }
  });

  it("assigns as XState's own assign does: what comes later in the step sees it", () => {
    const add = ({ context }: { readonly context: { readonly [name: string]: unknown } }) => ({
      n: Number(context.n) + 1,
    });
    const counting: FlowConfig = {
      id: "flow:n",
      context: { n: 0, kept: "k" },
      initial: "a",
      states: {
        a: { id: "a", on: { go: [{ target: "#b", actions: [{ type: "add" }, { type: "say" }, { type: "add" }] }] } },
        b: { id: "b", entry: [{ type: "add" }], always: [{ target: "#c", guard: { type: "three" } }] },
        c: { id: "c" },
      },
    };
    const guards = {
      three: ({ context }: { readonly context: { readonly n?: unknown } }): boolean => context.n === 3,
    };
    const plain = createMachine(counting as never, { actions: { add: assign(add as never) }, guards } as never);
    const [snapshot, actions] = transition(plain, initialTransition(plain)[0], { type: "go" } as never);
    const given = { guards, actions: { add: assigns(add) }, delay: () => () => 1 };
    const own = new FlowMachine(counting, given as never);
    const step = own.send(runOf(own.start({ n: 0, kept: "k" })), { type: "go" });
    expect({ value: step.value, context: step.context }).toEqual({ value: snapshot.value, context: snapshot.context });
    expect(step.context).toEqual({ n: 3, kept: "k" });
    expect(step.actions.map((action) => [action.type, action.context])).toEqual([["say", { n: 1, kept: "k" }]]);
    expect(actions.map((action) => action.type)).toEqual(["say"]);
  });

  it("tells which transitions were taken, and none for an event that nobody takes", () => {
    const begun = runOf(machine.start({ x: 1 }));
    expect(machine.send(begun, { type: "next" }).taken).toEqual([
      { event: "next", from: "one", to: ["two"], at: "next" },
    ]);
    expect(machine.send(begun, { type: "unheard" }).taken).toEqual([]);
    const inB = runOf(machine.send(begun, { type: "leave" }));
    expect(machine.send(inB, { type: "stay" })).toMatchObject({ value: "b", taken: [{ event: "stay" }] });
  });

  it("tells the states that were entered", () => {
    const step = machine.start({});
    expect(step.entered).toEqual(["a", "one"]);
    expect(machine.send(runOf(step), { type: "leave" }).entered).toEqual(["b"]);
  });

  it("keeps history through JSON", () => {
    const two = machine.send(runOf(machine.start({})), { type: "next" });
    const b = machine.send(runOf(two), { type: "leave" });
    expect(machine.send(runOf(b), { type: "back" }).value).toEqual({ a: "two" });
  });

  it("gives delays as data and cancels them when their state is left", () => {
    const two = machine.send(runOf(machine.start({})), { type: "next" });
    expect(two.actions.at(-1)).toMatchObject({
      type: "xstate.raise",
      params: { delay: 1000, event: { type: "xstate.after.1000.two" } },
    });
    const left = machine.send(runOf(two), { type: "xstate.after.1000.two" });
    expect(left.value).toBe("b");
    expect(left.actions.map((action) => action.type)).toContain("xstate.cancel");
  });

  it("ends a loop of eventless transitions with an error", () => {
    const b = runOf(machine.send(runOf(machine.start({})), { type: "leave" }));
    expect(() => machine.send(b, { type: "loop" })).toThrow(/Infinite loop/);
  });

  it("steps in a flow of many states as in a small one", () => {
    const states: { [name: string]: StateConfig } = {};
    for (let index = 0; index < 2000; index++) {
      states[`s${index}`] = { id: `s${index}`, on: { next: [{ target: `#s${(index + 1) % 2000}` }] } };
    }
    const wide = new FlowMachine({ id: "flow:wide", context: {}, initial: "s0", states }, implementations);
    const step = wide.send(runOf(wide.start({})), { type: "next" });
    expect(step.value).toBe("s1");
    expect(step.entered).toEqual(["s1"]);
  });
});
