import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { LineBotClient, validateSignature, type webhook } from "@line/bot-sdk";
import { lineHeaders } from "@renga/line-protocol";

/** A bot as anybody would write one: node:http and LINE's SDK. It says back what it hears. */
export interface EchoBot {
  readonly url: string;
  /** The events that came with a right signature, in order. */
  readonly events: webhook.Event[];
  /** The raw requests, whether right or not. */
  readonly requests: { readonly body: string; readonly signature: string | undefined }[];
  /** What the next requests are answered with, before the SDK comes into play; 200 when empty. */
  readonly statuses: number[];
  /** Do not answer at all. */
  silent: boolean;
  close(): Promise<void>;
}

export interface EchoBotOptions {
  readonly channelSecret: string;
  readonly apiBaseURL: string;
  /** Default: say the text back. */
  readonly answer?: (event: webhook.Event, client: LineBotClient) => Promise<unknown>;
}

export async function startEchoBot({ channelSecret, apiBaseURL, answer = echo }: EchoBotOptions): Promise<EchoBot> {
  const client = LineBotClient.fromChannelAccessToken({
    channelAccessToken: "any",
    apiBaseURL,
    dataApiBaseURL: apiBaseURL,
  });
  const server = createServer(async (request, response) => {
    const body = await readAll(request);
    const signature = request.headers[lineHeaders.signature]?.toString();
    bot.requests.push({ body: body.toString(), signature });
    if (bot.silent) return;
    if (signature === undefined || !validateSignature(body, channelSecret, signature)) {
      response.writeHead(401).end();
      return;
    }
    response.writeHead(bot.statuses.shift() ?? 200).end();
    const { events } = JSON.parse(body.toString()) as webhook.CallbackRequest;
    for (const event of events) {
      bot.events.push(event);
      await answer(event, client).catch(() => {});
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const bot: EchoBot = {
    url: `http://127.0.0.1:${port}/callback`,
    events: [],
    requests: [],
    statuses: [],
    silent: false,
    close: () => closeServer(server),
  };
  return bot;
}

async function echo(event: webhook.Event, client: LineBotClient): Promise<unknown> {
  if (event.type !== "message" || event.message.type !== "text" || event.replyToken === undefined) return;
  return client.replyMessage({ replyToken: event.replyToken, messages: [{ type: "text", text: event.message.text }] });
}

async function readAll(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function closeServer(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
