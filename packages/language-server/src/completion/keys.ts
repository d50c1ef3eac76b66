import { type CompletionItem, CompletionItemKind } from "vscode-languageserver";
import { isObject } from "../bot/value-at.ts";
import { resolve } from "../schema/resolve.ts";
import type { SchemaNode } from "../schema/schemas.ts";
import { describeSchema } from "../text/describe-schema.ts";
import { markdown } from "../text/markdown.ts";
import type { Completer } from "./completer.ts";
import { hasBefore } from "./has-before.ts";

/** The keys that may stand here, as the schemas have them. */
export const keys: Completer = (site) => {
  if (hasBefore(site) || (site.kind === "value" && !site.opensMap)) return [];
  const found = new Map<string, CompletionItem>();
  for (const node of site.schemas) {
    const { properties, required } = node.schema;
    if (!isObject(properties)) continue;
    const needed = new Set(Array.isArray(required) ? required : []);
    for (const [key, schema] of Object.entries(properties)) {
      if (Object.hasOwn(site.siblings, key) || found.has(key)) continue;
      const inner: SchemaNode = { ...node, schema: isObject(schema) ? schema : {}, through: [] };
      const told = describeSchema(key, resolve(site.index.schemas, inner, undefined));
      found.set(key, {
        label: key,
        kind: CompletionItemKind.Property,
        insertText: site.hasColon ? key : `${key}: `,
        sortText: `${needed.has(key) ? "0" : "1"}${key}`,
        ...(told !== undefined && { documentation: markdown(told) }),
      });
    }
  }
  return [...found.values()];
};
