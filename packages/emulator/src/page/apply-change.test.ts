import { expect, test } from "vitest";
import type { ChatMessage, EmulatorState } from "../inspector/contract.ts";
import { applyChange } from "./apply-change.ts";
import { emptyState, USER_ID } from "./testing/empty-state.ts";

const said = (id: string, from: "user" | "bot", more: Partial<ChatMessage> = {}): ChatMessage => ({
  id,
  at: 1,
  from,
  message: { type: "text", text: id },
  ...more,
});

const messagesOf = (state: EmulatorState): readonly ChatMessage[] => state.chats[USER_ID]?.messages ?? [];

test("a message is appended, and replaced when its id is known", () => {
  const one = applyChange(emptyState(), { sequence: 2, kind: "message", chatId: USER_ID, message: said("a", "user") });
  const two = applyChange(one, { sequence: 3, kind: "message", chatId: USER_ID, message: said("b", "bot") });
  const read = said("a", "user", { read: true });
  const three = applyChange(two, { sequence: 4, kind: "message", chatId: USER_ID, message: read });
  expect(messagesOf(three)).toEqual([read, said("b", "bot")]);
  expect(three.sequence).toBe(4);
});

test("a change that is already in the state alters nothing", () => {
  const state = emptyState({ sequence: 9 });
  expect(applyChange(state, { sequence: 9, kind: "quota", quota: { limit: 1, used: 1 } })).toBe(state);
});

test("the bot's message ends the loading animation, a user's does not", () => {
  const loading = applyChange(emptyState(), { sequence: 2, kind: "loading", chatId: USER_ID, until: 5 });
  const user = applyChange(loading, { sequence: 3, kind: "message", chatId: USER_ID, message: said("a", "user") });
  expect(user.chats[USER_ID]?.loadingUntil).toBe(5);
  const bot = applyChange(user, { sequence: 4, kind: "message", chatId: USER_ID, message: said("b", "bot") });
  expect(bot.chats[USER_ID]).not.toHaveProperty("loadingUntil");
});

test("loading until 0 ends it", () => {
  const loading = applyChange(emptyState(), { sequence: 2, kind: "loading", chatId: USER_ID, until: 5 });
  const ended = applyChange(loading, { sequence: 3, kind: "loading", chatId: USER_ID, until: 0 });
  expect(ended.chats[USER_ID]).toEqual({ messages: [] });
});

test("a reset takes the state whole, though its numbers begin again", () => {
  const fresh = emptyState({ sequence: 0 });
  expect(applyChange(emptyState({ sequence: 50 }), { sequence: 1, kind: "reset", state: fresh })).toBe(fresh);
});

test("settings, faults and quota are replaced", () => {
  let state = emptyState();
  state = applyChange(state, { sequence: 2, kind: "settings", settings: { autoRedeliver: true, dark: true } });
  state = applyChange(state, { sequence: 3, kind: "faults", faults: { deliverTwice: true } });
  state = applyChange(state, { sequence: 4, kind: "quota", quota: { limit: null, used: 8 } });
  expect(state).toMatchObject({
    settings: { autoRedeliver: true, dark: true },
    faults: { deliverTwice: true },
    quota: { limit: null, used: 8 },
  });
});
