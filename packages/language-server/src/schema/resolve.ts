import { isObject } from "../bot/value-at.ts";
import { fits } from "./fits.ts";
import type { SchemaNode, SchemaObject, Schemas } from "./schemas.ts";

/** References may go round: a message holds messages. */
const depthLimit = 40;

/**
 * What a schema says of a value: its references followed, and of its conditions the branch that the value takes; both
 * where that is still open (`undefined`: nothing stands there yet). Descriptions nearer to the place win.
 */
export function resolve(schemas: Schemas, node: SchemaNode, value: unknown, depth = 0): readonly SchemaNode[] {
  if (depth > depthLimit) return [];
  const { schema, file, through } = node;
  const { $ref, if: condition, then: yes, else: no, allOf, anyOf, ...own } = schema;
  const found: SchemaNode[] = [];
  const inner = (part: unknown, at: { readonly file: string; readonly through: readonly string[] }): void => {
    if (isObject(part)) found.push(...resolve(schemas, { ...at, schema: part }, value, depth + 1));
  };
  if (typeof $ref === "string") {
    const target = follow(schemas, $ref, file);
    if (target) inner(target.schema, { file: target.file, through: [...through, target.name] });
  }
  if (isObject(condition)) {
    const holds = fits(condition, value);
    if (holds !== false) inner(yes, { file, through });
    if (holds !== true) inner(no, { file, through });
    if (holds === false) found.push(...wouldOpen(schemas, node, value, depth));
  }
  for (const part of [...list(allOf), ...list(anyOf)]) inner(part, { file, through });
  const { description, examples } = own;
  const told = {
    ...(typeof description === "string" && description !== "" && { description }),
    ...(examples !== undefined && { examples }),
  };
  const described = found.map((one) => ({ ...one, schema: { ...one.schema, ...told } }));
  const saysMore = Object.keys(own).some((key) => !besides.has(key));
  return saysMore || found.length === 0 ? [{ ...node, schema: own }, ...described] : described;
}

/** The keys that a map would need for a branch to be the one: writing one of them is how that branch is chosen. */
function wouldOpen(schemas: Schemas, node: SchemaNode, value: unknown, depth: number): readonly SchemaNode[] {
  const { if: condition, then: branch } = node.schema;
  if (!isObject(value) || !isObject(condition) || !isObject(branch)) return [];
  const { required, ...rest } = condition;
  if (!Array.isArray(required) || fits(rest, value) === false) return [];
  return resolve(schemas, { ...node, schema: branch }, value, depth + 1).flatMap((one): readonly SchemaNode[] => {
    const { properties } = one.schema;
    if (!isObject(properties)) return [];
    const missing = Object.entries(properties).filter(([key]) => required.includes(key) && !Object.hasOwn(value, key));
    return missing.length === 0 ? [] : [{ ...one, schema: { properties: Object.fromEntries(missing) }, through: [] }];
  });
}

const besides: ReadonlySet<string> = new Set(["description", "examples", "title", "$schema", "definitions"]);

function follow(
  schemas: Schemas,
  reference: string,
  file: string,
): { readonly schema: SchemaObject; readonly file: string; readonly name: string } | undefined {
  const [name = "", pointer = ""] = reference.split("#");
  const home = name === "" ? file : name;
  let schema: unknown = schemas[home];
  for (const step of pointer.split("/").slice(1)) schema = isObject(schema) ? schema[step] : undefined;
  return isObject(schema) ? { schema, file: home, name: pointer.split("/").at(-1) ?? home } : undefined;
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
