import type { SentMessage } from "@renga/line-protocol";
import type { Chat, ChatId, ChatMessage, LineMessageObject } from "../inspector/contract.ts";
import { Table } from "../storage/table.ts";
import { MessageIds } from "./message-ids.ts";
import type { Ports } from "./ports.ts";

/** A message in a chat, with the tokens that stand for it. */
export interface StoredMessage {
  readonly chatId: ChatId;
  readonly shown: ChatMessage;
  readonly quoteToken?: string;
  readonly markAsReadToken?: string;
  /** Of an image, video, audio or file. */
  readonly contentId?: string;
}

/** What a user puts into a chat, as far as the sender knows it. */
export interface UserContent {
  readonly type: string;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly quotable: boolean;
  readonly contentId?: string;
  /** In a group: who says it. */
  readonly userId?: string;
}

const quotableTypes: ReadonlySet<string> = new Set(["text", "textV2", "sticker", "image", "video", "template", "flex"]);

/** So many messages of a chat are kept. */
const kept = 1000;

/** What was said, by chat. */
export class Chats {
  readonly #ports: Ports;
  readonly #table: Table<StoredMessage>;
  readonly #byChat = new Map<ChatId, StoredMessage[]>();
  readonly #loading = new Map<ChatId, number>();
  readonly #ids: MessageIds;

  constructor(ports: Ports) {
    this.#ports = ports;
    this.#table = new Table(ports.records, "message");
    for (const message of this.#table.values()) this.#chat(message.chatId).push(message);
    this.#ids = new MessageIds(ports.clock, [...this.#table.values()].at(-1)?.shown.id);
  }

  all(): Record<ChatId, Chat> {
    const chatIds = new Set([...this.#byChat.keys(), ...this.#loading.keys()]);
    return Object.fromEntries([...chatIds].map((chatId) => [chatId, this.#shown(chatId)]));
  }

  get(messageId: string): StoredMessage | undefined {
    return this.#table.get(messageId);
  }

  /** The last time that the user said something, if ever. */
  lastHeard(chatId: ChatId): number | undefined {
    return this.#byChat.get(chatId)?.findLast(({ shown }) => shown.from === "user")?.shown.at;
  }

  /** Adds a user's message and answers the message object of its webhook. */
  addFromUser(chatId: ChatId, content: UserContent): LineMessageObject {
    const { ids } = this.#ports;
    const markAsReadToken = ids.hex(48);
    const quoteToken = content.quotable ? ids.hex(48) : undefined;
    const message: LineMessageObject = {
      type: content.type,
      id: this.#ids.next(),
      ...(quoteToken === undefined ? {} : { quoteToken }),
      markAsReadToken,
      ...content.fields,
    };
    this.#add({
      chatId,
      shown: { id: String(message.id), at: this.#ports.clock.now(), from: "user", ...saidBy(content.userId), message },
      ...(quoteToken === undefined ? {} : { quoteToken }),
      markAsReadToken,
      ...(content.contentId === undefined ? {} : { contentId: content.contentId }),
    });
    return message;
  }

  /** Shows what the user's tap says for them; the bot does not get it. */
  addDisplayText(chatId: ChatId, text: string, userId?: string): void {
    const id = this.#ids.next();
    this.#add({
      chatId,
      shown: { id, at: this.#ports.clock.now(), from: "user", ...saidBy(userId), message: { type: "text", id, text } },
    });
  }

  /** Adds messages of the bot to a chat and answers what LINE answers. */
  addFromBot(
    chatId: ChatId,
    via: NonNullable<ChatMessage["via"]>,
    messages: readonly LineMessageObject[],
  ): SentMessage[] {
    this.endLoading(chatId);
    return messages.map((message) => {
      const sent = this.sentMessage(message);
      const { sender } = message as { sender?: ChatMessage["sender"] };
      this.#add({
        chatId,
        shown: { id: sent.id, at: this.#ports.clock.now(), from: "bot", via, ...(sender ? { sender } : {}), message },
        ...(sent.quoteToken === undefined ? {} : { quoteToken: sent.quoteToken }),
      });
      return sent;
    });
  }

  /** What LINE answers for a message that it accepts, whether or not anybody will see it. */
  sentMessage(message: LineMessageObject): SentMessage {
    const id = this.#ids.next();
    return quotableTypes.has(message.type) ? { id, quoteToken: this.#ports.ids.hex(48) } : { id };
  }

  isQuotable(chatId: ChatId, quoteToken: string): boolean {
    return (this.#byChat.get(chatId) ?? []).some((message) => message.quoteToken === quoteToken);
  }

  /** Marks the user's message of this token, and all before it, as read; false when the token is unknown. */
  markAsRead(markAsReadToken: string): boolean {
    const marked = [...this.#table.values()].find((message) => message.markAsReadToken === markAsReadToken);
    if (marked === undefined) return false;
    const chat = this.#chat(marked.chatId);
    for (const message of chat.slice(0, chat.indexOf(marked) + 1)) {
      if (message.shown.from === "user" && message.shown.read !== true) {
        this.#replace(message, { ...message.shown, read: true });
      }
    }
    return true;
  }

  /** Takes a user's message back; false when there is none to take. `userId`: who it must be by, in a group. */
  unsend(chatId: ChatId, messageId: string, userId?: string): boolean {
    const message = this.#table.get(messageId);
    if (message === undefined || message.chatId !== chatId) return false;
    if (message.shown.from !== "user" || message.shown.unsent === true || message.shown.userId !== userId) return false;
    const { type, id } = message.shown.message;
    this.#replace(message, { ...message.shown, message: { type, id }, unsent: true });
    return true;
  }

  startLoading(chatId: ChatId, until: number): void {
    this.#loading.set(chatId, until);
    this.#ports.emit({ kind: "loading", chatId, until });
  }

  endLoading(chatId: ChatId): void {
    if (this.#loading.delete(chatId)) this.#ports.emit({ kind: "loading", chatId, until: 0 });
  }

  #shown(chatId: ChatId): Chat {
    const messages = (this.#byChat.get(chatId) ?? []).map(({ shown }) => shown);
    const until = this.#loading.get(chatId);
    return until === undefined || until <= this.#ports.clock.now() ? { messages } : { messages, loadingUntil: until };
  }

  #chat(chatId: ChatId): StoredMessage[] {
    const found = this.#byChat.get(chatId) ?? [];
    this.#byChat.set(chatId, found);
    return found;
  }

  #add(message: StoredMessage): void {
    const chat = this.#chat(message.chatId);
    chat.push(message);
    this.#table.set(message.shown.id, message);
    for (const old of chat.splice(0, Math.max(0, chat.length - kept))) this.#table.delete(old.shown.id);
    this.#ports.emit({ kind: "message", chatId: message.chatId, message: message.shown });
  }

  #replace(message: StoredMessage, shown: ChatMessage): void {
    const chat = this.#chat(message.chatId);
    const next = { ...message, shown };
    chat[chat.indexOf(message)] = next;
    this.#table.set(shown.id, next);
    this.#ports.emit({ kind: "message", chatId: message.chatId, message: shown });
  }
}

function saidBy(userId: string | undefined): { userId?: string } {
  return userId === undefined ? {} : { userId };
}
