// Compiles the schemas of schemas/ to plain functions that core imports: `node scripts/generate-schemas.ts`.
//
// Core reads no files and may run where `new Function` is forbidden, so nothing is compiled there at run time.

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import standalone from "ajv/dist/standalone/index.js";
import { transformSync } from "esbuild";
import { root } from "./lib/root.ts";

/** Names of the validators, with the schema that each holds a value against. */
const validators = {
  validateBot: "bot.schema.json",
  validateFlow: "flow.schema.json",
  validateTest: "test.schema.json",
  validateRichMenu: "richmenu.schema.json",
} as const;

export const generatedFile = "packages/core/src/generated/validators.ts";

const header = `// @ts-nocheck
// Generated from schemas/*.schema.json by scripts/generate-schemas.ts. Not written by hand.
`;

/** What one error of a validator holds. */
const types = `
export interface SchemaError {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: { readonly [name: string]: unknown };
  /** Set when it is about a key of the object, not about its value. */
  readonly propertyName?: string;
}

export interface Validate {
  (value: unknown): boolean;
  errors?: readonly SchemaError[] | null;
}
`;

/** The text of the module that core imports. */
export function generateValidators(): string {
  // Lengths are counted in UTF-16 units, as everywhere in the language; so the code needs no library when it runs.
  const ajv = new Ajv({
    allErrors: true,
    strict: false,
    unicodeRegExp: false,
    unicode: false,
    messages: false,
    logger: false,
    inlineRefs: false,
    code: { source: true, esm: true, optimize: 2 },
  });
  for (const name of Object.values(validators)) ajv.addSchema(readSchema(name), name);
  const code = standalone.default(ajv, { ...validators });
  if (/\brequire\(/.test(code)) throw new Error("A keyword of the schemas needs a library of ajv at run time.");
  const small = transformSync(code, { format: "esm", minify: true, treeShaking: true, lineLimit: 120 }).code;
  const exported = /export\{([^}]*)\};?/.exec(small)?.[1] ?? "";
  const typed = exported.split(",").map((one) => one.trim().split(" as "));
  const lines = typed.map(([inner, name]) => `export const ${name}: Validate = ${inner};`);
  return `${header}${types}\n${small.replace(/export\{[^}]*\};?/, "").trimEnd()}\n${lines.join("\n")}\n`;
}

function readSchema(name: string): object {
  return forErrors(JSON.parse(readFileSync(join(root, "schemas", name), "utf8"))) as object;
}

/**
 * The same schema, worded so that errors say more: of an unknown key also which keys are known (`propertyNames` with an
 * `enum`, in place of `additionalProperties: false`), and nothing that only an editor shows.
 */
function forErrors(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.filter((part) => !isOfChannel(part)).map(forErrors);
  if (typeof schema !== "object" || schema === null) return schema;
  const closed = "properties" in schema && "additionalProperties" in schema && schema.additionalProperties === false;
  const told: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(schema)) {
    if (key === "examples" || (key === "description" && typeof value === "string")) continue;
    if (key === "allOf" && Array.isArray(value) && value.every(isOfChannel)) continue;
    if (closed && key === "additionalProperties" && !("patternProperties" in schema)) continue;
    told[key] =
      key === "properties" || key === "definitions" ? mapValues(value as object, forErrors) : forErrors(value);
  }
  if (closed && !("patternProperties" in schema)) {
    told.propertyNames = { enum: Object.keys((schema as { properties: object }).properties) };
  }
  return told;
}

/** What a message may be is the channel's to say, with the limits of each; the schema of it is for editors. */
function isOfChannel(schema: unknown): boolean {
  return (
    typeof schema === "object" && schema !== null && "$ref" in schema && schema.$ref === "line-message.schema.json"
  );
}

function mapValues(object: object, change: (value: unknown) => unknown): object {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]));
}

if (import.meta.main) writeFileSync(join(root, generatedFile), generateValidators());
