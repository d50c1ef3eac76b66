import { showType, type Type } from "@renga/core";
import { lineChannel } from "@renga/line";

/** An event of LINE: what may be read of it, or which events a wider name stands for. */
export function describeEvent(name: string): string | undefined {
  const family = lineChannel.families.get(name);
  const type = lineChannel.events.get(name);
  if (type === undefined && family === undefined) return undefined;
  const fields = type === undefined ? [] : fieldsOf(type);
  return [
    `event **${name}** of LINE`,
    ...(family ? [`Stands for ${family.map((one) => `\`${one}\``).join(", ")}.`] : []),
    ...(fields.length > 0 ? [`Read as ${fields.join(", ")}.`] : []),
  ].join("\n\n");
}

function fieldsOf(type: Type): readonly string[] {
  if (type.kind !== "object") return [];
  return Object.entries(type.properties).map(([key, inner]) => `\`event.${key}: ${showType(inner)}\``);
}
