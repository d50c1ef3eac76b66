import type { EmulatorState, EmulatorUser } from "../../inspector/contract.ts";

export const USER_ID: string = `U${"1".repeat(32)}`;

export function user(userId: string, displayName: string, language: string): EmulatorUser {
  return { userId, displayName, language, following: true, blocked: false };
}

/** An emulator with one friend and no messages. */
export function emptyState(more: Partial<EmulatorState> = {}): EmulatorState {
  return {
    sequence: 1,
    now: Date.UTC(2026, 10, 23, 1, 2),
    bot: { userId: `U${"b".repeat(32)}`, displayName: "さくら食堂", basicId: "@sakura" },
    users: [user(USER_ID, "葵", "ja")],
    groups: [],
    chats: {},
    webhooks: [],
    calls: [],
    quota: { limit: 500, used: 3 },
    settings: { autoRedeliver: false },
    faults: { deliverTwice: false },
    richMenus: { byUser: {} },
    ...more,
  };
}
