import { Written } from "./written.ts";

/** A number where LINE wants text. */
export function asText(part: Written | undefined): Written | undefined {
  return typeof part?.value === "number" ? new Written(String(part.value), part.path) : part;
}
