import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { checkExpression } from "./check-expression.ts";
import { createEnvironment } from "./environment.ts";
import { evaluate } from "./evaluate.ts";
import { coreFunctions, coreLoops } from "./functions.ts";
import { parsed, scopeOf } from "./test-scope.ts";

const environment = createEnvironment({ names: {} });

describe.each([...coreFunctions, ...coreLoops])("$name", ({ examples, doc, signatures }) => {
  it.each(examples.map(([source, result]) => ({ source, result })))("$source", ({ source, result }) => {
    const expression = parsed(source);
    expect(checkExpression(expression, environment).faults).toEqual([]);
    expect(evaluate(expression, scopeOf())).toEqual(result);
  });

  it("says what it is for, and how it is called", () => {
    expect(doc).toMatch(/\.$/u);
    expect(signatures.length).toBeGreaterThan(0);
    expect(examples.length).toBeGreaterThan(0);
  });
});

describe("the list", () => {
  it("holds every file of the folder", () => {
    const files = readdirSync(new URL("./functions/", import.meta.url));
    expect(coreFunctions.length + coreLoops.length).toBe(files.length);
  });
});
