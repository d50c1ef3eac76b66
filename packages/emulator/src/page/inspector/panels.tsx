import { type Signal, signal } from "@preact/signals";
import type { VNode } from "preact";
import { CallsPanel, callFailed } from "./calls-panel.tsx";
import { EventsPanel, webhookFailed } from "./events-panel.tsx";
import { PanelTitle } from "./panel-title.tsx";
import { StatePanel } from "./state-panel.tsx";
import { Tabs } from "./tabs.tsx";

export interface Panel {
  readonly id: "state" | "events" | "calls";
  readonly title: string;
  readonly view: () => VNode;
  /** Its newest entry went wrong. */
  readonly failed?: () => boolean;
}

const STATE: Panel = { id: "state", title: "State", view: StatePanel };
const EVENTS: Panel = { id: "events", title: "Events", view: EventsPanel, failed: webhookFailed };
const CALLS: Panel = { id: "calls", title: "API", view: CallsPanel, failed: callFailed };

export const PANELS: readonly Panel[] = [STATE, EVENTS, CALLS];

const chosen: Signal<Panel["id"]> = signal("state");
const chosenTraffic: Signal<Panel["id"]> = signal("events");

/** Opens the tab of a panel, wherever it is a tab. */
export function choosePanel(id: Panel["id"]): void {
  chosen.value = id;
  if (id !== "state") chosenTraffic.value = id;
}

/** All panels behind tabs. */
export function TabbedPanels(): VNode {
  return <Tabs label="Inspector" panels={PANELS} chosen={chosen} />;
}

/** State in a column of its own, the traffic beside it. */
export function ColumnPanels(): VNode {
  return (
    <>
      <PanelColumn panel={STATE} />
      <Tabs label="Traffic" panels={[EVENTS, CALLS]} chosen={chosenTraffic} />
    </>
  );
}

export function PanelColumn({ panel }: { readonly panel: Panel }): VNode {
  const View = panel.view;
  return (
    <section class="panel" aria-labelledby={`title-${panel.id}`} data-testid={`panel-${panel.id}`}>
      <h2 class="panel-title" id={`title-${panel.id}`}>
        <PanelTitle panel={panel} />
      </h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached with the keyboard */}
      <div class="panel-body" tabIndex={0}>
        <View />
      </div>
    </section>
  );
}
