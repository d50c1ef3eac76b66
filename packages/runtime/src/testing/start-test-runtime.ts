import type { Config } from "../config.ts";
import { openAdapters } from "../main.ts";
import { systemClock } from "../ports/clock.ts";
import { randomIds } from "../ports/ids.ts";
import { silentLog } from "../ports/runtime-log.ts";
import { Secret } from "../secret.ts";
import { type Runtime, type RuntimePorts, type ServedBot, serveBot } from "../serve-bot.ts";
import { createFakeEngine } from "./fake-engine.ts";
import { testSecret, testToken } from "./webhook-bodies.ts";

export interface TestRuntimeOptions extends Partial<Omit<RuntimePorts, "config" | "bot">> {
  readonly lineUrl: string;
  readonly config?: Partial<Config>;
  readonly bot?: Partial<ServedBot>;
}

/** A runtime on a free port of loopback, with the memory store and an engine of a few lines unless told otherwise. */
export async function startTestRuntime({ lineUrl, config, bot, ...ports }: TestRuntimeOptions): Promise<Runtime> {
  const whole = testConfig(lineUrl, config);
  const clock = ports.clock ?? systemClock;
  return serveBot({
    ...(await openAdapters(whole, clock)),
    ids: randomIds,
    log: silentLog,
    onAmbiguousReply: "drop",
    onFatal: () => undefined,
    ...ports,
    config: whole,
    bot: {
      engine: createFakeEngine(),
      services: { call: async () => ({ kind: "result", result: { ok: true, body: null } }) },
      functions: {},
      ...bot,
    },
  });
}

export function testConfig(lineUrl: string, more: Partial<Config> = {}): Config {
  return {
    channelSecrets: [new Secret(testSecret)],
    accessToken: new Secret(testToken),
    host: "127.0.0.1",
    port: 0,
    store: { kind: "memory" },
    line: { baseUrl: lineUrl, dataBaseUrl: lineUrl },
    allowPrivate: true,
    logLevel: "silent",
    ...more,
  };
}

/** Looks again and again until it holds; the condition is the test's, the time is only its end. */
export async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  const end = Date.now() + 30_000;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error("it has not come about within 30 seconds");
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
