import { describe, expect, it } from "vitest";
import { checkRichMenu } from "./check-rich-menu.ts";

const area = (extra: object = {}) => ({
  bounds: { x: 0, y: 0, width: 100, height: 100 },
  action: { type: "message", text: "hi" },
  ...extra,
});

const menu = (extra: object = {}) => ({
  size: { width: 2500, height: 1686 },
  selected: true,
  name: "main",
  chatBarText: "Menu",
  areas: [area()],
  ...extra,
});

const inArea = (extra: object) => menu({ areas: [area(extra)] });

describe("a rich menu that LINE takes", () => {
  it.each([
    ["a large one", menu()],
    ["the smallest", menu({ size: { width: 800, height: 250 }, areas: [] })],
    ["a tab", inArea({ action: { type: "richmenuswitch", richMenuAliasId: "other", data: "tab=other" } })],
    ["a bar of 14 family emoji", menu({ chatBarText: "👩‍👩‍👧‍👦".repeat(14) })],
    ["20 areas", menu({ areas: Array.from({ length: 20 }, () => area()) })],
  ])("%s", (_, body) => {
    expect(checkRichMenu(body)).toEqual([]);
  });
});

describe("a rich menu that LINE refuses", () => {
  it.each<[string, unknown, string, string]>([
    ["nothing", undefined, "", "wrong-type"],
    ["without a size", menu({ size: undefined }), "size", "missing"],
    ["too narrow", menu({ size: { width: 799, height: 400 }, areas: [] }), "size.width", "out-of-range"],
    ["too high for its width", menu({ size: { width: 800, height: 600 } }), "size", "mismatch"],
    ["a bar that is too long", menu({ chatBarText: "x".repeat(15) }), "chatBarText", "too-long"],
    ["21 areas", menu({ areas: Array.from({ length: 21 }, () => area()) }), "areas", "wrong-count"],
    [
      "an area beyond the edge",
      inArea({ bounds: { x: 2400, y: 0, width: 101, height: 1 } }),
      "areas[0].bounds",
      "out-of-range",
    ],
    ["an area without an action", inArea({ action: undefined }), "areas[0].action", "missing"],
    ["a camera", inArea({ action: { type: "camera", label: "x" } }), "areas[0].action.type", "unknown-type"],
    [
      "a tab to nowhere",
      inArea({ action: { type: "richmenuswitch", data: "x" } }),
      "areas[0].action.richMenuAliasId",
      "missing",
    ],
  ])("%s", (_, body, property, code) => {
    expect(checkRichMenu(body).map((fault) => [fault.property, fault.code])).toContainEqual([property, code]);
  });
});
