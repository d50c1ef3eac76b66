import type { AddressInfo } from "node:net";
import type { FastifyInstance } from "fastify";
import { findBotUserId } from "./account/find-bot-user-id.ts";
import { meetUsers } from "./account/meet-users.ts";
import { createPushBudget } from "./account/push-budget.ts";
import { type Config, storePlace } from "./config.ts";
import { createApp } from "./create-app.ts";
import { RengaError } from "./errors.ts";
import { createAdmin } from "./http/admin.ts";
import { longestRound } from "./http/health.ts";
import { chatOfLineId, createPseudonyms } from "./keys.ts";
import type { BotEngine } from "./ports/bot-engine.ts";
import type { BotFunctions } from "./ports/bot-functions.ts";
import type { Clock } from "./ports/clock.ts";
import type { ContentFolder } from "./ports/content-folder.ts";
import type { ConversationStore, StoredChat } from "./ports/conversation-store.ts";
import type { Ids } from "./ports/ids.ts";
import type { LineAccount } from "./ports/line-account.ts";
import type { LineContent } from "./ports/line-content.ts";
import type { Messenger } from "./ports/messenger.ts";
import type { RuntimeLog } from "./ports/runtime-log.ts";
import type { ServiceCaller } from "./ports/service-caller.ts";
import type { Step } from "./turn/advance-entries.ts";
import { claimWork } from "./turn/claim-work.ts";
import { type Kept, readKept } from "./turn/kept.ts";
import type { AmbiguousReply } from "./turn/send/after-reply.ts";
import { createBreaker } from "./turn/send/breaker.ts";
import { sendOutbox } from "./turn/send-outbox.ts";
import { serveConversations } from "./turn/serve-conversations.ts";
import { timerOfFlow } from "./turn/timers.ts";

/** Everything that a bot needs to be served. */
export interface RuntimePorts {
  readonly config: Pick<Config, "host" | "port" | "channelSecrets" | "admin" | "store">;
  readonly bot: ServedBot;
  readonly store: ConversationStore;
  readonly messenger: Messenger;
  readonly account: LineAccount;
  readonly line: LineContent;
  /** Where contents are stored that no service takes. */
  readonly contents?: ContentFolder | undefined;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly log: RuntimeLog;
  /** What becomes of a reply whose outcome nobody can find out; `drop` never sends twice. */
  readonly onAmbiguousReply: AmbiguousReply;
  /** Told when the runtime can do its work no longer: the process should end and be started again. */
  readonly onFatal: (error: RengaError) => void;
  /** Lets go of what was opened for these ports, the store aside. */
  readonly close: () => Promise<unknown>;
}

/** A bot, and the hands that it has. */
export interface ServedBot {
  readonly engine: BotEngine;
  readonly services: ServiceCaller;
  readonly functions: BotFunctions;
}

/** A bot that is being served. */
export interface Runtime {
  /** Where it listens: `http://127.0.0.1:3000`. */
  readonly url: string;
  readonly port: number;
  /** The port of the admin listener, where it has one. */
  readonly adminPort?: number;
  /** Serves another bot, or another version of it, from the next turn on. */
  replace(bot: ServedBot): void;
  /** Where a chat stands; `chat` is LINE's id of a user, group or room. Undefined: nothing is known of it. */
  inspect(chat: string): Promise<InspectedChat | undefined>;
  /** Calls back after every turn; returns the way to stop. */
  subscribe(listener: (turn: TurnReport) => void): () => void;
  /** Takes no more webhooks, ends what is under way (10 s at most) and lets go of everything. May be called again. */
  drain(): Promise<void>;
}

/** All plain JSON. */
export interface InspectedChat extends Kept {
  readonly version: number;
  readonly mailbox: number;
  readonly outbox: StoredChat["outbox"];
  /** Those of the bot's flows, by the names that the conversation has for them. */
  readonly timers: readonly { readonly id: string; readonly at: number }[];
}

/** A turn that was stored, for whoever looks on. */
export interface TurnReport {
  /** LINE's id of the chat. */
  readonly chat: string;
  readonly version: number;
  readonly steps: readonly Step[];
}

const drainMs = 10_000;
/** For each of the last steps. */
const lastStepMs = 3_000;
const watchEvery = 5_000;

