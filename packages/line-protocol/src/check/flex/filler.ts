import { object, optional, type Rule } from "../rules.ts";
import { flexFactor } from "./style.ts";

/** `filler`: empty room. LINE advises padding and margin instead. */
export const filler: Rule = object({ flex: optional(flexFactor) });
