import { signBody } from "@renga/line-protocol";

export const testSecret = "test-channel-secret";
export const testToken = "test-access-token";

let made = 0;

/** A text message of a user, as LINE would send it now. */
export function textEvent(text: string, more: Record<string, unknown> = {}): Record<string, unknown> {
  made += 1;
  return {
    type: "message",
    mode: "active",
    timestamp: Date.now(),
    webhookEventId: `01TEST${String(made).padStart(20, "0")}`,
    deliveryContext: { isRedelivery: false },
    source: { type: "user", userId: testUser },
    replyToken: `token-${made}`,
    message: { type: "text", id: String(600_000 + made), quoteToken: "q", text },
    ...more,
  };
}

export const testUser: string = `U${"1".repeat(32)}`;

export function webhookBody(...events: unknown[]): string {
  return JSON.stringify({ destination: `U${"b".repeat(32)}`, events });
}

export function signed(body: string, secret: string = testSecret): { readonly "x-line-signature": string } {
  return { "x-line-signature": signBody(Buffer.from(body), secret) };
}

/** Delivers events as LINE does; the status of the answer. */
export async function deliver(url: string, ...events: unknown[]): Promise<number> {
  const body = webhookBody(...events);
  const headers = { "content-type": "application/json", ...signed(body) };
  const response = await fetch(`${url}/webhook`, { method: "POST", body, headers });
  await response.arrayBuffer();
  return response.status;
}
