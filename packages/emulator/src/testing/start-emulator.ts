import { HTTPFetchError, LineBotClient } from "@line/bot-sdk";
import { onTestFinished } from "vitest";
import { createEmulator, type Emulator, type EmulatorOptions } from "../create-emulator.ts";
import type { EmulatorState, SendAnswer, UserAction } from "../inspector/contract.ts";
import { HandClock } from "./hand-clock.ts";

/** A listening emulator with a client of LINE's SDK and a hand on its user; it closes with the test. */
export interface Started {
  readonly emulator: Emulator;
  readonly clock: HandClock;
  readonly client: LineBotClient;
  readonly userId: string;
  /** A call to the Messaging API without the SDK. */
  call(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Response>;
  /** A call of the page. */
  page(method: string, path: string, body?: unknown): Promise<Response>;
  act(event: UserAction, chatId?: string): Promise<SendAnswer>;
  state(): EmulatorState;
  /** The state, once it looks like this. */
  until<T>(look: (state: EmulatorState) => T | undefined | false): Promise<T>;
}

export async function startEmulator(options: EmulatorOptions = {}): Promise<Started> {
  const clock = new HandClock();
  const emulator = await createEmulator({ port: 0, clock, ...options });
  await emulator.listen();
  onTestFinished(() => emulator.close());
  const client = LineBotClient.fromChannelAccessToken({
    channelAccessToken: options.channelAccessToken ?? "any",
    apiBaseURL: emulator.url,
    dataApiBaseURL: emulator.dataUrl,
  });
  const [first] = emulator.state().users;
  const userId = first?.userId ?? "";
  const json = (body: unknown) =>
    body === undefined ? {} : { body: typeof body === "string" ? body : JSON.stringify(body) };
  const started: Started = {
    emulator,
    clock,
    client,
    userId,
    call: (method, path, body, headers = {}) =>
      fetch(`${emulator.url}${path}`, {
        method,
        headers: { authorization: "Bearer any", "content-type": "application/json", ...headers },
        ...json(body),
      }),
    page: (method, path, body) =>
      fetch(`${emulator.url}/_emulator${path}`, {
        method,
        headers: body === undefined ? {} : { "content-type": "application/json" },
        ...json(body),
      }),
    async act(event, chatId = userId) {
      const answer = await started.page("POST", "/send", { chatId, event });
      if (answer.status !== 200) throw new Error(`send: ${answer.status} ${await answer.text()}`);
      return (await answer.json()) as SendAnswer;
    },
    state: () => emulator.state(),
    async until(look) {
      for (let tries = 0; tries < 500; tries += 1) {
        const seen = look(emulator.state());
        if (seen !== undefined && seen !== false) return seen;
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
      throw new Error(`never came about: ${look.toString()}`);
    },
  };
  return started;
}

/** What the SDK throws, with its body read. */
export async function refusal(call: Promise<unknown>): Promise<{ status: number; body: unknown; headers: Headers }> {
  const error = await call.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof HTTPFetchError)) throw new Error(`not refused: ${String(error)}`);
  return { status: error.status, body: JSON.parse(error.body) as unknown, headers: error.headers };
}
