import type { VNode } from "preact";
import { useEffect } from "preact/hooks";
import { changeSettings } from "../client.ts";
import { BackIcon, CloseIcon, MoonIcon, SunIcon } from "../icons.tsx";
import { activeUser, attempt, emulator, notice, phoneDark, phoneWidth, sheet } from "../store.ts";
import { ChatLog } from "./chat-log.tsx";
import { Composer } from "./composer.tsx";
import { OpenSheet } from "./open-sheet.tsx";
import { QuickReplies } from "./quick-replies.tsx";
import { RichMenu } from "./rich-menu.tsx";

export function Phone(): VNode | null {
  const state = emulator.value;
  const user = activeUser.value;
  if (state === undefined) return null;
  const covered = sheet.value !== undefined;
  return (
    <section
      class="phone"
      aria-label={`Phone of ${user?.displayName ?? "nobody"}`}
      data-testid="phone"
      data-theme={phoneDark.value ? "dark" : "light"}
      lang={user?.language}
      style={{ "--phone-width": `${phoneWidth.value}px` }}
    >
      <div class="phone-screen" inert={covered}>
        <header class="phone-header">
          <span class="phone-back" aria-hidden="true">
            <BackIcon />
          </span>
          <h2 data-testid="bot-name">{state.bot.displayName}</h2>
          <button
            type="button"
            class="plain"
            data-testid="phone-theme"
            aria-label={phoneDark.value ? "Light phone" : "Dark phone"}
            onClick={() => attempt(() => changeSettings({ dark: !phoneDark.value }))}
          >
            {phoneDark.value ? <SunIcon /> : <MoonIcon />}
          </button>
        </header>
        <ChatLog />
        <QuickReplies />
        <Composer />
        <RichMenu />
      </div>
      <OpenSheet />
      <Notice />
    </section>
  );
}

const NOTICE_MS = 5_000;

function Notice(): VNode {
  const text = notice.value;
  useEffect(() => {
    if (text === "") return;
    const timer = setTimeout(() => {
      notice.value = "";
    }, NOTICE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <div class="notice-place" role="status" lang="en">
      {text === "" ? null : (
        <p class="notice" data-testid="notice">
          {text}
          <button
            type="button"
            class="plain notice-close"
            aria-label="Close"
            onClick={() => {
              notice.value = "";
            }}
          >
            <CloseIcon />
          </button>
        </p>
      )}
    </div>
  );
}
