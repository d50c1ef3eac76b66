import { storePlace } from "@renga/runtime";
import { type ExitCode, exit } from "../command.ts";
import { loadFunctions } from "../load-functions.ts";
import { readRuntimeConfig } from "../read-runtime-config.ts";
import { requireBot } from "../require-bot.ts";
import { startBot } from "../start-bot.ts";
import type { Terminal } from "../terminal.ts";
import { untilStopped } from "../until-stopped.ts";

export interface ServeOptions {
  readonly folder: string;
  readonly data: string | undefined;
  readonly terminal: Terminal;
}

/**
 * Serves a bot until the process is told to stop, and lets it finish what it has begun. When the runtime itself gives up, it
 * ends as one that could not run, to be started again.
 */
export async function serveBot({ folder, data, terminal }: ServeOptions): Promise<ExitCode> {
  const config = readRuntimeConfig({ ...process.env, ...(data === undefined ? {} : { RENGA_DATA: data }) });
  const { bot } = requireBot(folder, terminal);
  const functions = await loadFunctions(folder, bot);
  const fatal = Promise.withResolvers<Error>();
  const stopped = untilStopped();
  const runtime = await startBot({ config, bot, functions, onFatal: fatal.resolve });
  terminal.note(`${bot.name} takes LINE's webhooks at ${runtime.url}/webhook`);
  terminal.note(`Conversations are kept in ${storePlace(config.store)}`);
  const failure = await Promise.race([stopped, fatal.promise]);
  terminal.note(failure instanceof Error ? failure.message : "Stopping: what has begun is finished first.");
  await runtime.drain();
  return failure instanceof Error ? exit.couldNotRun : exit.fine;
}
