import type { Bot } from "@renga/core";
import type { Emulator } from "@renga/emulator";
import type { BotFunctions, BotRuntime, Config } from "@renga/runtime";
import { explainStart } from "../explain-start.ts";
import { readRuntimeConfig } from "../read-runtime-config.ts";
import { startBot } from "../start-bot.ts";
import { inspectorOf } from "./inspector-of.ts";
import { tellTurn } from "./tell-turn.ts";
import { terminalLog } from "./terminal-log.ts";

export interface LiveBotOptions {
  readonly folder: string;
  /** Where the conversations are kept, unless REDIS_URL says another place. */
  readonly data: string;
  readonly emulator: Emulator;
  /** Told what goes wrong while it is served, a line each. */
  readonly tell: (line: string) => void;
}

/** The bot that the emulator talks to: another version takes its place without ending a conversation. */
export class LiveBot {
  readonly #options: LiveBotOptions;
  #runtime: BotRuntime | undefined;
  #bot: Bot | undefined;

  constructor(options: LiveBotOptions) {
    this.#options = options;
  }

  get isServed(): boolean {
    return this.#runtime !== undefined;
  }

  /** @throws CliError when its services lack an address, or its store is not there; the one before it stays. */
  async take(bot: Bot, functions: BotFunctions): Promise<void> {
    if (this.#runtime !== undefined) return this.#replace(this.#runtime, bot, functions);
    this.#bot = bot;
    const { emulator, tell } = this.#options;
    // Who asks for the log gets it as it is served with.
    const log = process.env.RENGA_LOG === undefined ? { log: terminalLog(tell) } : {};
    this.#runtime = await startBot({ config: this.#config(), bot, functions, ...log });
    this.#runtime.subscribe((turn) => {
      for (const line of tellTurn(turn)) tell(line);
    });
    emulator.setInspector(inspectorOf(this.#runtime, () => this.#bot ?? bot, this.#options.folder));
    emulator.setWebhookUrl(`${this.#runtime.url}/webhook`);
  }

  #replace(runtime: BotRuntime, bot: Bot, functions: BotFunctions): void {
    try {
      runtime.replace(bot, functions);
      this.#bot = bot;
    } catch (error) {
      throw explainStart(error);
    }
  }

  async stop(): Promise<void> {
    await this.#runtime?.drain();
  }

  #config(): Config {
    const { emulator, data } = this.#options;
    return readRuntimeConfig({
      REDIS_URL: process.env.REDIS_URL,
      RENGA_LOG: process.env.RENGA_LOG,
      LINE_CHANNEL_SECRET: emulator.channelSecret,
      LINE_CHANNEL_ACCESS_TOKEN: "renga-dev",
      LINE_API_BASE_URL: emulator.url,
      LINE_DATA_API_BASE_URL: emulator.dataUrl,
      HOST: "127.0.0.1",
      PORT: "0",
      RENGA_DATA: data,
      RENGA_ALLOW_PRIVATE: "1",
    });
  }
}
