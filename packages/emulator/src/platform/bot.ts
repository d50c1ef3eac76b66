import type { EmulatorBot } from "../inspector/contract.ts";
import { Table } from "../storage/table.ts";
import type { Ports } from "./ports.ts";

/** The official account; it keeps its id over restarts. */
export function keepBot(ports: Ports, displayName: string): EmulatorBot {
  const table = new Table<EmulatorBot>(ports.records, "bot");
  const userId = table.get("bot")?.userId ?? `U${ports.ids.hex(32)}`;
  const bot = { userId, displayName, basicId: "@emulator" };
  table.set("bot", bot);
  return bot;
}
