/**
 * The floors: what one would write by hand. `FLOOR=hmac` checks the signature, parses and answers; `FLOOR=redis` also
 * reads and writes one key and posts a reply on a keep-alive connection before it answers (F5 in docs/performance.md).
 */
import { createHmac, timingSafeEqual } from "node:crypto";
import type { AddressInfo } from "node:net";
import fastify from "fastify";
import { Redis } from "ioredis";
import { Pool } from "undici";
import { serveUsage } from "../server-process.ts";
import { CHANNEL_SECRET } from "../webhooks.ts";

const full = process.env.FLOOR === "redis";
const redis = full ? new Redis(process.env.BENCH_REDIS_URL ?? "", { enableAutoPipelining: true }) : undefined;
const line = full ? new Pool(process.env.LINE_API_BASE_URL ?? "", { connections: 32 }) : undefined;
const app = fastify({ logger: false });

interface Event {
  readonly source: { readonly userId: string };
  readonly replyToken: string;
}

app.addContentTypeParser("application/json", { parseAs: "buffer" }, (_request, body, done) => done(null, body));
app.post("/webhook", async (request, reply) => {
  const body = request.body as Buffer;
  const expected = createHmac("sha256", CHANNEL_SECRET).update(body).digest();
  const given = Buffer.from(String(request.headers["x-line-signature"]), "base64");
  if (given.length !== 32 || !timingSafeEqual(expected, given)) return reply.code(401).send();
  const { events } = JSON.parse(body.toString()) as { events: Event[] };
  if (redis && line) for (const event of events) await handle(event, redis, line);
  return reply.code(200).send();
});

async function handle(event: Event, redis: Redis, line: Pool): Promise<void> {
  const key = `floor:${event.source.userId}`;
  const state = JSON.parse((await redis.get(key)) ?? '{"n":0}') as { n: number };
  state.n += 1;
  await redis.set(key, JSON.stringify(state));
  const { body } = await line.request({
    method: "POST",
    path: "/v2/bot/message/reply",
    headers: { "content-type": "application/json", authorization: "Bearer bench" },
    body: JSON.stringify({ replyToken: event.replyToken, messages: [{ type: "text", text: `This is ${state.n}.` }] }),
  });
  await body.dump();
}

process.on("SIGTERM", () => process.exit(0));
await app.listen({ port: 0, host: "127.0.0.1" });
serveUsage((app.server.address() as AddressInfo).port);
