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
    post: ({ origin, path, headers, body }) =>
      new Promise((resolve) => {
        const call = new Answer(resolve, deadline);
        agent.dispatch({ origin, path, method: "POST", headers, body }, call);
      }),
    close: () => agent.close(),
  };
}

/**
 * What LINE says to one call, read without a stream: most answers are a status of which nothing more is wanted. Whether
 * the rest of a success arrives changes nothing, so it is not waited for.
 */
class Answer implements Dispatcher.DispatchHandler {
  readonly #resolve: (outcome: HttpOutcome) => void;
  readonly #deadline: Deadline;
  readonly until: number;
  #controller: Dispatcher.DispatchController | undefined;
  #isLate = false;
  #status = 0;
  #body: Uint8Array[] | undefined;
  #size = 0;

  constructor(resolve: (outcome: HttpOutcome) => void, deadline: Deadline) {
    this.#resolve = resolve;
    this.#deadline = deadline;
    this.until = deadline.begin(this);
  }

  /** The time for the whole call is up. What has not been written by now may still be: nobody knows. */
  expire(): void {
    this.#isLate = true;
    this.#controller?.abort(new Error("no answer in time"));
    this.#end({ kind: "unknown" });
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    if (this.#isLate) controller.abort(new Error("no answer in time"));
    else this.#controller = controller;
  }

  onResponseStart(_controller: Dispatcher.DispatchController, status: number): void {
    if (status < 200) return;
    this.#status = status;
    if (status < 300) this.#end({ kind: "answered", status, body: nothing });
    else this.#body = [];
  }

  onResponseData(controller: Dispatcher.DispatchController, chunk: Buffer): void {
    this.#size += chunk.length;
    this.#body?.push(chunk);
    if (this.#size < largestAnswer) return;
    this.onResponseEnd();
    controller.abort(new Error("the answer is too large"));
  }

  onResponseEnd(): void {
    if (this.#body !== undefined) {
      this.#end({ kind: "answered", status: this.#status, body: Buffer.concat(this.#body) });
    }
  }

  onResponseError(_controller: Dispatcher.DispatchController | undefined, error: Error): void {
    this.#end({ kind: hasNotLeft(error) ? "not-sent" : "unknown" });
  }

  #end(outcome: HttpOutcome): void {
    this.#deadline.end(this);
    this.#resolve(outcome);
  }
}

/** What was asked for, name and address, connection, TLS: until these are done no request has left. */
const beforeSending: ReadonlySet<string> = new Set([
  "UND_ERR_INVALID_ARG",
  "UND_ERR_CLOSED",
  "UND_ERR_DESTROYED",
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

interface Deadline {
  /** When the call's time is up. */
  begin(call: Answer): number;
  end(call: Answer): void;
}

/** One clock for all calls under way: a timer of its own would cost each of them more than the whole limit is worth. */
function createDeadline(total: number): Deadline {
  const underWay = new Set<Answer>();
  let sweep: NodeJS.Timeout | undefined;

  function look(): void {
    const now = performance.now();
    for (const call of underWay) {
      if (call.until > now) break;
      call.expire();
    }
    if (underWay.size > 0) return;
    clearInterval(sweep);
    sweep = undefined;
  }

  return {
    begin(call) {
      underWay.add(call);
      sweep ??= setInterval(look, Math.min(250, total)).unref();
      return performance.now() + total;
    },
    end: (call) => void underWay.delete(call),
  };
}
