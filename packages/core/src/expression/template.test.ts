import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createEnvironment } from "./environment.ts";
import { checkScalar, evaluateScalar, parseScalar, type ScalarPlace } from "./template.ts";
import { scopeOf } from "./test-scope.ts";
import type { Value } from "./value.ts";

const values = { party: 3, name: "Ana", none: null, date: "2026-04-10", tags: ["a", "b"], evil: "{{ name }}" };

function shown(text: string, place: ScalarPlace): Value {
  return evaluateScalar(parseScalar(text, place), scopeOf(values));
}

describe("the one rule for scalars", () => {
  it.each<[string, ScalarPlace, Value]>([
    ["party", "value", "party"],
    ["=party", "value", 3],
    ["= party + 1", "value", 4],
    ["==party", "value", "=party"],
    ["=={{ party }}", "value", "=3"],
    ["{{ party }}", "value", "3"],
    ["{{party}}名様", "text", "3名様"],
    ["=party", "text", "=party"],
    ["==party", "text", "==party"],
    ["party > 2", "expression", true],
    ["{{ '{{' }} and {{ '}}' }}", "text", "{{ and }}"],
    ["{{ {'a': {'b': 1}}.a.b }}", "text", "1"],
    ["[{{ none }}]", "text", "[]"],
    ["{{ tags }}", "text", "a, b"],
    ["{{ date }} {{ 1.5 }} {{ true }}", "text", "2026-04-10 1.5 true"],
    ["{{ formatDate(date, 'M月d日(EEE)') }}ですね。", "text", "4月10日(金)ですね。"],
    ["{{ evil }}", "text", "{{ name }}"],
    ["} }} {", "text", "} }} {"],
    ["", "text", ""],
    ["", "value", ""],
  ])("%j as %s is %j", (text, place, value) => {
    expect(shown(text, place)).toEqual(value);
  });

  it.each<[string, ScalarPlace, string, number, number]>([
    ["Hello {{ name", "text", "{{ has no }} after it; to show braces write {{ '{{' }}", 6, 13],
    ["Hello {{ name + }}!", "text", "the expression ends too early", 16, 16],
    ["Hello {{ }}", "text", "there is no expression here", 8, 9],
    ["=party = 2", "value", "write == to compare", 7, 8],
    ["{{ party > 2 }}", "expression", "an expression stands here bare, without {{ }}", 0, 15],
    ["=party > 2", "expression", "write the expression without the leading =", 0, 1],
  ])("%j as %s: %s", (text, place, message, start, end) => {
    expect(parseScalar(text, place)).toMatchObject({ kind: "fault", faults: [{ message, start, end }] });
  });

  it("reports where in the scalar something is wrong", () => {
    const environment = createEnvironment({ names: { name: { kind: "string" } } });
    const { faults } = checkScalar(parseScalar("Hello {{ nme }}", "text"), environment);
    expect(faults).toMatchObject([{ code: "unknown-name", start: 9, end: 12, suggestion: "name" }]);
  });

  it("never throws while it reads", () => {
    const piece = fc.constantFrom("{{", "}}", "'", '"', "\\", "=", "name", " ", "{", "}", "予");
    fc.assert(
      fc.property(
        fc.array(piece).map((pieces) => pieces.join("")),
        (text) => {
          for (const place of ["expression", "text", "value"] as const) parseScalar(text, place);
        },
      ),
    );
  });
});
