import { didYouMean } from "../../diagnostics/did-you-mean.ts";
import type { Path } from "../../document/place.ts";
import type { VariableSchema } from "../../expression/type.ts";
import { declarationsOf } from "../declarations.ts";
import { defineRule, type LintRule } from "../rule.ts";

/**
 * A `$type` is one of the bot's own `types`.
 *
 *     context: { slot: { $type: solt } }
 */
export const unknownType: LintRule = defineRule("unknown-type", ({ bot }, report) => {
  for (const { at, schema } of declarationsOf(bot)) {
    for (const { name, path } of namedTypes(schema)) {
      if (Object.hasOwn(bot.types, name)) continue;
      const place = { document: at.document, path: [...at.path, ...path] };
      report(place, { name, near: didYouMean(name, Object.keys(bot.types)) });
    }
  }
});

function namedTypes(
  schema: VariableSchema | string,
  path: Path = [],
): readonly { readonly name: string; readonly path: Path }[] {
  if (typeof schema === "string") return [];
  const { $type, items, properties, additionalProperties } = schema;
  return [
    ...($type === undefined ? [] : [{ name: $type, path: [...path, "$type"] }]),
    ...(items === undefined ? [] : namedTypes(items, [...path, "items"])),
    ...Object.entries(properties ?? {}).flatMap(([key, inner]) => namedTypes(inner, [...path, "properties", key])),
    ...(typeof additionalProperties === "object"
      ? namedTypes(additionalProperties, [...path, "additionalProperties"])
      : []),
  ];
}
