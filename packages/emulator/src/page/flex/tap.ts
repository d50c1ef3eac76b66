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
  const label = textOf(action.label);
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

function holdsAction(component: FlexJson): boolean {
  const parts = [component.contents, component.header, component.hero, component.body, component.footer].flat();
  return parts.some((part) => isJson(part) && (isJson(part.action) || holdsAction(part)));
}
