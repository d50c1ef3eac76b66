import { describe, expect, it } from "vitest";
import { variableNameFault } from "./environment.ts";
import { isAssignable, showType, typeOfSchema, typeOfValue, type VariableSchema } from "./type.ts";

const types = { slot: { type: "object", properties: { id: "string", next: { $type: "slot" } } } };

describe("the type of a declaration", () => {
  it.each<[VariableSchema | string, string]>([
    ["integer", "integer"],
    [{ type: "string", enum: ["a", "b"] }, "'a' | 'b'"],
    [{ enum: ["a"] }, "'a'"],
    [{ $type: "slot" }, "slot"],
    ["slot", "slot"],
    [{ type: "array", items: { $type: "slot" } }, "array of slot"],
    [{ type: "object", properties: { id: "string" } }, "object { id: string }"],
    [{ properties: { id: "string" } }, "object { id: string }"],
    [{ type: "object" }, "object"],
    [{ $type: "nowhere" }, "any"],
    [{}, "any"],
  ])("%j is %s", (schema, shown) => {
    expect(showType(typeOfSchema(schema, types))).toBe(shown);
  });

  it.each<[VariableSchema | string, VariableSchema | string, boolean]>([
    ["integer", "number", true],
    ["number", "integer", false],
    ["string", "date", false],
    [{ type: "string", enum: ["a"] }, { type: "string", enum: ["a", "b"] }, true],
    [{ type: "string", enum: ["c"] }, { type: "string", enum: ["a", "b"] }, false],
    ["any", "date", true],
    [{ type: "array", items: "integer" }, { type: "array", items: "number" }, true],
    [{ type: "object", properties: { id: "string" } }, { $type: "slot" }, true],
    [{ type: "object", properties: { ID: "string" } }, { $type: "slot" }, false],
    [{ $type: "slot" }, "object", true],
  ])("%j may stand for %j: %s", (from, to, fits) => {
    expect(isAssignable(typeOfSchema(from, types), typeOfSchema(to, types))).toBe(fits);
  });

  it("of a literal says what it holds", () => {
    expect(showType(typeOfValue([1, 2.5]))).toBe("array of number");
    expect(showType(typeOfValue({ a: null, b: [true] }))).toBe("object { a: null, b: array of boolean }");
  });
});

describe("a variable's name", () => {
  it.each(["party", "_x", "list", "type", "map", "string"])("%s is one", (name) => {
    expect(variableNameFault(name)).toBeUndefined();
  });

  it.each(["予約", "1st", "a-b", "for", "in", "null", "__proto__", "constructor", "today", "math"])(
    "%s is none",
    (name) => {
      expect(variableNameFault(name)).toBeDefined();
    },
  );
});
