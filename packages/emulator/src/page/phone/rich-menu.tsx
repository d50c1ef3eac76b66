import type { VNode } from "preact";
import type { ActionJson } from "../actions.ts";
import { mediaUrl } from "../safe-url.ts";
import { act, activeRichMenu, richMenuOpen } from "../store.ts";

/** The menu below the chat: a bar that opens and closes it, and a picture with areas to tap. */
export function RichMenu(): VNode | null {
  const menu = activeRichMenu.value;
  if (menu === undefined) return null;
  const isOpen = richMenuOpen.value[menu.richMenuId] ?? menu.selected;
  const { width, height } = menu.size;
  return (
    <div class="rich-menu" data-testid="rich-menu">
      <button
        type="button"
        class="plain rich-menu-bar"
        data-testid="rich-menu-bar"
        aria-expanded={isOpen}
        onClick={() => {
          richMenuOpen.value = { ...richMenuOpen.value, [menu.richMenuId]: !isOpen };
        }}
      >
        {menu.chatBarText} <span aria-hidden="true">{isOpen ? "▾" : "▴"}</span>
      </button>
      {isOpen ? (
        <div class="imagemap rich-menu-picture" style={{ aspectRatio: `${width / height}` }}>
          <img alt={menu.chatBarText} src={mediaUrl(`/_emulator/content/${menu.contentId}`)} />
          {menu.areas.map(({ bounds, action }, index) => {
            const tapped = action as ActionJson;
            return (
              <button
                type="button"
                class="area"
                data-action={String(tapped.type)}
                aria-label={String(tapped.label ?? tapped.text ?? `Area ${index + 1}`)}
                style={{
                  left: `${(bounds.x / width) * 100}%`,
                  top: `${(bounds.y / height) * 100}%`,
                  width: `${(bounds.width / width) * 100}%`,
                  height: `${(bounds.height / height) * 100}%`,
                }}
                onClick={() => void act(tapped)}
              />
            );
          })}
        </div>
      ) : null}
    </div>
  );
}
