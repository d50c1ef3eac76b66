import type { LineBotClient } from "@line/bot-sdk";
import type { LineContent, LineRefusal } from "../../ports/line-content.ts";
import { turnLimits } from "../../turn/limits.ts";
import { type LineServer, loadClient } from "./load-client.ts";

/** Through the SDK, which is loaded with the first call. */
export function createLineContent(options: LineServer): LineContent {
  let loaded: Promise<LineBotClient> | undefined;
  const call = async <T>(ask: (client: LineBotClient) => Promise<T>): Promise<T | LineRefusal> => {
    loaded ??= loadClient(options);
    let timer: NodeJS.Timeout | undefined;
    // The SDK waits for ever.
    const late = new Promise<LineRefusal>((resolve) => {
      timer = setTimeout(() => resolve({ kind: "timeout" }), turnLimits.call);
    });
    try {
      return await Promise.race([ask(await loaded), late]);
    } catch (error) {
      const status = error instanceof Error && "status" in error ? error.status : undefined;
      return typeof status === "number" ? { kind: "status", status } : { kind: "network" };
    } finally {
      clearTimeout(timer);
    }
  };
  return {
    content: (messageId, maxSize) =>
      call(async (client) => {
        const { httpResponse, body } = await client.getMessageContentWithHttpInfo(messageId);
        if (httpResponse.status === 202) {
          body.destroy();
          return { kind: "preparing" };
        }
        const chunks: Uint8Array[] = [];
        let size = 0;
        for await (const chunk of body as AsyncIterable<Uint8Array>) {
          size += chunk.length;
          if (size > maxSize) {
            body.destroy();
            return { kind: "too-large" };
          }
          chunks.push(chunk);
        }
        const type = httpResponse.headers.get("content-type") ?? "application/octet-stream";
        return {
          kind: "fetched",
          type: type.split(";")[0]?.trim().toLowerCase() ?? type,
          bytes: Buffer.concat(chunks),
        };
      }),
    linkToken: (userId) =>
      call(async (client) => ({ kind: "issued", linkToken: (await client.issueLinkToken(userId)).linkToken })),
  };
}
