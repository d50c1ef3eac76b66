export { BotIndex } from "./bot/bot-index.ts";
