import { createHmac } from "node:crypto";

export const CHANNEL_SECRET = "bench-secret";

export interface SignedWebhook {
  readonly body: Buffer;
  readonly signature: string;
  /** The reply tokens of its events. */
  readonly tokens: readonly string[];
}

let serial = 0;

/** A webhook of text messages, each from another of `users` people, signed as LINE signs. */
export function signedWebhook(users: number, events = 1): SignedWebhook {
  const tokens: string[] = [];
  const body = Buffer.from(
    JSON.stringify({
      destination: "U00000000000000000000000000000000",
      events: Array.from({ length: events }, () => {
        serial += 1;
        const id = serial.toString(36).padStart(12, "0");
        tokens.push(`token-${id}`);
        const user = `U${(serial % users).toString(16).padStart(32, "0")}`;
        return {
          type: "message",
          mode: "active",
          timestamp: Date.now(),
          webhookEventId: `01BENCH${process.pid.toString(36).toUpperCase()}${id}`.padEnd(26, "0").slice(-26),
          deliveryContext: { isRedelivery: false },
          source: { type: "user", userId: user },
          replyToken: `token-${id}`,
          message: { type: "text", id: String(serial), quoteToken: "q", text: "next" },
        };
      }),
    }),
  );
  return { body, signature: createHmac("sha256", CHANNEL_SECRET).update(body).digest("base64"), tokens };
}
