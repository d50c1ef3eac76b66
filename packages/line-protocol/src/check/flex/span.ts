import { byType, object, oneOf, optional, type Rule, someText } from "../rules.ts";
import { color, textSize } from "./style.ts";

/** `span`: a part of a text with a style of its own. */
export const span: Rule = byType({
  span: object({
    text: optional(someText),
    size: optional(textSize),
    weight: optional(oneOf("regular", "bold")),
    style: optional(oneOf("normal", "italic")),
    decoration: optional(oneOf("none", "underline", "line-through")),
    color: optional(color),
  }),
});
