import { cleanLabel } from "../text/clean-label.ts";
import { Written } from "./written.ts";

/** The label of an action, without characters that could disguise it. */
export function asLabel(part: Written | undefined): Written | undefined {
  return part?.text === undefined ? part : new Written(cleanLabel(part.text), part.path);
}
