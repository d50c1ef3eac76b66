import type { Step } from "@renga/runtime";
import { expect, test } from "vitest";
import { tellTurn } from "./tell-turn.ts";

function step(part: Partial<Step>): Step {
  return { entry: "1", input: "result", effects: [], trace: [], ...part };
}

const open = { kind: "error", code: "error.request", message: "function", flow: "order" } as const;

test("a turn in which nothing went wrong says nothing", () => {
  const entered = { kind: "entered", run: 1, flow: "order", state: "ask" } as const;
  expect(tellTurn({ steps: [step({ trace: [entered] })] })).toEqual([]);
});

test("a function of services.ts that threw is told with its line and its words, without the stack", () => {
  const error = { kind: "function", message: "no stock\n    at a very long wall" };
  const failed = { service: "priceOf", code: "TypeError", place: "services.ts:12:5", error };
  expect(tellTurn({ steps: [step({ failed })] })).toEqual(["services.ts:12:5 priceOf failed: no stock [TypeError]"]);
  expect(tellTurn({ steps: [step({ failed, trace: [open] })] })).toEqual([
    'services.ts:12:5 priceOf failed: no stock [TypeError]; flow "order" has no onError for it',
  ]);
});

test.each([
  [{ kind: "status", status: 404 }, "shop.stock failed: status 404"],
  [{ kind: "timeout", message: "no answer in time" }, "shop.stock failed: no answer in time"],
  [{ kind: "network", message: "the service cannot be reached" }, "shop.stock failed: the service cannot be reached"],
])("a request that failed by %j is told", (error, line) => {
  expect(tellTurn({ steps: [step({ failed: { service: "shop.stock", code: error.kind, error } })] })).toEqual([line]);
});

test("an error in a flow is told with flow and state", () => {
  const trace = [
    { kind: "error", code: "error.expression", message: "no such key: tea", flow: "order", state: "pay" },
    { kind: "error", code: "error.recursion", message: "more than 16 flows on the stack" },
  ] as const;
  expect(tellTurn({ steps: [step({ input: "text", trace })] })).toEqual([
    "order.pay: no such key: tea [error.expression]",
    "more than 16 flows on the stack [error.recursion]",
  ]);
});
