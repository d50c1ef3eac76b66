import type { LineBotClient } from "@line/bot-sdk";
import type { LineAccount, UserProfile } from "../../ports/line-account.ts";
import type { Secret } from "../../secret.ts";

export interface LineAccountOptions {
  readonly baseUrl: string;
  readonly dataBaseUrl: string;
  readonly accessToken: Secret;
}

/** The SDK waits for ever; we do not. */
const longest = 8_000;

/** Rare calls, through the SDK, which is loaded with the first of them: it is large, and a bot can do without for long. */
export function createLineAccount(options: LineAccountOptions): LineAccount {
  let loaded: Promise<LineBotClient> | undefined;
  const call = async <T>(ask: (client: LineBotClient) => Promise<T>): Promise<T> => {
    loaded ??= loadClient(options);
    return inTime(ask(await loaded));
  };
  return {
    async profile(userId) {
      try {
        const { displayName, language, pictureUrl, statusMessage } = await call((client) => client.getProfile(userId));
        if (typeof displayName !== "string") return undefined;
        const profile: UserProfile = {
          displayName,
          ...(language === undefined ? {} : { language }),
          ...(pictureUrl === undefined ? {} : { pictureUrl }),
          ...(statusMessage === undefined ? {} : { statusMessage }),
        };
        return profile;
      } catch (error) {
        if (statusOf(error) === 404) return undefined;
        throw error;
      }
    },
    botUserId: async () => (await call((client) => client.getBotInfo())).userId,
    pushesThisMonth: async () => (await call((client) => client.getMessageQuotaConsumption())).totalUsage,
  };
}

async function loadClient({ baseUrl, dataBaseUrl, accessToken }: LineAccountOptions): Promise<LineBotClient> {
  const { LineBotClient } = await import("@line/bot-sdk");
  return LineBotClient.fromChannelAccessToken({
    channelAccessToken: accessToken.reveal(),
    apiBaseURL: baseUrl,
    dataApiBaseURL: dataBaseUrl,
  });
}

function statusOf(error: unknown): unknown {
  return error instanceof Error && "status" in error ? error.status : undefined;
}

async function inTime<T>(call: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error("LINE has not answered in time")), longest);
  });
  try {
    return await Promise.race([call, late]);
  } finally {
    clearTimeout(timer);
  }
}
