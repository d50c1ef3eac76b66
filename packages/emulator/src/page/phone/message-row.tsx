import type { VNode } from "preact";
import type { ChatMessage, EmulatorBot } from "../../inspector/contract.ts";
import { clockTime } from "../format.ts";
import { CloseIcon } from "../icons.tsx";
import { messageView } from "../messages/message-kinds.ts";
import { act, fontScale, send, sheet, words } from "../store.ts";
import { Avatar } from "./avatar.tsx";

/** A message with who sent it and when. */
export function MessageRow(props: {
  readonly entry: ChatMessage;
  readonly first: boolean;
  readonly bot: EmulatorBot;
}): VNode {
  const { entry, first, bot } = props;
  if (entry.unsent === true) return <p class="chat-note">{words.value.unsent}</p>;
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
      <div class="message-line">
        <View
          message={entry.message}
          act={act}
          enlarge={(url) => {
            sheet.value = { kind: "picture", url };
          }}
          played={(trackingId) => send({ type: "videoPlayComplete", trackingId })}
          fontScale={fontScale.value}
        />
        <span class="meta">
          {own ? (
            <button
              type="button"
              class="unsend"
              aria-label={words.value.unsend}
              title={words.value.unsend}
              data-testid="unsend"
              onClick={() => send({ type: "unsend", messageId: entry.id })}
            >
              <CloseIcon />
            </button>
          ) : null}
          {entry.read === true ? <span class="read">{words.value.read}</span> : null}
          <time dateTime={new Date(entry.at).toISOString()}>{clockTime(entry.at)}</time>
        </span>
      </div>
    </article>
  );
}

function kindClass(entry: ChatMessage): string {
  return /^[a-zA-Z0-9]+$/.test(entry.message.type) ? entry.message.type : "unknown";
}
