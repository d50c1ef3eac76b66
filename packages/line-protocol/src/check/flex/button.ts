import { action } from "../action.ts";
import { object, oneOf, optional, type Rule, required } from "../rules.ts";
import { adjustMode, color, flexFactor, gravity, placing, scaling } from "./style.ts";

/** `button`: a labelled action. */
export const button: Rule = object({
  action: required(action("flexButton")),
  style: optional(oneOf("primary", "secondary", "link")),
  height: optional(oneOf("sm", "md")),
  color: optional(color),
  gravity: optional(gravity),
  flex: optional(flexFactor),
  adjustMode,
  scaling,
  ...placing,
});
