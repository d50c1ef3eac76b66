import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import { expect, test } from "vitest";
import { generatedFile, generateValidators } from "./generate-schemas.ts";
import { root } from "./lib/root.ts";

test("the validators in core are those of the schemas; `node scripts/generate-schemas.ts` makes them anew", () => {
  expect(readFileSync(join(root, generatedFile), "utf8") === generateValidators()).toBe(true);
});

test("the examples that an editor shows are right by their own schema", () => {
  const ajv = new Ajv({ strict: false });
  const names = ["bot", "flow", "test"].map((name) => `${name}.schema.json`);
  const schemas = names.map((name) => JSON.parse(readFileSync(join(root, "schemas", name), "utf8")) as object);
  for (const [index, name] of names.entries()) ajv.addSchema(schemas[index] ?? {}, name);
  const wrong: string[] = [];
  let count = 0;
  const walk = (name: string, schema: object, path: readonly string[]): void => {
    if ("examples" in schema && Array.isArray(schema.examples) && path.at(-1) !== "properties") {
      const pointer = path
        .map((step) => encodeURIComponent(step.replaceAll("~", "~0").replaceAll("/", "~1")))
        .join("/");
      const validate = ajv.getSchema(`${name}#/${pointer}`);
      for (const example of schema.examples) {
        count += 1;
        if (!validate?.(example)) wrong.push(`${name}#/${pointer}: ${JSON.stringify(example)}`);
      }
    }
    for (const [key, value] of Object.entries(schema)) {
      if (key !== "examples" && typeof value === "object" && value !== null) walk(name, value, [...path, key]);
    }
  };
  for (const [index, name] of names.entries()) walk(name, schemas[index] ?? {}, []);
  expect(wrong).toEqual([]);
  expect(count).toBeGreaterThan(200);
});
