import type { ComponentChildren, VNode } from "preact";
import { linkUrl } from "../safe-url.ts";
import type { MessageProps } from "./message-view.ts";
import { list, number, object, text as string } from "./read.ts";

export function text({ message }: MessageProps): VNode {
  const parts = message.type === "textV2" ? substituted(message) : withEmoji(message);
  return (
    <div class="bubble text" dir="auto">
      {parts}
    </div>
  );
}

const ADDRESS = /\bhttps?:\/\/[^\s<>"'「」（）]+[^\s<>"'「」（）.,!?;:、。)]/g;

function linked(plain: string): ComponentChildren {
  const parts: ComponentChildren[] = [];
  let done = 0;
  for (const found of plain.matchAll(ADDRESS)) {
    const url = linkUrl(found[0]);
    if (url === undefined) continue;
    parts.push(plain.slice(done, found.index));
    parts.push(
      <a href={url} target="_blank" rel="noopener noreferrer">
        {found[0]}
      </a>,
    );
    done = found.index + found[0].length;
  }
  return [...parts, plain.slice(done)];
}

/** LINE emoji stand at an index: a `$` in the bot's text, a word such as `(moon)` in the user's. */
function withEmoji(message: MessageProps["message"]): ComponentChildren {
  const plain = string(message.text);
  const emojis = list(message.emojis).toSorted((a, b) => number(a.index) - number(b.index));
  const parts: ComponentChildren[] = [];
  let done = 0;
  for (const emoji of emojis) {
    const index = number(emoji.index);
    if (index < done || index >= plain.length) continue;
    parts.push(linked(plain.slice(done, index)), lineEmoji(string(emoji.productId), string(emoji.emojiId)));
    done = index + (number(emoji.length) || 1);
  }
  return [...parts, linked(plain.slice(done))];
}

/** `{key}` is replaced, `{{` and `}}` are braces. */
function substituted(message: MessageProps["message"]): ComponentChildren {
  const entries = object(message.substitution);
  return string(message.text)
    .split(/(\{\{|\}\}|\{[0-9A-Za-z_]{1,20}\})/)
    .map((part) => {
      if (part === "{{" || part === "}}") return part[0];
      const entry = object(part.startsWith("{") ? entries[part.slice(1, -1)] : undefined);
      if (entry.type === "emoji") return lineEmoji(string(entry.productId), string(entry.emojiId));
      if (entry.type === "mention") return <span class="mention">@{mentioned(object(entry.mentionee))}</span>;
      return linked(part);
    });
}

function mentioned(mentionee: Readonly<Record<string, unknown>>): string {
  return mentionee.type === "all" ? "All" : string(mentionee.userId).slice(0, 8);
}

/** The pictures are LINE's; what is shown is that one stands here. */
function lineEmoji(productId: string, emojiId: string): VNode {
  return (
    <span
      class="line-emoji"
      title={`LINE emoji ${productId}/${emojiId}`}
      role="img"
      aria-label={`LINE emoji ${emojiId}`}
    >
      ☺
    </span>
  );
}
