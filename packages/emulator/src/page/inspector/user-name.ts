import type { ChatId, EmulatorState } from "../../inspector/contract.ts";

export function userName(state: EmulatorState | undefined, chatId: ChatId): string {
  return state?.users.find((user) => user.userId === chatId)?.displayName ?? chatId.slice(0, 8);
}
