import { describe, expect, it } from "vitest";
import { checkValue } from "./check-value.ts";
import type { VariableSchema } from "./type.ts";
import type { Value } from "./value.ts";

const types = {
  slot: { type: "object", properties: { id: "string", time: "time" }, required: ["id"] },
  loop: { $type: "loop" },
  tree: { type: "object", properties: { below: { type: "array", items: { $type: "tree" } } } },
};

describe("checkValue", () => {
  it.each<[Value, VariableSchema | string, string | undefined]>([
    [null, "integer", undefined],
    [3, "integer", undefined],
    [3.5, "integer", "must be a whole number"],
    ["3", "integer", "must be a whole number"],
    [3.5, "number", undefined],
    [true, "boolean", undefined],
    [1, "boolean", "must be true or false"],
    ["a", "string", undefined],
    [1, "string", "must be a text"],
    ["2026-04-10", "date", undefined],
    ["2026-02-30", "date", "must be a date such as 2026-04-10"],
    ["10.4.2026", "date", "must be a date such as 2026-04-10"],
    ["18:00", "time", undefined],
    ["24:00", "time", "must be a time such as 18:00"],
    ["2026-04-10T18:00", "datetime", undefined],
    ["2026-04-10T18:00Z", "datetime", "must be a local date and time such as 2026-04-10T18:00"],
    [{ latitude: 35, longitude: 139 }, "location", undefined],
    [{ latitude: 35 }, "location", "must have a latitude and a longitude"],
    [9, { type: "integer", minimum: 1, maximum: 8 }, "must be 8 or less"],
    [0, { type: "integer", minimum: 1, maximum: 8 }, "must be 1 or more"],
    ["日本", { type: "string", maxLength: 2 }, undefined],
    ["👨‍👩‍👧", { type: "string", maxLength: 2 }, "must have 2 characters or less"],
    ["x", { type: "string", enum: ["a", "b"] }, 'must be one of "a", "b"'],
    ["AB-1", { type: "string", pattern: "^[a-z]{2}-[0-9]$" }, undefined],
    ["AB", { type: "string", pattern: "^[0-9]+$" }, "must match ^[0-9]+$"],
    ["a@b.example", { type: "string", format: "email" }, undefined],
    ["a@b", { type: "string", format: "email" }, "must be a valid email"],
    [{ id: "a", time: "18:00", extra: 1 }, { $type: "slot" }, undefined],
    [{ id: "a", time: "6" }, { $type: "slot" }, ".time must be a time such as 18:00"],
    [{ time: "18:00" }, { $type: "slot" }, 'must have "id"'],
    [{ id: "a" }, "slot", undefined],
    [[{ id: "a" }, { id: 2 }], { type: "array", items: { $type: "slot" } }, "[1] .id must be a text"],
    [[1, 2], { type: "array", maxItems: 1 }, "must have 1 items or less"],
    [{ a: 1 }, { type: "object", properties: {}, additionalProperties: false }, 'must not have "a"'],
    [{ a: 1 }, { type: "object", additionalProperties: "string" }, ".a must be a text"],
    [{ below: [{ below: [{ below: 1 }] }] }, { $type: "tree" }, ".below [0] .below [0] .below must be a list"],
    [1, { $type: "loop" }, undefined],
    [1, { $type: "nowhere" }, undefined],
    [1, {}, undefined],
  ])("%j for %j: %s", (value, schema, fault) => {
    expect(checkValue(value, schema, types)).toBe(fault);
  });

  it("refuses keys that reach into JavaScript", () => {
    expect(checkValue(JSON.parse('{"__proto__": 1}'), "object")).toBe('must not have "__proto__"');
    expect(checkValue({ constructor: 1 }, "object")).toBe('must not have "constructor"');
  });

  it("refuses what is nested too deeply", () => {
    let value: Value = {};
    for (let depth = 0; depth < 40; depth++) value = { below: [value] };
    expect(checkValue(value, { $type: "tree" }, types)).toContain("nested too deeply");
  });
});
