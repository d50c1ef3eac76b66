import type { FlexContext } from "./context.ts";
import { type FlexJson, isJson, textOf } from "./json.ts";

export interface TapProps {
  readonly role?: "button" | "link";
  readonly tabIndex?: number;
  readonly "aria-label"?: string;
  readonly "data-action"?: string;
  readonly onClick?: (event: Event) => void;
  readonly onKeyDown?: (event: KeyboardEvent) => void;
}

/**
 * Makes a component with an `action` tappable without touching its layout. The innermost one takes the tap. What holds
 * another tappable is a link, not a button: nothing inside a button can be reached with the keyboard.
 */
export function tap(component: FlexJson, context: FlexContext): TapProps {
  const action = component.action;
  if (!isJson(action)) return {};
  const act = (event: Event): void => {
    event.stopPropagation();
    event.preventDefault();
    context.onAction(action);
  };
  const label = textOf(action.label) || (speaks(component) ? "" : substitute(action));
  return {
    role: action.type === "uri" || holdsAction(component) ? "link" : "button",
    tabIndex: 0,
    ...(label === "" ? {} : { "aria-label": label }),
    "data-action": textOf(action.type),
    onClick: act,
    onKeyDown: (event) => {
      if (event.target === event.currentTarget && (event.key === "Enter" || event.key === " ")) act(event);
    },
  };
}

/** Has words of its own for whoever cannot see it. */
function speaks(component: FlexJson): boolean {
  if (textOf(component.text) !== "") return true;
  return partsOf(component).some(speaks);
}

/** LINE shows no label outside buttons, so authors leave it out. */
function substitute(action: FlexJson): string {
  const words = [action.displayText, action.text, action.uri, action.type].map(textOf);
  return words.find((word) => word !== "") ?? "";
}

function partsOf(component: FlexJson): readonly FlexJson[] {
  return [component.contents, component.header, component.hero, component.body, component.footer].flat().filter(isJson);
}

function holdsAction(component: FlexJson): boolean {
  return partsOf(component).some((part) => isJson(part.action) || holdsAction(part));
}
