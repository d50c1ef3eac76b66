import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { generatedFile, generateValidators } from "./generate-schemas.ts";
import { root } from "./lib/root.ts";

test("the validators in core are those of the schemas; `node scripts/generate-schemas.ts` makes them anew", () => {
  expect(readFileSync(join(root, generatedFile), "utf8") === generateValidators()).toBe(true);
});

const names = ["bot", "flow", "test", "line-message"].map((name) => `${name}.schema.json`);

/** As an editor sees them: with the schema of LINE's messages. */
function asPublished(): { readonly ajv: Ajv; readonly schemas: readonly object[] } {
  const ajv = new Ajv({ strict: false, allErrors: true });
  const schemas = names.map((name) => JSON.parse(readFileSync(join(root, "schemas", name), "utf8")) as object);
  for (const [index, name] of names.entries()) ajv.addSchema(schemas[index] ?? {}, name);
  return { ajv, schemas };
}

test("the files of the examples are right by the published schemas", () => {
  const { ajv } = asPublished();
  const files = globSync("packages/flows-example/**/{bot,*.flow,*.test}.yaml", { cwd: root }).filter(
    (name) => !name.includes("node_modules"),
  );
  expect(files.length).toBeGreaterThan(3);
  for (const name of files) {
    const kind = /(bot|flow|test)\.yaml$/.exec(name)?.[1];
    const validate = ajv.getSchema(`${kind}.schema.json`);
    validate?.(parse(readFileSync(join(root, name), "utf8")));
    expect(validate?.errors?.filter(({ keyword }) => keyword !== "if") ?? [], name).toEqual([]);
  }
});

test("the examples that an editor shows are right by their own schema", () => {
  const { ajv, schemas } = asPublished();
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
