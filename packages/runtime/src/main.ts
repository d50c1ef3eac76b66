import type { Bot } from "@renga/core";
import { createEngine } from "./adapters/bot/create-engine.ts";
import { createContentFolder } from "./adapters/files/content-folder.ts";
import { createLineAccount } from "./adapters/line/line-account.ts";
import { createLineContent } from "./adapters/line/line-content.ts";
import { createLineMessenger } from "./adapters/line/line-messenger.ts";
import { openStore } from "./adapters/open-store.ts";
import { createServiceCaller } from "./adapters/services/http-service-caller.ts";
import { operationsOfBot } from "./adapters/services/operations-of-bot.ts";
import type { Config, Environment } from "./config.ts";
import { createGuardedDoor, type GuardedDoor } from "./egress/guarded-door.ts";
import { createHttpDoor } from "./egress/http-door.ts";
import { RengaError } from "./errors.ts";
import { createPinoLog } from "./pino-log.ts";
import type { BotFunctions } from "./ports/bot-functions.ts";
import { type Clock, systemClock } from "./ports/clock.ts";
import { randomIds } from "./ports/ids.ts";
import type { RuntimeLog } from "./ports/runtime-log.ts";
import { type Runtime, type RuntimePorts, type ServedBot, serveBot } from "./serve-bot.ts";
import type { AmbiguousReply } from "./turn/send/after-reply.ts";

export interface RuntimeOptions {
  readonly config: Config;
  readonly bot: Bot;
  /** What the bot's `services.ts` exports by default. */
  readonly functions?: BotFunctions;
  /** Where the bot's services find their addresses and secrets. */
  readonly environment?: Environment;
  /** What becomes of a reply whose outcome nobody can find out: `drop` (default) never sends twice. */
  readonly onAmbiguousReply?: AmbiguousReply;
  /** Told when the runtime can do its work no longer: the process should end and be started again. */
  readonly onFatal?: (error: RengaError) => void;
  readonly log?: RuntimeLog;
}

/** A runtime whose bot may be exchanged for another version of it, from the next turn on. */
export interface BotRuntime extends Omit<Runtime, "replace"> {
  /** Throws `bad-services` where the environment lacks what the bot's services need; the bot served before then stays. */
  replace(bot: Bot, functions?: BotFunctions): void;
}

/**
 * Serves a bot: the only place that chooses adapters. Rejects with a `RengaError`: `bad-services`, or one of the store's; an
 * address in use is Node's own error.
 */
export async function startRuntime(options: RuntimeOptions): Promise<BotRuntime> {
  const { config } = options;
  const log = options.log ?? createPinoLog(config.logLevel);
  const guarded = createGuardedDoor({ allowPrivate: config.allowPrivate });
  const ready = (bot: Bot, functions: BotFunctions): ServedBot =>
    readyBot(bot, functions, config, options.environment ?? process.env, guarded, systemClock);
  const served = ready(options.bot, options.functions ?? {});
  const adapters = await openAdapters(config, systemClock, (reason) => log.warn({ reason }, "the store can lose data"));
  const runtime = await serveBot({
    ...adapters,
    config,
    bot: served,
    ids: randomIds,
    log,
    onAmbiguousReply: options.onAmbiguousReply ?? "drop",
    onFatal: options.onFatal ?? (() => undefined),
    close: () => Promise.allSettled([adapters.close(), guarded.close()]),
  });
  return { ...runtime, replace: (bot, functions = {}) => runtime.replace(ready(bot, functions)) };
}

/** What the configuration asks for, opened. */
export async function openAdapters(
  config: Config,
  clock: Clock,
  warn?: (message: string) => void,
): Promise<Pick<RuntimePorts, "store" | "messenger" | "account" | "line" | "contents" | "clock" | "close">> {
  const { line, accessToken } = config;
  const store = await openStore(config.store, clock, warn);
  const door = createHttpDoor();
  return {
    store,
    clock,
    messenger: createLineMessenger({ baseUrl: line.baseUrl, accessToken, door }),
    account: createLineAccount({ ...line, accessToken }),
    line: createLineContent({ ...line, accessToken }),
    contents: config.contentFolder === undefined ? undefined : createContentFolder(config.contentFolder),
    close: () => door.close(),
  };
}

function readyBot(
  bot: Bot,
  functions: BotFunctions,
  config: Config,
  environment: Environment,
  door: GuardedDoor,
  clock: Clock,
): ServedBot {
  const ready = operationsOfBot(bot, environment, config.allowPrivate);
  if (!ready.ok) throw new RengaError("bad-services", ready.problems.join(" "));
  const [secret] = config.channelSecrets;
  if (secret === undefined) throw new RengaError("bad-config", "There is no channel secret.");
  return {
    engine: createEngine(bot, secret),
    services: createServiceCaller({ bot, operations: ready.operations, door, clock }),
    functions,
  };
}
