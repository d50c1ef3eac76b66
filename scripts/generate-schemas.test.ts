import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { generatedFile, generateValidators } from "./generate-schemas.ts";
import { root } from "./lib/root.ts";

test("the validators in core are those of the schemas; `node scripts/generate-schemas.ts` makes them anew", () => {
  expect(readFileSync(join(root, generatedFile), "utf8") === generateValidators()).toBe(true);
});
