import type { VNode } from "preact";
import { changeSettings, resetEmulator } from "../client.ts";
import { GearIcon } from "../icons.tsx";
import { attempt, emulator, fontScale, lineVersion, phoneWidth, type Theme, theme } from "../store.ts";
import { Menu } from "./menu.tsx";

const WIDTHS = [320, 360, 390, 430];
const FONT_SCALES: readonly (readonly [number, string])[] = [
  [0.9, "small"],
  [1, "normal"],
  [1.15, "large"],
  [1.3, "extra large"],
];
const THEMES: readonly Theme[] = ["system", "light", "dark"];

export function SettingsMenu(): VNode {
  const settings = emulator.value?.settings;
  return (
    <Menu testId="settings" label="Settings" icon={GearIcon} loud={false}>
      <label>
        Page
        <select
          data-testid="theme"
          value={theme.value}
          onChange={(event) => {
            theme.value = event.currentTarget.value as Theme;
          }}
        >
          {THEMES.map((name) => (
            <option value={name}>{name}</option>
          ))}
        </select>
      </label>
      <label>
        Phone width
        <select
          data-testid="phone-width"
          value={phoneWidth.value}
          onChange={(event) => {
            phoneWidth.value = Number(event.currentTarget.value);
          }}
        >
          {WIDTHS.map((width) => (
            <option value={width}>{width} px</option>
          ))}
        </select>
      </label>
      <label>
        Text size
        <select
          data-testid="font-scale"
          value={fontScale.value}
          onChange={(event) => {
            fontScale.value = Number(event.currentTarget.value);
          }}
        >
          {FONT_SCALES.map(([scale, name]) => (
            <option value={scale}>{name}</option>
          ))}
        </select>
      </label>
      <label>
        LINE
        <select
          data-testid="line-version"
          value={lineVersion.value}
          onChange={(event) => {
            lineVersion.value = event.currentTarget.value === "old" ? "old" : "new";
          }}
        >
          <option value="new">new</option>
          <option value="old">old, without Flex videos</option>
        </select>
      </label>
      <form
        key={settings?.webhookUrl}
        onSubmit={(event) => {
          event.preventDefault();
          const webhookUrl = String(new FormData(event.currentTarget).get("webhookUrl") ?? "");
          void attempt(() => changeSettings({ webhookUrl }));
        }}
      >
        <label>
          Webhook URL
          <input
            type="url"
            name="webhookUrl"
            required
            maxLength={500}
            defaultValue={settings?.webhookUrl ?? ""}
            placeholder="http://localhost:3000/webhook"
            data-testid="webhook-url"
          />
        </label>
        <button type="submit" class="pill">
          Save URL
        </button>
      </form>
      <label class="choice">
        <input
          type="checkbox"
          checked={settings?.autoRedeliver === true}
          onChange={(event) => attempt(() => changeSettings({ autoRedeliver: event.currentTarget.checked }))}
        />
        Deliver failed webhooks again
      </label>
      <button type="button" class="pill" data-testid="reset" onClick={() => attempt(resetEmulator)}>
        Forget all chats
      </button>
    </Menu>
  );
}
