import type { EventInput, Type } from "@renga/core";
import { isPlainObject } from "../draft/is-plain-object.ts";
import { type EventKind, type LineEvent, textAt } from "./event-kind.ts";
import { boolean, integer, list, maybe, number, object, oneOf, string } from "./types.ts";

const quotable: Readonly<Record<string, Type>> = { quoteToken: maybe(string), quotedMessageId: maybe(string) };

const contentProvider = object({
  type: oneOf("line", "external"),
  originalContentUrl: maybe(string),
  previewImageUrl: maybe(string),
});

const emoji = object({ index: integer, length: integer, productId: string, emojiId: string });

const mentionee = object({
  type: oneOf("user", "all"),
  index: integer,
  length: integer,
  userId: maybe(string),
  isSelf: maybe(boolean),
});

export const textContent: Readonly<Record<string, Type>> = {
  text: string,
  ...quotable,
  emojis: maybe(list(emoji)),
  mention: maybe(object({ mentionees: list(mentionee) })),
};

/** What users send, by LINE's message types; together they are `message`. */
export const messageKinds: readonly EventKind[] = [
  message("text", textContent, readWords),
  message("image", {
    contentProvider,
    quoteToken: maybe(string),
    imageSet: maybe(object({ id: string, index: maybe(integer), total: maybe(integer) })),
  }),
  message("video", { contentProvider, quoteToken: maybe(string), duration: maybe(integer) }),
  message("audio", { contentProvider, duration: maybe(integer) }),
  message("file", { fileName: string, fileSize: integer }),
  message("location", { title: maybe(string), address: maybe(string), latitude: number, longitude: number }),
  message(
    "sticker",
    {
      packageId: string,
      stickerId: string,
      stickerResourceType: string,
      ...quotable,
      keywords: maybe(list(string)),
      text: maybe(string),
    },
    readWords,
  ),
];

function message(name: string, fields: Readonly<Record<string, Type>>, read?: EventKind["read"]): EventKind {
  return {
    name,
    family: "message",
    fields: { message: object({ id: string, type: oneOf(name), markAsReadToken: maybe(string), ...fields }) },
    fits: (event) => event.type === "message" && textAt(event, "message", "type") === name,
    ...(read === undefined ? {} : { read }),
  };
}

/** A message sticker has words that the user wrote, too. Where the bot is mentioned, its name is not among them. */
function readWords(event: LineEvent): Partial<EventInput> {
  const text = textAt(event, "message", "text");
  if (text === undefined) return {};
  const mentions = mentionsOfBot(event);
  if (mentions.length === 0) return { text };
  const rest = mentions.reduceRight(
    (left, { index, length }) => left.slice(0, index) + left.slice(index + length),
    text,
  );
  return { text: rest.trim(), addressed: "mention" };
}

/** From left to right. */
function mentionsOfBot({ message }: LineEvent): readonly { readonly index: number; readonly length: number }[] {
  const mention = isPlainObject(message) ? message.mention : undefined;
  const mentionees = isPlainObject(mention) && Array.isArray(mention.mentionees) ? mention.mentionees : [];
  const found = mentionees.flatMap((one) => {
    if (!isPlainObject(one) || one.isSelf !== true) return [];
    const { index, length } = one;
    return typeof index === "number" && typeof length === "number" ? [{ index, length }] : [];
  });
  return found.sort((a, b) => a.index - b.index);
}
