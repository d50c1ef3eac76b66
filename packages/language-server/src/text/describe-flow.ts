import type { Flow } from "@renga/core";

export function describeFlow(flow: Flow): string {
  const title = flow.title?.every?.source ?? [...(flow.title?.byLocale?.values() ?? [])][0]?.source;
  const lines = [`flow **${flow.id}**${title === undefined ? "" : `: ${title}`}`];
  const input = [...flow.input.values()].map(
    ({ name, schema }) => `\`${name}: ${schema.$type ?? schema.type ?? "any"}\``,
  );
  if (input.length > 0) lines.push(`Takes ${input.join(", ")}.`);
  if (flow.output.size > 0) lines.push(`Gives ${[...flow.output.keys()].map((name) => `\`${name}\``).join(", ")}.`);
  lines.push(`${flow.byName.size} states, beginning with \`${flow.initial}\`; in ${flow.at.document.name}.`);
  return lines.join("\n\n");
}
