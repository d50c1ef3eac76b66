import { expect, test } from "vitest";
import { changedPaths } from "./changed-paths.ts";

const paths = (before: unknown, after: unknown): string[] => [...changedPaths(before, after)].toSorted();

test("the deepest path that differs is named", () => {
  expect(paths({ a: { b: 1, c: 2 }, d: [1, 2] }, { a: { b: 1, c: 3 }, d: [1, 4] })).toEqual(["a.c", "d.1"]);
});

test("what came and what went both count", () => {
  expect(paths({ a: 1 }, { b: 1 })).toEqual(["a", "b"]);
});

test("a value that becomes a tree is named where it stands", () => {
  expect(paths({ a: 1 }, { a: { b: 1 } })).toEqual(["a"]);
});

test("equal values are not named", () => {
  expect(paths({ a: [1, { b: null }] }, { a: [1, { b: null }] })).toEqual([]);
});
