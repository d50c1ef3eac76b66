import { expect, test } from "vitest";
import type { Inspection } from "../../inspector/contract.ts";
import { nextInspection } from "./inspection-view.ts";

const at = (state: string): Inspection => ({ flow: "f", state, stack: [] });

test("the first answer has nothing before it", () => {
  expect(nextInspection({}, at("a"))).toEqual({ current: at("a") });
});

test("a new answer keeps the one before it", () => {
  expect(nextInspection({ current: at("a") }, at("b"))).toEqual({ current: at("b"), previous: at("a") });
});

test("the same answer again leaves the marks standing", () => {
  const view = { current: at("b"), previous: at("a") };
  expect(nextInspection(view, at("b"))).toBe(view);
});

test("no answer forgets", () => {
  expect(nextInspection({ current: at("a") }, undefined)).toEqual({});
});
