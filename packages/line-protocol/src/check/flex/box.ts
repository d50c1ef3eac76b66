import { action } from "../action.ts";
import type { Place } from "../place.ts";
import { byType, type Fields, object, oneOf, optional, type Rule, required } from "../rules.ts";
import { button } from "./button.ts";
import { filler } from "./filler.ts";
import { icon } from "./icon.ts";
import { image } from "./image.ts";
import { separator } from "./separator.ts";
import {
  angle,
  borderWidth,
  centerPosition,
  color,
  cornerRadius,
  extent,
  flexFactor,
  inset,
  placing,
  space,
} from "./style.ts";
import { flexText } from "./text.ts";

/** What each layout may hold. */
const children: Readonly<Record<string, Rule>> = {
  horizontal: byType({ box: (value, at) => box(value, at), button, image, text: flexText, separator, filler }),
  vertical: byType({ box: (value, at) => box(value, at), button, image, text: flexText, separator, filler }),
  baseline: byType({ icon, text: flexText, filler }),
};

/** `box`: lays out its children. */
export const box: Rule = object(
  {
    layout: required(oneOf("horizontal", "vertical", "baseline")),
    contents: required(() => {}),
    flex: optional(flexFactor),
    spacing: optional(space),
    width: optional(extent),
    maxWidth: optional(extent),
    height: optional(extent),
    maxHeight: optional(extent),
    paddingAll: optional(inset),
    paddingTop: optional(inset),
    paddingBottom: optional(inset),
    paddingStart: optional(inset),
    paddingEnd: optional(inset),
    backgroundColor: optional(color),
    borderColor: optional(color),
    borderWidth: optional(borderWidth),
    cornerRadius: optional(cornerRadius),
    justifyContent: optional(
      oneOf("flex-start", "center", "flex-end", "space-between", "space-around", "space-evenly"),
    ),
    alignItems: optional(oneOf("flex-start", "center", "flex-end")),
    background: optional(
      byType({
        linearGradient: object({
          angle: required(angle),
          startColor: required(color),
          endColor: required(color),
          centerColor: optional(color),
          centerPosition: optional(centerPosition),
        }),
      }),
    ),
    action: optional(action("flex")),
    ...placing,
  },
  childrenOfLayout,
);

function childrenOfLayout(value: Fields, at: Place): void {
  const { layout, contents } = value;
  if (contents === undefined) return;
  if (!Array.isArray(contents)) {
    at.reportAt("contents", "wrong-type", "invalid property");
    return;
  }
  const child = typeof layout === "string" && Object.hasOwn(children, layout) ? children[layout] : undefined;
  if (child === undefined) return;
  at.inside("contents", () => {
    contents.forEach((held: unknown, index) => {
      at.inside(index, () => child(held, at));
    });
  });
}
