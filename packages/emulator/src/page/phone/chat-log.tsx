import type { VNode } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import type { ChatMessage, EmulatorBot } from "../../inspector/contract.ts";
import { dayName, sameDay } from "../format.ts";
import { FriendIcon } from "../icons.tsx";
import { activeChat, activeUser, emulator, emulatorNow, send, words } from "../store.ts";
import { Loading } from "./loading.tsx";
import { MessageRow } from "./message-row.tsx";
import { quotedBy } from "./quote.tsx";

/** The conversation. A new message is read out and scrolled to, unless the reader has scrolled up. */
export function ChatLog(): VNode {
  const log = useRef<HTMLDivElement>(null);
  const atEnd = useRef(true);
  const lastTop = useRef(0);
  const chat = activeChat.value;
  const user = activeUser.value;
  const bot = emulator.value?.bot;
  useLayoutEffect(() => {
    atEnd.current = true;
  }, [user?.userId]);
  useLayoutEffect(() => {
    const element = log.current;
    if (element === null) return;
    const toEnd = (): void => {
      if (atEnd.current) element.scrollTop = element.scrollHeight;
    };
    toEnd();
    // Pictures get their height late, and the keyboard or quick replies take from ours.
    const observer = new ResizeObserver(toEnd);
    observer.observe(element);
    if (element.firstElementChild !== null) observer.observe(element.firstElementChild);
    return () => observer.disconnect();
  }, [chat, user?.userId]);
  return (
    <div
      class="chat-log"
      role="log"
      aria-live="polite"
      aria-label="Chat"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached with the keyboard
      tabIndex={0}
      data-testid="chat-log"
      ref={log}
      onScroll={({ currentTarget: at }) => {
        // Only who scrolls up leaves the end: a picture that has grown since our own scrolling does not.
        const isNear = at.scrollHeight - at.scrollTop - at.clientHeight < 60;
        if (isNear || at.scrollTop < lastTop.current) atEnd.current = isNear;
        lastTop.current = at.scrollTop;
      }}
    >
      <div class="chat-lines">
        {chat.messages.length === 0 && user?.following === true ? <Empty /> : null}
        {bot === undefined ? null : chat.messages.map((_, index) => lines(chat.messages, index, bot))}
        {chat.loadingUntil === undefined || bot === undefined ? null : (
          <Loading until={chat.loadingUntil} bot={bot} key={chat.loadingUntil} />
        )}
      </div>
    </div>
  );
}

/** Before the first word: many bots greet who adds them. */
function Empty(): VNode {
  return (
    <>
      <p class="chat-note">{words.value.empty}</p>
      <p class="chat-start">
        <button type="button" class="pill" data-testid="start-follow" onClick={() => send({ type: "follow" })}>
          <FriendIcon /> {words.value.follow}
        </button>
      </p>
    </>
  );
}

function lines(messages: readonly ChatMessage[], index: number, bot: EmulatorBot): VNode[] {
  const message = messages[index] as ChatMessage;
  const before = messages[index - 1];
  const newDay = before === undefined || !sameDay(before.at, message.at);
  const first = newDay || startsGroup(message, before);
  const quoted = quotedBy(message, messages);
  const row = <MessageRow key={message.id} entry={message} first={first} bot={bot} quoted={quoted} />;
  return newDay ? [<DayLine key={`day ${message.id}`} at={message.at} />, row] : [row];
}

function DayLine({ at }: { readonly at: number }): VNode {
  const language = activeUser.value?.language ?? "en";
  return (
    <p class="chat-note">
      <time dateTime={new Date(at).toISOString()}>{dayName(at, emulatorNow(), language, words.value)}</time>
    </p>
  );
}

function startsGroup(message: ChatMessage, before: ChatMessage): boolean {
  return (
    message.from !== before.from ||
    message.sender?.name !== before.sender?.name ||
    message.sender?.iconUrl !== before.sender?.iconUrl
  );
}
