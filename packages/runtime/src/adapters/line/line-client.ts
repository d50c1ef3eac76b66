import type { LineBotClient } from "@line/bot-sdk";
import { RengaError } from "../../errors.ts";
import type { Secret } from "../../secret.ts";

export interface LineClientOptions {
  readonly baseUrl: string;
  readonly dataBaseUrl: string;
  readonly accessToken: Secret;
}

/** A question to LINE by the SDK's client. @throws RengaError `line-unreachable`, or `line-refused` with the SDK's error as its cause. */
export type AskLine = <T>(ask: (client: LineBotClient) => Promise<T>) => Promise<T>;

/** The SDK waits for ever; we do not. */
const longest = 8_000;

/** Rare calls, through the SDK, which is loaded with the first of them: it is large, and a bot can do without for long. */
export function createLineClient(options: LineClientOptions): AskLine {
  let loaded: Promise<LineBotClient> | undefined;
  return async (ask) => {
    loaded ??= loadClient(options);
    const client = await loaded;
    try {
      return await inTime(ask(client), options.baseUrl);
    } catch (error) {
      throw explain(error, options.baseUrl);
    }
  };
}

/** The HTTP status with which LINE refused; undefined where it did not answer. */
export function refusedWith(error: unknown): number | undefined {
  return error instanceof RengaError ? statusOf(error.cause) : undefined;
}

async function loadClient({ baseUrl, dataBaseUrl, accessToken }: LineClientOptions): Promise<LineBotClient> {
  const { LineBotClient } = await import("@line/bot-sdk");
  return LineBotClient.fromChannelAccessToken({
    channelAccessToken: accessToken.reveal(),
    apiBaseURL: baseUrl,
    dataApiBaseURL: dataBaseUrl,
  });
}

/** With the address, or with the status that it answered: the SDK's own words for these are "fetch failed" and a URL. */
function explain(error: unknown, baseUrl: string): RengaError {
  if (error instanceof RengaError) return error;
  const status = statusOf(error);
  if (status !== undefined) return new RengaError("line-refused", `${baseUrl}: ${status}.`, { cause: error });
  return new RengaError("line-unreachable", `${baseUrl}${whyOf(error)}.`, { cause: error });
}

/** Node's code of what went wrong below `fetch`. */
function whyOf(error: unknown): string {
  if (!(error instanceof Error)) return "";
  const { code } = (error.cause ?? error) as { readonly code?: unknown };
  return typeof code === "string" ? `: ${code}` : "";
}

function statusOf(error: unknown): number | undefined {
  return error instanceof Error && "status" in error && typeof error.status === "number" ? error.status : undefined;
}

async function inTime<T>(call: Promise<T>, baseUrl: string): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new RengaError("line-unreachable", `${baseUrl}: no answer in ${longest / 1_000} s.`)),
      longest,
    );
  });
  try {
    return await Promise.race([call, late]);
  } finally {
    clearTimeout(timer);
  }
}
