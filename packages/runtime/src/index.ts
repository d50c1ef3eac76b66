// The menus of a channel
export { openRichMenuChannel, type RichMenuChannel } from "./adapters/line/rich-menu-channel.ts";
// Serving a bot

// What is kept
export { keptVersions, type VersionUse } from "./adapters/kept-versions.ts";
export { openStore } from "./adapters/open-store.ts";
export { type KeptIn, readStored } from "./adapters/read-stored.ts";
export {
  type Config,
  type Environment,
  type LineAccess,
  type LogLevel,
  type ReadConfig,
  type ReadLineAccess,
  readConfig,
  readLineAccess,
  type StoreChoice,
  storePlace,
} from "./config.ts";
// What goes wrong
export { codeOf, type ErrorCode, errorCodes, RengaError } from "./errors.ts";
export { type BotRuntime, type RuntimeOptions, startRuntime } from "./main.ts";
export { createPinoLog } from "./pino-log.ts";
export type { BotFunction, BotFunctions, FunctionContext } from "./ports/bot-functions.ts";
export type * from "./ports/conversation-store.ts";
export type { LogFields, RuntimeLog } from "./ports/runtime-log.ts";
export { Secret } from "./secret.ts";
export type { InspectedChat, Runtime, TurnReport } from "./serve-bot.ts";
export type { Step } from "./turn/advance-entries.ts";
export type { Kept } from "./turn/kept.ts";
