import { action } from "./check/action.ts";
import { type MessageFault, Place } from "./check/place.ts";
import { bool, type Fields, integer, isFields, list, object, type Rule, required, text } from "./check/rules.ts";
import { richMenuLimits, richMenuSize } from "./limits.ts";

const { minWidth, maxWidth, minHeight, minRatio } = richMenuSize;

const size: Rule = object(
  { width: required(integer(minWidth, maxWidth)), height: required(integer(minHeight)) },
  ({ width, height }, at) => {
    if (Number(width) / Number(height) < minRatio) {
      at.report("mismatch", `The width must be at least ${minRatio} times the height`);
    }
  },
);

const area: Rule = object({
  bounds: required(
    object({
      x: required(integer(0)),
      y: required(integer(0)),
      width: required(integer(1)),
      height: required(integer(1)),
    }),
  ),
  action: required(action("richMenu")),
});

const richMenu: Rule = object(
  {
    size: required(size),
    selected: required(bool),
    name: required(text(richMenuLimits.name)),
    chatBarText: required(text(richMenuLimits.chatBarText)),
    areas: required(list(richMenuLimits.areas, area)),
  },
  areasInside,
);

/** What lies outside the picture can never be tapped. */
function areasInside(menu: Fields, at: Place): void {
  if (!isFields(menu.size) || !Array.isArray(menu.areas)) return;
  const { width, height } = menu.size;
  for (const [index, one] of menu.areas.entries()) {
    const bounds = isFields(one) && isFields(one.bounds) ? one.bounds : {};
    const isOutside =
      Number(bounds.x) + Number(bounds.width) > Number(width) ||
      Number(bounds.y) + Number(bounds.height) > Number(height);
    if (!isOutside) continue;
    at.inside("areas", () =>
      at.inside(index, () => at.reportAt("bounds", "out-of-range", "Must be inside the size of the rich menu")),
    );
  }
}

/** What LINE would refuse about the body of "create rich menu"; empty when it would take it. Takes any value, never throws. */
export function checkRichMenu(menu: unknown): MessageFault[] {
  const at = new Place("");
  richMenu(menu, at);
  return at.faults;
}
