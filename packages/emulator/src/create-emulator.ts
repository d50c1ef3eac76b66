import type { EndpointHost } from "@renga/line-protocol";
import type { FastifyInstance } from "fastify";
import type { LineOptions } from "./api/endpoint.ts";
import { Faults } from "./api/faults.ts";
import { addApi } from "./api/routes.ts";
import { createServer } from "./create-server.ts";
import { EmulatorError } from "./emulator-error.ts";
import type { ApiCall, EmulatorBot, EmulatorState, InspectorSource } from "./inspector/contract.ts";
import { Journal } from "./inspector/journal.ts";
import { addPage, builtPage } from "./inspector/page.ts";
import type { InspectorHost } from "./inspector/page-call.ts";
import { addInspector } from "./inspector/routes.ts";
import { listenOn } from "./listen-on.ts";
import { Platform } from "./platform/platform.ts";
import { type Clock, type Ids, type Ports, systemClock, systemIds } from "./platform/ports.ts";
import type { SeedUser } from "./platform/users.ts";
import { memoryRecords } from "./storage/memory-records.ts";
import { sqliteRecords } from "./storage/sqlite-records.ts";
import { Courier } from "./webhook/courier.ts";

/** The channel secret when none is given. It guards nothing: it is written in the documentation. */
export const devChannelSecret = "renga-emulator-channel-secret";

export interface EmulatorOptions {
  /** Default 9700; 0 takes a free one. */
  readonly port?: number;
  /** Default `127.0.0.1`. */
  readonly host?: string;
  /** Public names under which it may be called, as through a tunnel; addresses and names of one's own network always may. */
  readonly hostNames?: readonly string[];
  /** When the port is taken, try the next ones, up to twenty. */
  readonly stepOverTakenPorts?: boolean;
  /** Signs the webhooks; default {@link devChannelSecret}. */
  readonly channelSecret?: string;
  /** The only token that passes; when left out, any does that is not empty. */
  readonly channelAccessToken?: string;
  /** Where webhooks go, for this run. */
  readonly webhookUrl?: string;
  /** Default `Bot`. */
  readonly botName?: string;
  /** Who is there at first; default one user. */
  readonly users?: readonly SeedUser[];
  /** Messages a month that are not replies; default no limit. */
  readonly monthlyLimit?: number;
  readonly clock?: Clock;
  readonly ids?: Ids;
  /** Keeps users, chats, tokens, retry keys and webhooks over restarts; without it, nothing is kept. */
  readonly dataFile?: string | undefined;
  /** Content on a listener of its own, as LINE has it on a host of its own; each answers 404 for what the other serves. */
  readonly strictHosts?: boolean;
  /** With `strictHosts`; default one above `port`. */
  readonly dataPort?: number;
  readonly inspector?: InspectorSource;
  /** Default false: a reply refused for its messages leaves its token usable. */
  readonly rejectBurnsToken?: boolean;
  /** Video and audio are being prepared for so long; default 2,000 ms. */
  readonly transcodingMs?: number;
  /** Waits before each automatic redelivery; default 1, 5 and 30 s. */
  readonly redeliverAfter?: readonly number[];
  /** Default true: calls beyond LINE's rates are refused with 429. */
  readonly rateLimits?: boolean;
  /** Where the built chat page lies. */
  readonly pageDirectory?: string;
}

export interface Emulator {
  /** Base URL of the API and the page. Throws before `listen()`. */
  readonly url: string;
  /** Base URL of the content host: `url` unless `strictHosts`. */
  readonly dataUrl: string;
  readonly channelSecret: string;
  readonly bot: EmulatorBot;
  /** Listens, and brings the webhooks that an earlier run left unanswered. */
  listen(): Promise<void>;
  /** May be asked for twice. */
  close(): Promise<void>;
  /** Sends webhooks there for this run, first those that are waiting. */
  setWebhookUrl(url: string): void;
  setInspector(source: InspectorSource | undefined): void;
  state(): EmulatorState;
}

/** Calls are kept for the page while the emulator runs. */
const keptCalls = 300;

/**
 * A LINE of one's own: the Messaging API, the webhooks, and a page to chat with.
 *
 * @throws EmulatorError when the data file is locked or unusable
 */
