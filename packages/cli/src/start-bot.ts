import { type BotRuntime, type RuntimeOptions, startRuntime } from "@renga/runtime";
import { explainStart } from "./explain-start.ts";

/**
 * Starts serving a bot.
 * @throws CliError with the cure when its store, port or services are not there.
 */
export async function startBot(options: RuntimeOptions): Promise<BotRuntime> {
  try {
    return await startRuntime(options);
  } catch (error) {
    throw explainStart(error);
  }
}
