import { action } from "../action.ts";
import type { Place } from "../place.ts";
import { bool, type Fields, integer, object, oneOf, optional, type Rule, someText } from "../rules.ts";
import { span } from "./span.ts";
import { adjustMode, align, color, flexFactor, gravity, pixels, placing, scaling, textSize } from "./style.ts";

/** `text`: a text, or spans of text in its place. */
export const flexText: Rule = object(
  {
    size: optional(textSize),
    weight: optional(oneOf("regular", "bold")),
    style: optional(oneOf("normal", "italic")),
    decoration: optional(oneOf("none", "underline", "line-through")),
    color: optional(color),
    align: optional(align),
    gravity: optional(gravity),
    wrap: optional(bool),
    lineSpacing: optional(pixels),
    maxLines: optional(integer(0)),
    flex: optional(flexFactor),
    action: optional(action("flex")),
    adjustMode,
    scaling,
    ...placing,
  },
  textOrSpans,
);

function textOrSpans(value: Fields, at: Place): void {
  const { text, contents } = value;
  if (contents === undefined) {
    if (text === undefined) at.reportAt("text", "missing", "must be specified");
    else at.inside("text", () => someText(text, at));
  } else if (!Array.isArray(contents)) {
    at.reportAt("contents", "wrong-type", "invalid property");
  } else {
    at.inside("contents", () => {
      contents.forEach((held: unknown, index) => {
        at.inside(index, () => span(held, at));
      });
    });
  }
}
