import type { Signal } from "@preact/signals";
import type { VNode } from "preact";
import { PanelTitle } from "./panel-title.tsx";
import type { Panel } from "./panels.tsx";

export interface TabsProps {
  readonly label: string;
  readonly panels: readonly Panel[];
  readonly chosen: Signal<Panel["id"]>;
}

/** Tabs as the keyboard knows them: one stop, arrows to change. */
export function Tabs({ label, panels, chosen }: TabsProps): VNode {
  const open = panels.find((panel) => panel.id === chosen.value) ?? panels[0];
  const step = (event: KeyboardEvent): void => {
    const by = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    if (by === 0) return;
    event.preventDefault();
    const at = panels.findIndex((panel) => panel.id === open?.id);
    const next = panels[(at + by + panels.length) % panels.length];
    if (next === undefined) return;
    chosen.value = next.id;
    document.getElementById(`tab-${next.id}`)?.focus();
  };
  const View = open?.view;
  return (
    <section class="panel">
      <div class="tabs" role="tablist" aria-label={label} onKeyDown={step}>
        {panels.map((panel) => (
          <button
            type="button"
            role="tab"
            id={`tab-${panel.id}`}
            data-testid={`tab-${panel.id}`}
            aria-selected={panel.id === open?.id}
            aria-controls={`panel-${panel.id}`}
            tabIndex={panel.id === open?.id ? 0 : -1}
            onClick={() => {
              chosen.value = panel.id;
            }}
          >
            <PanelTitle panel={panel} />
          </button>
        ))}
      </div>
      {open === undefined || View === undefined ? null : (
        <div
          class="panel-body"
          role="tabpanel"
          id={`panel-${open.id}`}
          aria-labelledby={`tab-${open.id}`}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached with the keyboard
          tabIndex={0}
          data-testid={`panel-${open.id}`}
        >
          <View />
        </div>
      )}
    </section>
  );
}
