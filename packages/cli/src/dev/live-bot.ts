import type { Bot } from "@renga/core";
import type { Emulator } from "@renga/emulator";
import { type BotFunctions, type BotRuntime, type Config, openRichMenuChannel, RengaError } from "@renga/runtime";
import { CliError } from "../cli-error.ts";
import { explainStart } from "../explain-start.ts";
import { readRuntimeConfig } from "../read-runtime-config.ts";
import { carryOut, planOf, prepareRichMenus } from "../richmenu/publish-rich-menus.ts";
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
    await this.#showRichMenus(bot);
  }

  async #replace(runtime: BotRuntime, bot: Bot, functions: BotFunctions): Promise<void> {
    const hadMenus = (this.#bot?.richMenus.length ?? 0) > 0;
    try {
      runtime.replace(bot, functions);
      this.#bot = bot;
    } catch (error) {
      throw explainStart(error);
    }
    await this.#showRichMenus(bot, hadMenus);
  }

  /** What `renga richmenu apply` does for LINE. A menu that cannot be shown keeps nobody from talking to the bot. */
  async #showRichMenus(bot: Bot, removes = false): Promise<void> {
    if (bot.richMenus.length === 0 && !removes) return;
    const { folder, tell } = this.#options;
    const { accessToken, line } = this.#config();
    const channel = openRichMenuChannel({ ...line, accessToken });
    try {
      const prepared = await prepareRichMenus(folder, bot);
      await carryOut(await planOf(bot, prepared, channel), prepared, channel, () => {});
    } catch (error) {
      if (!(error instanceof CliError || error instanceof RengaError)) throw error;
      tell(`the rich menus are not shown: ${error.message}`);
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
