// The server

export { type ServerOptions, startServer } from "./start-server.ts";

// The features, over an index of a bot

export { BotIndex, type BotIndexOptions } from "./bot/bot-index.ts";
export { diagnosticsOf } from "./features/diagnostics.ts";
export { type Feature, Refusal } from "./features/feature.ts";
export { features } from "./features/features.ts";
export type { SchemaObject, Schemas } from "./schema/schemas.ts";
