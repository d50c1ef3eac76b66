import type { VNode } from "preact";
import { useMemo } from "preact/hooks";
import type { ChatMessage, EmulatorBot } from "../../inspector/contract.ts";
import { clockTime } from "../format.ts";
import { CloseIcon, QuoteIcon } from "../icons.tsx";
import { messageView } from "../messages/message-kinds.ts";
import type { Device } from "../messages/message-view.ts";
import type { PhoneWords } from "../phone-words.ts";
import { act, device, quoting, send, sheet, words } from "../store.ts";
import { Avatar } from "./avatar.tsx";
import { Quote } from "./quote.tsx";

export interface MessageRowProps {
  readonly entry: ChatMessage;
  /** The first of several by the same sender. */
  readonly first: boolean;
  readonly bot: EmulatorBot;
  readonly quoted: ChatMessage | undefined;
}

/** A message with who sent it and when. A long chat draws only what is new. */
export function MessageRow({ entry, first, bot, quoted }: MessageRowProps): VNode {
  const said = words.value;
  const phone = device.value;
  return useMemo(() => row({ entry, first, bot, quoted }, said, phone), [entry, first, bot, quoted, said, phone]);
}

function row({ entry, first, bot, quoted }: MessageRowProps, said: PhoneWords, phone: Device): VNode {
  if (entry.unsent === true) return <p class="chat-note">{said.unsent}</p>;
  const View = messageView(entry.message.type);
  const own = entry.from === "user";
  const name = entry.sender?.name ?? bot.displayName;
  return (
    <article
      class={`message ${own ? "own" : "bot"} kind-${kindClass(entry)} ${first ? "first" : ""}`}
      data-testid="message"
      data-message-id={entry.id}
      data-kind={entry.message.type}
    >
      {own || !first ? null : <Avatar name={name} url={entry.sender?.iconUrl ?? bot.pictureUrl} />}
      {own || !first ? null : <p class="sender">{name}</p>}
      {quoted === undefined ? null : <Quote of={quoted} />}
      <div class="message-line">
        <View
          message={entry.message}
          act={act}
          enlarge={(url) => {
            sheet.value = { kind: "picture", url };
          }}
          played={(trackingId) => send({ type: "videoPlayComplete", trackingId })}
          device={phone}
        />
        <span class="meta">
          <Tools entry={entry} said={said} />
          {entry.read === true ? <span class="read">{said.read}</span> : null}
          <time dateTime={new Date(entry.at).toISOString()}>{clockTime(entry.at)}</time>
        </span>
      </div>
    </article>
  );
}

const QUOTABLE = ["text", "textV2", "sticker", "image", "video", "template", "flex"];

/** Seen when the pointer or the focus is there. */
function Tools({ entry, said }: { readonly entry: ChatMessage; readonly said: PhoneWords }): VNode {
  return (
    <span class="message-tools">
      {QUOTABLE.includes(entry.message.type) ? (
        <button
          type="button"
          aria-label={said.quote}
          title={said.quote}
          data-testid="quote-message"
          onClick={() => {
            quoting.value = entry;
            document.querySelector<HTMLElement>("[data-testid=composer-text]")?.focus();
          }}
        >
          <QuoteIcon />
        </button>
      ) : null}
      {entry.from === "user" ? (
        <button
          type="button"
          aria-label={said.unsend}
          title={said.unsend}
          data-testid="unsend"
          onClick={() => send({ type: "unsend", messageId: entry.id })}
        >
          <CloseIcon />
        </button>
      ) : null}
    </span>
  );
}

function kindClass(entry: ChatMessage): string {
  return /^[a-zA-Z0-9]+$/.test(entry.message.type) ? entry.message.type : "unknown";
}
