import type { LineBotClient } from "@line/bot-sdk";
import type { Secret } from "../../secret.ts";

export interface LineServer {
  readonly baseUrl: string;
  readonly dataBaseUrl: string;
  readonly accessToken: Secret;
}

/** The SDK is large, and a bot can do without for long: it is loaded when it is first needed. */
export async function loadClient({ baseUrl, dataBaseUrl, accessToken }: LineServer): Promise<LineBotClient> {
  const { LineBotClient } = await import("@line/bot-sdk");
  return LineBotClient.fromChannelAccessToken({
    channelAccessToken: accessToken.reveal(),
    apiBaseURL: baseUrl,
    dataApiBaseURL: dataBaseUrl,
  });
}