export async function createEmulator(options: EmulatorOptions = {}): Promise<Emulator> {
  const { host = "127.0.0.1", port = 9700, channelSecret = devChannelSecret, strictHosts = false } = options;
  const clock = options.clock ?? systemClock;
  const ids = options.ids ?? systemIds;
  const records = options.dataFile === undefined ? memoryRecords() : await sqliteRecords(options.dataFile);
  const journal = new Journal(clock.now());
  const calls: ApiCall[] = [];
  const faults = new Faults((state) => journal.add({ kind: "faults", faults: state }));
  const ports: Ports = { clock, ids, records, emit: (change) => journal.add(change) };
  const lineOptions: LineOptions = {
    rejectBurnsToken: options.rejectBurnsToken ?? false,
    transcodingMs: options.transcodingMs ?? 2000,
  };
  let platform = records.together(() => startPlatform());
  let hostUrl: string | undefined;
  const courier = new Courier(() => platform, {
    channelSecret,
    redeliverAfter: options.redeliverAfter ?? [1000, 5000, 30_000],
    takeDeliverTwice: () => faults.takeDeliverTwice(),
  });
  courier.noteRestart();

  let source: InspectorSource | undefined;
  let unsubscribe: (() => void) | undefined;
  setInspector(options.inspector);

  const main = serve(strictHosts ? ["api", "manager"] : ["api", "data", "manager"]);
  await main.register(async (app) => addInspector(app, inspectorHost()), { prefix: "/_emulator" });
  await main.register(async (app) => addPage(app, options.pageDirectory ?? builtPage));
  const data = strictHosts ? serve(["data"]) : undefined;
  let closing: Promise<void> | undefined;
  let urls: { readonly url: string; readonly dataUrl: string } | undefined;

  return {
    get url() {
      return listening().url;
    },
    get dataUrl() {
      return listening().dataUrl;
    },
    get bot() {
      return platform.bot;
    },
    channelSecret,
    async listen() {
      const tries = options.stepOverTakenPorts ? 20 : 1;
      const url = await listenOn(main, host, port, tries);
      const dataPort = options.dataPort ?? (port === 0 ? 0 : Number(new URL(url).port) + 1);
      urls = { url, dataUrl: data === undefined ? url : await listenOn(data, host, dataPort, tries) };
      if (options.webhookUrl !== undefined) setWebhookUrl(options.webhookUrl);
      else courier.resume();
    },
    close() {
      closing ??= close();
      return closing;
    },
    setWebhookUrl,
    setInspector,
    state,
  };

  async function close(): Promise<void> {
    unsubscribe?.();
    await courier.close();
    await Promise.all([main.close(), data?.close()]);
    records.close();
  }

  function startPlatform(): Platform {
    return new Platform(ports, {
      botName: options.botName ?? "Bot",
      monthlyLimit: options.monthlyLimit ?? null,
      users: options.users ?? [{}],
      rateLimits: options.rateLimits ?? true,
    });
  }

  function listening(): { readonly url: string; readonly dataUrl: string } {
    if (urls === undefined) throw new EmulatorError("not-listening");
    return urls;
  }

  function setWebhookUrl(url: string): void {
    hostUrl = url;
    platform.settings.setHostUrl(url);
    courier.resume();
  }

  function setInspector(next: InspectorSource | undefined): void {
    unsubscribe?.();
    source = next;
    unsubscribe = next?.subscribe?.((chatId) => journal.add({ kind: "inspection", chatId }));
  }

  function state(): EmulatorState {
    return {
      sequence: journal.sequence,
      now: clock.now(),
      bot: platform.bot,
      users: platform.users.all(),
      groups: platform.groups.all(),
      chats: platform.chats.all(),
      webhooks: platform.webhooks.all(),
      calls: [...calls],
      quota: platform.quota.state(),
      settings: platform.settings.get(),
      faults: faults.state(),
      richMenus: platform.richMenus.state(),
    };
  }

  function logCall(call: ApiCall): void {
    calls.push(call);
    if (calls.length > keptCalls) calls.shift();
    journal.add({ kind: "call", call });
  }

  function reset(): void {
    const { bot } = platform;
    const kept = platform.settings.kept();
    platform = records.together(() => {
      records.removeAll();
      records.put("bot", "bot", bot);
      records.put("settings", "settings", kept);
      return startPlatform();
    });
    if (hostUrl !== undefined) platform.settings.setHostUrl(hostUrl);
    calls.length = 0;
    faults.set({ nextCall: null, deliverTwice: false });
    journal.add({ kind: "reset", state: { ...state(), sequence: journal.sequence + 1 } });
  }

  function inspectorHost(): InspectorHost {
    return {
      platform: () => platform,
      courier,
      faults,
      journal,
      state,
      source: () => source,
      reset,
    };
  }

  function serve(hosts: readonly EndpointHost[]): FastifyInstance {
    const app = createServer(ids, [host, ...(options.hostNames ?? [])]);
    const { channelAccessToken } = options;
    addApi(app, {
      hosts,
      line: () => ({ platform, courier, options: lineOptions }),
      faults,
      log: logCall,
      ...(channelAccessToken === undefined ? {} : { channelAccessToken }),
    });
    return app;
  }
}
