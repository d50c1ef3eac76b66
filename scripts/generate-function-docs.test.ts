import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { functionDocs, renderFunctionDocs } from "./generate-function-docs.ts";
import { root } from "./lib/root.ts";

it("the page of functions is what the functions say: run node scripts/generate-function-docs.ts", () => {
  expect(readFileSync(`${root}${functionDocs}`, "utf8")).toBe(renderFunctionDocs());
});
