import { Agent, type Dispatcher, errors } from "undici";

/** A call that goes out to a host of our own choosing. */
export interface HttpCall {
  readonly origin: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** What became of a call. Of one that was not answered: whether a byte of it can have left. */
export type HttpOutcome =
  | { readonly kind: "answered"; readonly status: number; readonly body: Uint8Array }
  | { readonly kind: "not-sent" }
  | { readonly kind: "unknown" };

/** Never throws; every call ends within `total` milliseconds. */
export interface HttpDoor {
  post(call: HttpCall): Promise<HttpOutcome>;
  close(): Promise<void>;
}

export interface DoorLimits {
  readonly connect: number;
  readonly headers: number;
  readonly total: number;
}

const limits: DoorLimits = { connect: 2_000, headers: 5_000, total: 8_000 };

const nothing = new Uint8Array(0);
/** Of an answer that is no success; more than LINE ever says. */
const largestAnswer = 64 * 1024;

/** Kept connections to the Messaging API. */
export function createHttpDoor(options: Partial<DoorLimits> = {}): HttpDoor {
  const { connect, headers, total } = { ...limits, ...options };
  const agent = new Agent({
    connect: { timeout: connect },
    headersTimeout: headers,
    bodyTimeout: headers,
    connections: 128,
    keepAliveTimeout: 4_000,
  });
  const deadline = createDeadline(total);
  return {
    async post(call) {
      const limit = deadline.begin();
      try {
        return await send(agent, call, limit.signal);
      } catch (error) {
        return { kind: hasNotLeft(error) ? "not-sent" : "unknown" };
      } finally {
        deadline.end(limit);
      }
    },
    close: () => agent.close(),
  };
}

async function send(agent: Dispatcher, { origin, path, headers, body }: HttpCall, signal: AbortSignal) {
  const answer = await agent.request({ origin, path, method: "POST", headers, body, signal });
  const status = answer.statusCode;
  if (status >= 200 && status < 300) {
    // What it says is of no use, and whether the rest of it arrives changes nothing.
    answer.body.dump({ limit: largestAnswer }).catch(() => undefined);
    return { kind: "answered", status, body: nothing } as const;
  }
  return { kind: "answered", status, body: await readUpTo(answer.body, largestAnswer) } as const;
}

async function readUpTo(body: AsyncIterable<Uint8Array>, most: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    chunks.push(chunk);
    size += chunk.length;
    if (size >= most) break;
  }
  return Buffer.concat(chunks);
}

/** Name and address, connection, TLS: until these are done no request has left. */
const beforeSending: ReadonlySet<string> = new Set([
  "ENOTFOUND",
  "EAI_AGAIN",
  "ECONNREFUSED",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "UND_ERR_CONNECT_TIMEOUT",
  "ERR_TLS_CERT_ALTNAME_INVALID",
  "CERT_HAS_EXPIRED",
  "DEPTH_ZERO_SELF_SIGNED_CERT",
  "SELF_SIGNED_CERT_IN_CHAIN",
  "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
]);

function hasNotLeft(error: unknown): boolean {
  if (error instanceof errors.ConnectTimeoutError) return true;
  if (error instanceof AggregateError) return error.errors.every(hasNotLeft);
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  return typeof code === "string" && beforeSending.has(code);
}

/** One clock for all calls under way: a timer of its own would cost each of them more than the whole limit is worth. */
function createDeadline(total: number): { begin(): AbortController; end(call: AbortController): void } {
  const underWay = new Map<AbortController, number>();
  let sweep: NodeJS.Timeout | undefined;

  function look(): void {
    const now = performance.now();
    for (const [call, until] of underWay) {
      if (until > now) break;
      underWay.delete(call);
      call.abort();
    }
    if (underWay.size > 0) return;
    clearInterval(sweep);
    sweep = undefined;
  }

  return {
    begin() {
      const call = new AbortController();
      underWay.set(call, performance.now() + total);
      sweep ??= setInterval(look, Math.min(250, total)).unref();
      return call;
    },
    end(call) {
      underWay.delete(call);
    },
  };
}
