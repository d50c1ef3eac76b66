import { type Signal, signal } from "@preact/signals";
import type { ComponentChildren, VNode } from "preact";
import { FaultsMenu } from "./inspector/faults-menu.tsx";
import { PanelTitle } from "./inspector/panel-title.tsx";
import { ColumnPanels, choosePanel, PANELS, type Panel, PanelColumn, TabbedPanels } from "./inspector/panels.tsx";
import { SettingsMenu } from "./inspector/settings-menu.tsx";
import { Phone } from "./phone/phone.tsx";
import { pressShortcut } from "./shortcuts.ts";
import { connection, emulator } from "./store.ts";
import { UserTabs } from "./user-tabs.tsx";
import { widthClass } from "./width-class.ts";

const shown: Signal<"chat" | Panel["id"]> = signal("chat");

export function App(): VNode {
  return (
    <div class={`app ${widthClass.value}`} data-testid="app" data-connection={connection.value}>
      <header class="top">
        <h1>Renga emulator</h1>
        <Connection />
        <UserTabs />
        <span class="top-menus">
          <FaultsMenu />
          <SettingsMenu />
        </span>
      </header>
      {emulator.value === undefined ? <main class="waiting">Waiting for the emulator …</main> : <Main />}
    </div>
  );
}

function Main(): VNode {
  switch (widthClass.value) {
    case "wide":
      return (
        <main>
          <Phone />
          <ColumnPanels />
        </main>
      );
    case "middle":
      return (
        <main>
          <Phone />
          <TabbedPanels />
        </main>
      );
    case "narrow":
      return <OneAtATime />;
  }
}

function OneAtATime(): VNode {
  const panel = PANELS.find(({ id }) => id === shown.value);
  return (
    <>
      <main>{panel === undefined ? <Phone /> : <PanelColumn panel={panel} key={panel.id} />}</main>
      <nav class="bottom" aria-label="Views">
        <ViewButton id="chat">Chat</ViewButton>
        {PANELS.map((panel) => (
          <ViewButton id={panel.id} key={panel.id}>
            <PanelTitle panel={panel} />
          </ViewButton>
        ))}
      </nav>
    </>
  );
}

function ViewButton(props: { readonly id: "chat" | Panel["id"]; readonly children: ComponentChildren }): VNode {
  return (
    <button
      type="button"
      class="view"
      data-testid={`view-${props.id}`}
      aria-current={props.id === shown.value ? "page" : undefined}
      onClick={() => {
        shown.value = props.id;
      }}
    >
      {props.children}
    </button>
  );
}

/** `/` and the digits; see {@link pressShortcut}. */
export function listenForShortcuts(): void {
  document.addEventListener("keydown", (event) => {
    const { key, isComposing, altKey, ctrlKey, metaKey, target } = event;
    const tag = target instanceof Element ? target.tagName : "";
    const had = pressShortcut(
      { key, isComposing, altKey, ctrlKey, metaKey, tag },
      {
        writeMessage: () => {
          shown.value = "chat";
          document.querySelector<HTMLElement>("[data-testid=composer-text]")?.focus();
        },
        showPanel: (index) => {
          const panel = PANELS[index];
          if (panel === undefined) return;
          choosePanel(panel.id);
          shown.value = panel.id;
        },
      },
    );
    if (had) event.preventDefault();
  });
}

const CONNECTIONS = {
  connecting: ["…", "connecting"],
  live: ["●", "live"],
  lost: ["○", "lost, trying again"],
} as const;

function Connection(): VNode {
  return (
    <span class={`connection ${connection.value}`} role="status" data-testid="connection">
      <span aria-hidden="true">{CONNECTIONS[connection.value][0]}</span>{" "}
      <span class="word">{CONNECTIONS[connection.value][1]}</span>
    </span>
  );
}
