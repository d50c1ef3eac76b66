import type { Value } from "../expression/value.ts";

/** A value as YAML on one line, right in a list as well as in braces. */
export function writeYaml(value: Value): string {
  if (typeof value === "string") return writeText(value);
  if (Array.isArray(value)) return value.length === 0 ? "[]" : `[${value.map(writeYaml).join(", ")}]`;
  if (typeof value !== "object" || value === null) return String(value);
  const entries = Object.entries(value).map(([key, part]) => `${writeText(key)}: ${writeYaml(part)}`);
  return entries.length === 0 ? "{}" : `{ ${entries.join(", ")} }`;
}

/** Plain where nothing in it means anything to YAML, else in double quotes, which YAML reads as JSON does. */
function writeText(text: string): string {
  const isPlain =
    /^[\p{L}\p{N}_($/][^\p{C}#,[\]{}]*$/u.test(text) &&
    !/:(?: |$)| $/u.test(text) &&
    !/^(?:true|false|null|yes|no|on|off|0[xo].*|[\d.]+(?:e[\d+-]+)?|\d+:[\d:.]*)$/iu.test(text);
  return isPlain ? text : JSON.stringify(text);
}