/** Serves a bot from ports: the parts are put together here, and nowhere else. */
export async function serveBot(ports: RuntimePorts): Promise<Runtime> {
  const { config, store, messenger, account, clock, ids, log } = ports;
  const pseudonym = createPseudonyms(ids.nonce());
  const listeners = new Set<(turn: TurnReport) => void>();
  let bot = ports.bot;
  let draining: Promise<void> | undefined;

  const month = (): number | undefined => bot.engine.delivery.pushBudget.month;
  const rows = sendOutbox({
    store,
    clock,
    ids,
    log,
    pseudonym,
    messenger,
    account,
    services: { call: (request) => bot.services.call(request) },
    line: ports.line,
    contents: ports.contents,
    functions: () => bot.functions,
    breaker: createBreaker(),
    mayPush: createPushBudget(month, { account, clock, log }),
    onAmbiguousReply: ports.onAmbiguousReply,
    take: (work) => chats.take(work),
  });
  const chats = serveConversations({
    store,
    clock,
    ids,
    log,
    pseudonym,
    engine: () => bot.engine,
    meet: meetUsers({ store, account, clock, log }),
    outbox: rows,
    onTurn: ({ chat, version, advanced }) => {
      for (const listener of listeners) listener({ chat: chat.slice(2), version, steps: advanced.steps });
    },
  });
  const claiming = claimWork({ store, clock, ids, log, chats, rows, place: storePlace(config.store) });
  const stopped = new AbortController();
  const botUserId = findBotUserId({ account, clock, log }, stopped.signal);

  const { server, webhooks } = createApp({
    store,
    clock,
    ids,
    log,
    channelSecrets: config.channelSecrets,
    botUserId,
    chats,
    isDraining: () => draining !== undefined,
    aliveAt: claiming.aliveAt,
  });
  const admin =
    config.admin &&
    createAdmin({
      store,
      clock,
      ids,
      log,
      engine: () => bot.engine,
      tokenDigest: config.admin.tokenDigest,
      isDraining: () => draining !== undefined,
    });
  try {
    await server.listen({ host: config.host, port: config.port });
    if (admin && config.admin) await admin.listen(config.admin.listen);
  } catch (error) {
    stopped.abort();
    await claiming.stop();
    await Promise.allSettled([server.close(), admin?.close(), store.close(), ports.close()]);
    throw error;
  }
  const { port } = server.server.address() as AddressInfo;
  const watch = setInterval(() => {
    if (clock.now() - claiming.aliveAt() < 3 * longestRound) return;
    log.error({ code: "stuck" }, "the runtime has stopped looking for work");
    ports.onFatal(new RengaError("stuck"));
  }, watchEvery).unref();
  log.info({ host: config.host, port }, "the bot is served");

  async function end(): Promise<void> {
    log.info({}, "the runtime is ending");
    stopped.abort();
    clearInterval(watch);
    const until = clock.now() + drainMs;
    await inTime(claiming.stop());
    const busy = (): boolean => webhooks.underWay() > 0 || !chats.idle() || !rows.idle();
    while (busy() && clock.now() < until) await clock.wait(20);
    await inTime(Promise.allSettled([server.close(), admin?.close()]));
    await inTime(Promise.allSettled([store.close(), ports.close()]));
    log.info({}, "the runtime has ended");
  }

  /** What hangs must not keep the process from ending: that is why it may have been told to end. */
  async function inTime(step: Promise<unknown>): Promise<void> {
    const enough = new AbortController();
    await Promise.race([step, clock.wait(lastStepMs, enough.signal)]);
    enough.abort();
  }

  return {
    url: `http://${config.host.includes(":") ? `[${config.host}]` : config.host}:${port}`,
    port,
    ...portOf(admin),
    replace(next) {
      bot = next;
    },
    async inspect(id) {
      const { record, version, mailbox, outbox, timers } = await store.read(chatOfLineId(id));
      if (record === null) return undefined;
      const ofFlows = timers.flatMap(({ id: key, at }) => {
        const timer = timerOfFlow(key);
        return timer === undefined ? [] : [{ id: timer, at }];
      });
      return { ...readKept(record), version, mailbox, outbox, timers: ofFlows };
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    drain() {
      draining ??= end();
      return draining;
    },
  };
}

function portOf(admin: FastifyInstance | undefined): { adminPort?: number } {
  const address = admin?.server.address();
  return typeof address === "object" && address !== null ? { adminPort: address.port } : {};
}
