import type { SchemaNode } from "../schema/schemas.ts";
import { code } from "./markdown.ts";
import { showExample } from "./show-example.ts";

/** What the schemas say of a key, in words, with an example. */
export function describeSchema(key: string, nodes: readonly SchemaNode[]): string | undefined {
  const told = nodes.find(({ schema }) => typeof schema.description === "string" && schema.description !== "");
  if (!told) return undefined;
  const [example] = (Array.isArray(told.schema.examples) ? told.schema.examples : []) as readonly unknown[];
  const shown = example === undefined ? "" : `\n\n${code(`${key}: ${showExample(example)}`)}`;
  return `${String(told.schema.description)}${shown}`;
}
