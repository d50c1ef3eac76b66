import type { Config } from "../config.ts";
import { type Runtime, type RuntimeOptions, startRuntime } from "../main.ts";
import { silentLog } from "../ports/runtime-log.ts";
import { Secret } from "../secret.ts";
import { createFakeEngine } from "./fake-engine.ts";
import { testSecret, testToken } from "./webhook-bodies.ts";

export interface TestRuntimeOptions extends Partial<Omit<RuntimeOptions, "config">> {
  readonly lineUrl: string;
  readonly config?: Partial<Config>;
}

/** A runtime on a free port of loopback, with the memory store and an engine of a few lines unless told otherwise. */
export function startTestRuntime({ lineUrl, config, ...options }: TestRuntimeOptions): Promise<Runtime> {
  return startRuntime({
    engine: createFakeEngine(),
    services: { call: async () => ({ kind: "result", result: { ok: true, body: null } }) },
    log: silentLog,
    ...options,
    config: {
      channelSecrets: [new Secret(testSecret)],
      accessToken: new Secret(testToken),
      host: "127.0.0.1",
      port: 0,
      store: { kind: "memory" },
      line: { baseUrl: lineUrl, dataBaseUrl: lineUrl },
      allowPrivate: true,
      logLevel: "silent",
      ...config,
    },
  });
}

/** Looks again and again until it holds; the condition is the test's, the time is only its end. */
export async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  const end = Date.now() + 15_000;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error("it has not come about within 15 seconds");
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
