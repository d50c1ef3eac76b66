export { readBotFolder } from "./read-bot-folder.ts";
export { runRenga } from "./run-renga.ts";
