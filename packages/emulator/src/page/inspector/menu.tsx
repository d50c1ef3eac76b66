import type { ComponentChildren, VNode } from "preact";
import { useEffect, useRef } from "preact/hooks";

export interface MenuProps {
  readonly testId: string;
  readonly label: string;
  readonly icon?: () => VNode;
  /** Something is on that one must not forget. */
  readonly loud: boolean;
  readonly children: ComponentChildren;
}

/** A button that opens a small panel; Escape and a tap elsewhere close it. */
export function Menu({ testId, label, icon: Icon, loud, children }: MenuProps): VNode {
  const menu = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const close = (event: Event): void => {
      const element = menu.current;
      if (element === null || !element.open) return;
      if (event instanceof KeyboardEvent) {
        if (event.key !== "Escape") return;
        element.querySelector("summary")?.focus();
      } else if (event.target instanceof Node && element.contains(event.target)) {
        return;
      }
      element.open = false;
    };
    document.addEventListener("pointerdown", close);
    document.addEventListener("keydown", close);
    return () => {
      document.removeEventListener("pointerdown", close);
      document.removeEventListener("keydown", close);
    };
  }, []);
  return (
    <details class={loud ? "menu loud" : "menu"} ref={menu}>
      <summary class="pill" data-testid={`${testId}-open`}>
        {Icon === undefined ? null : <Icon />}
        <span class={Icon === undefined || loud ? "" : "word"}>{label}</span>
      </summary>
      <div class="menu-body" data-testid={`${testId}-menu`}>
        {children}
      </div>
    </details>
  );
}
