import { fileKind, type Path } from "@renga/core";
import { isObject, valueAt } from "../bot/value-at.ts";
import { resolve } from "./resolve.ts";
import type { SchemaNode, Schemas } from "./schemas.ts";

/** What the schemas say of the value at a path of a file; nothing for files that have none. */
export function schemasAt(schemas: Schemas, file: string, root: unknown, path: Path): readonly SchemaNode[] {
  const name = schemaFile(file);
  const schema = name === undefined ? undefined : schemas[name];
  if (name === undefined || schema === undefined) return [];
  let nodes = resolve(schemas, { schema, file: name, through: [] }, root);
  for (const [depth, step] of path.entries()) {
    const value = valueAt(root, path.slice(0, depth + 1));
    nodes = nodes.flatMap((node) => under(node, step).flatMap((inner) => resolve(schemas, inner, value)));
  }
  return nodes;
}

function schemaFile(file: string): string | undefined {
  const kind = fileKind(file);
  if (kind !== undefined) return `${kind}.schema.json`;
  return file.startsWith("messages/") ? "line-message.schema.json" : undefined;
}

/** The schema of a key, or of an item of a list. */
function under({ schema, file }: SchemaNode, step: string | number): readonly SchemaNode[] {
  if (typeof step === "number") return isObject(schema.items) ? [{ schema: schema.items, file, through: [] }] : [];
  const { properties, patternProperties, additionalProperties } = schema;
  const own = isObject(properties) && Object.hasOwn(properties, step) ? properties[step] : undefined;
  if (isObject(own)) return [{ schema: own, file, through: [] }];
  if (own !== undefined) return [];
  if (isObject(patternProperties)) {
    for (const [pattern, inner] of Object.entries(patternProperties))
      if (isObject(inner) && new RegExp(pattern, "u").test(step)) return [{ schema: inner, file, through: [] }];
  }
  return isObject(additionalProperties) ? [{ schema: additionalProperties, file, through: [] }] : [];
}
