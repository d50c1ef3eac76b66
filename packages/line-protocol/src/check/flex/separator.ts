import { object, optional, type Rule } from "../rules.ts";
import { color, space } from "./style.ts";

/** `separator`: a line between components. */
export const separator: Rule = object({ margin: optional(space), color: optional(color) });
