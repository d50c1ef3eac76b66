import { Pool } from "undici";
import { type LineStub, startLineStub } from "./line-stub.ts";
import { type ServerProcess, startServer } from "./server-process.ts";
import { median, percentile } from "./statistics.ts";
import { signedWebhook } from "./webhooks.ts";

const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 20);
const EVENTS_A_ROUND = 400;
const IN_FLIGHT = 32;
const USERS = 500;
/** A round takes far less; a reply that never comes must not be waited for without end. */
const ROUND_MS = 60_000;

interface Measured {
  readonly server: ServerProcess;
  /** Whether it replies; the lowest floor only answers the webhook. */
  readonly replies: boolean;
  /** Microseconds of CPU an event, one figure a round. */
  readonly cpu: number[];
  /** Milliseconds from sending a webhook to the reply's arrival. */
  readonly latency: number[];
  peak: number;
}

export interface Row {
  readonly name: string;
  readonly cpu: number;
  readonly againstHmac: number;
  readonly againstFloor: number;
  readonly p50: number;
  readonly p99: number;
  readonly peak: number;
  readonly startedIn: number;
}

/** Signed webhook → reply received by a stub of LINE, in interleaved rounds: every server gets its turn in each. */
export async function measureWholePath(redisUrl: string): Promise<readonly Row[]> {
  const stub = await startLineStub();
  const environment = { LINE_API_BASE_URL: stub.url, BENCH_REDIS_URL: redisUrl };
  const measured: Measured[] = [];
  const start = async (
    name: string,
    script: string,
    extra: Readonly<Record<string, string>>,
    replies = true,
  ): Promise<void> => {
    const server = await startServer(name, script, { ...environment, ...extra });
    measured.push({ server, replies, cpu: [], latency: [], peak: 0 });
  };
  try {
    await start("bare Fastify + HMAC", "floor", { FLOOR: "hmac" }, false);
    await start("F5: + Redis + one keep-alive POST", "floor", { FLOOR: "redis" });
    await start("Renga, Redis", "renga", { BENCH_STORE: "redis" });
    await start("Renga, SQLite", "renga", { BENCH_STORE: "sqlite" });
    await start("Renga, SQLite, 10,000 states", "renga", { BENCH_STORE: "sqlite", BENCH_STATES: "10000" });
    for (const one of measured) await round(one, stub, false);
    for (let index = 0; index < ROUNDS; index++) for (const one of measured) await round(one, stub, true);
    const hmac = measured[0] as Measured;
    const floor = measured[1] as Measured;
    return measured.map((one) => ({
      name: one.server.name,
      cpu: median(one.cpu),
      againstHmac: median(one.cpu.map((cpu, index) => cpu / (hmac.cpu[index] ?? cpu))),
      againstFloor: median(one.cpu.map((cpu, index) => cpu / (floor.cpu[index] ?? cpu))),
      p50: percentile(one.latency, 50),
      p99: percentile(one.latency, 99),
      peak: one.peak,
      startedIn: one.server.startedIn,
    }));
  } finally {
    for (const one of measured) await one.server.stop();
    stub.close();
  }
}

async function round(one: Measured, stub: LineStub, counted: boolean): Promise<void> {
  const webhooks = Array.from({ length: EVENTS_A_ROUND }, () => signedWebhook(USERS));
  const pool = new Pool(new URL(one.server.url).origin, { connections: IN_FLIGHT });
  const arrived = new Map<string, () => void>();
  stub.onReply = (token) => arrived.get(token)?.();
  const before = await one.server.usage();
  let next = 0;
  const worker = async (): Promise<void> => {
    for (let webhook = webhooks[next++]; webhook; webhook = webhooks[next++]) {
      const [token = ""] = webhook.tokens;
      const replied = one.replies ? new Promise<void>((resolve) => arrived.set(token, resolve)) : Promise.resolve();
      const began = performance.now();
      const { statusCode, body } = await pool.request({
        method: "POST",
        path: "/webhook",
        headers: { "content-type": "application/json", "x-line-signature": webhook.signature },
        body: webhook.body,
      });
      await body.dump();
      if (statusCode !== 200) throw new Error(`${one.server.name} answered ${statusCode}`);
      await replied;
      arrived.delete(token);
      if (counted) one.latency.push(performance.now() - began);
    }
  };
  const late = Promise.withResolvers<never>();
  const timer = setTimeout(() => late.reject(new Error(`${one.server.name} does not reply`)), ROUND_MS);
  await Promise.race([Promise.all(Array.from({ length: IN_FLIGHT }, worker)), late.promise]);
  clearTimeout(timer);
  const after = await one.server.usage();
  await pool.close();
  if (counted) one.cpu.push((after.cpu - before.cpu) / EVENTS_A_ROUND);
  one.peak = after.peak;
}
