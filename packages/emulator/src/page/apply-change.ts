import type { Change, Chat, ChatId, EmulatorState } from "../inspector/contract.ts";

const NOTHING: Chat = { messages: [] };
const KEPT = 500;

/** The state after a change; a change that the state already includes alters nothing. */
export function applyChange(state: EmulatorState, change: Change): EmulatorState {
  if (change.kind === "reset") return change.state;
  if (change.sequence <= state.sequence) return state;
  return { ...state, ...changed(state, change), sequence: change.sequence };
}

function changed(state: EmulatorState, change: Exclude<Change, { kind: "reset" }>): Partial<EmulatorState> {
  switch (change.kind) {
    case "message":
      return withChat(state, change.chatId, (chat) => {
        const messages = put(chat.messages, change.message, (message) => message.id);
        // The bot's message ends the loading animation.
        return change.message.from === "bot" ? { messages } : { ...chat, messages };
      });
    case "loading":
      return withChat(state, change.chatId, ({ messages }) =>
        change.until === 0 ? { messages } : { messages, loadingUntil: change.until },
      );
    case "user":
      return { users: put(state.users, change.user, (user) => user.userId) };
    case "group":
      return { groups: put(state.groups, change.group, (group) => group.groupId) };
    case "webhook":
      return { webhooks: put(state.webhooks, change.webhook, (webhook) => webhook.webhookEventId).slice(-KEPT) };
    case "call":
      return { calls: put(state.calls, change.call, (call) => call.id).slice(-KEPT) };
    case "quota":
      return { quota: change.quota };
    case "settings":
      return { settings: change.settings };
    case "faults":
      return { faults: change.faults };
    case "richMenus":
      return { richMenus: change.richMenus };
    case "inspection":
      return {};
    default:
      // A newer emulator may tell of more than this page knows.
      return change satisfies never;
  }
}

function withChat(state: EmulatorState, chatId: ChatId, alter: (chat: Chat) => Chat): Partial<EmulatorState> {
  return { chats: { ...state.chats, [chatId]: alter(state.chats[chatId] ?? NOTHING) } };
}

function put<T>(list: readonly T[], entry: T, idOf: (entry: T) => string): readonly T[] {
  const at = list.findIndex((other) => idOf(other) === idOf(entry));
  return at < 0 ? [...list, entry] : list.with(at, entry);
}
