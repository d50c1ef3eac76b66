import { expect, test } from "vitest";
import { traceLine } from "./trace-line.ts";

test.each([
  [{ kind: "entered", run: 1, flow: "booking", state: "seats" }, "entered", "run 1 · flow booking · state seats"],
  [{ kind: "transition", to: ["a", "b"], data: { deep: 1 } }, "transition", "to a, b"],
  [{ what: true }, "", "what true"],
  ["a word", "", "a word"],
  [null, "", "null"],
])("%j on a line", (entry, kind, rest) => {
  expect(traceLine(entry)).toEqual({ kind, rest });
});
