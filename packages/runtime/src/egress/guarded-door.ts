import { lookup as systemLookup } from "node:dns";
import type { LookupFunction } from "node:net";
import { Agent, buildConnector } from "undici";
import { isPublicAddress } from "./public-address.ts";

/** A call to a host that a bot's author has named. */
export interface GuardedCall {
  readonly origin: string;
  readonly path: string;
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
  /** Milliseconds for all of it. */
  readonly timeout: number;
}

export type GuardedOutcome =
  | { readonly kind: "answered"; readonly status: number; readonly contentType: string; readonly body: Uint8Array }
  | { readonly kind: "timeout" }
  | { readonly kind: "network" }
  /** The host's name leads to an address that is not of the public internet. */
  | { readonly kind: "private-address" }
  | { readonly kind: "too-large" }
  | { readonly kind: "compressed" };

/** Never throws. */
export interface GuardedDoor {
  request(call: GuardedCall): Promise<GuardedOutcome>;
  close(): Promise<void>;
}

export interface GuardedDoorOptions {
  /** Every address is as good as a public one: for development. */
  readonly allowPrivate?: boolean;
  /** In place of the system's name service. */
  readonly lookup?: typeof systemLookup;
}

export const largestBody: number = 256 * 1024;

class PrivateAddress extends Error {}

/**
 * Calls out, and never inwards: a name is resolved once, all of its addresses must be public, only these are connected to,
 * and the address at the other end is looked at again before the request is written. No redirects, no proxies.
 */
export function createGuardedDoor({
  allowPrivate = false,
  lookup = systemLookup,
}: GuardedDoorOptions = {}): GuardedDoor {
  const guard = allowPrivate ? {} : { lookup: checkedLookup(lookup) };
  const connect = buildConnector({ timeout: 2_000, ...guard });
  const agent = new Agent({
    connections: 8,
    headersTimeout: 0,
    bodyTimeout: 0,
    connect(options, callback) {
      connect(options, (...[error, socket]) => {
        if (error !== null) return callback(error, null);
        if (allowPrivate || isPublicAddress(socket.remoteAddress ?? "")) return callback(null, socket);
        socket.destroy();
        return callback(new PrivateAddress(), null);
      });
    },
  });
  return {
    async request(call) {
      const signal = AbortSignal.timeout(call.timeout);
      try {
        return await send(agent, call, signal);
      } catch (error) {
        if (signal.aborted) return { kind: "timeout" };
        return { kind: isPrivateAddress(error) ? "private-address" : "network" };
      }
    },
    close: () => agent.close(),
  };
}

/** Refuses a name when any of its addresses is not public: which one would be connected to is not for it to choose. */
function checkedLookup(lookup: typeof systemLookup): LookupFunction {
  return (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, addresses) => {
      if (error !== null) return callback(error, "", 0);
      const first = addresses[0];
      if (first === undefined || !addresses.every(({ address }) => isPublicAddress(address))) {
        return callback(new PrivateAddress(), "", 0);
      }
      if (options.all === true) return callback(null, addresses);
      return callback(null, first.address, first.family);
    });
  };
}

function isPrivateAddress(error: unknown): boolean {
  if (error instanceof AggregateError) return error.errors.some(isPrivateAddress);
  if (error instanceof PrivateAddress) return true;
  return error instanceof Error && error.cause !== undefined && isPrivateAddress(error.cause);
}

async function send(agent: Agent, call: GuardedCall, signal: AbortSignal): Promise<GuardedOutcome> {
  const { origin, path, method, headers, body } = call;
  const answer = await agent.request({ origin, path, method, headers, body: body ?? null, signal });
  const encoding = answer.headers["content-encoding"];
  if (encoding !== undefined && encoding !== "identity") {
    answer.body.on("error", () => undefined).destroy();
    return { kind: "compressed" };
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of answer.body as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size > largestBody) return { kind: "too-large" };
    chunks.push(chunk);
  }
  const contentType = String(answer.headers["content-type"] ?? "");
  return { kind: "answered", status: answer.statusCode, contentType, body: Buffer.concat(chunks) };
}
