import { describe, expect, it } from "vitest";
import { compilePattern } from "./pattern.ts";

function find(source: string, text: string): unknown {
  const compiled = compilePattern(source);
  if (!compiled.ok) throw new Error(compiled.message);
  return compiled.pattern.find(text);
}

describe("a pattern", () => {
  it("finds, ignoring case and width, and keeps the case of what it finds", () => {
    expect(find("room (?P<number>[0-9]+)", "ＲＯＯＭ １２")).toEqual({
      text: "ROOM 12",
      groups: { number: "12" },
      captures: ["12"],
    });
    expect(find("(?<who>[a-z]+)さん", "Anaさん")).toMatchObject({ groups: { who: "Ana" } });
  });

  it("is itself read without regard to width", () => {
    expect(find("ﾖﾔｸ", "ヨヤク")).toBeDefined();
  });

  it("gives null for a group that took no part", () => {
    expect(find("(?P<a>x)|(?P<b>y)", "y")).toMatchObject({ groups: { a: null, b: "y" } });
  });

  it("finds nothing where there is nothing", () => {
    expect(find("^[0-9]{4}$", "123")).toBeUndefined();
  });

  it.each([
    ["(", "cannot be read"],
    ["(?=a)", "neither ahead nor behind"],
    ["a{1001}", "cannot be read"],
    ["((a{100}){100}){100}", "cannot be read"],
    ["x".repeat(513), "at most 512"],
  ])("%s is refused", (source, reason) => {
    const compiled = compilePattern(source);
    expect(compiled.ok ? "" : compiled.message).toContain(reason);
  });

  it("takes no longer on a hostile text", () => {
    expect(find("^(a+)+$", `${"a".repeat(9_990)}!`)).toBeUndefined();
  });

  it("reads no more than 10,000 units", () => {
    expect(find("end", `${" ".repeat(10_000)}end`)).toBeUndefined();
  });
});
