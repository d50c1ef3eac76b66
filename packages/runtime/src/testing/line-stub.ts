import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo, Socket } from "node:net";

/** A call that reached the stub. */
export interface StubCall {
  readonly path: string;
  readonly retryKey?: string;
  readonly body: StubBody;
  /** What it was answered; 0: nothing. */
  readonly status: number;
}

export interface StubBody {
  readonly replyToken?: string;
  readonly to?: string;
  readonly messages?: readonly { readonly type?: string; readonly text?: string }[];
  readonly [key: string]: unknown;
}

/**
 * How the next calls go wrong, in order. `delivered`: carried out all the same, as far as LINE is concerned.
 * `hang` never answers; `close` breaks the connection.
 */
export type StubFault =
  | { readonly status: number; readonly message?: string; readonly delivered?: boolean }
  | { readonly hang: true; readonly delivered?: boolean }
  | { readonly close: true; readonly delivered?: boolean };

/** As much of LINE as sending needs: tokens work once, retry keys are remembered, and what users saw is written down. */
export interface LineStub {
  readonly url: string;
  readonly calls: readonly StubCall[];
  /** Texts that were shown, by recipient: a user's id, or the reply token. */
  readonly shown: readonly { readonly to: string; readonly text: string; readonly via: "reply" | "push" }[];
  readonly profiles: Map<string, { readonly displayName: string; readonly language?: string }>;
  /** What profiles wait for before they are told. */
  profilesWait: Promise<void> | undefined;
  /** Makes the next message calls fail. */
  fail(...faults: StubFault[]): void;
  /** Makes every message call fail until told `undefined`. */
  failAlways(fault: StubFault | undefined): void;
  /** A token that is not taken (any more). */
  expire(token: string): void;
  close(): Promise<void>;
}

export const stubBotUserId: string = `U${"b".repeat(32)}`;

export async function startLineStub(): Promise<LineStub> {
  const calls: StubCall[] = [];
  const shown: { to: string; text: string; via: "reply" | "push" }[] = [];
  const profiles: LineStub["profiles"] = new Map();
  const usedTokens = new Set<string>();
  const keys = new Set<string>();
  const sockets = new Set<Socket>();
  let faults: StubFault[] = [];
  let always: StubFault | undefined;

  const server = createServer((request, response) => {
    void handle(request, response);
  });
  server.on("connection", (socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
  });

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = request.url ?? "/";
    const text = await textOf(request);
    if (request.method === "GET") {
      if (path.startsWith("/v2/bot/profile/")) await stub.profilesWait;
      return send(response, ...answerGet(path));
    }
    const body: StubBody = JSON.parse(text);
    const retryKey = request.headers["x-line-retry-key"] as string | undefined;
    const isMessage = path.startsWith("/v2/bot/message/") && !path.endsWith("markAsRead");
    const fault = isMessage ? (faults.shift() ?? always) : undefined;
    const record = (status: number): void => {
      calls.push({ path, body, status, ...(retryKey === undefined ? {} : { retryKey }) });
    };
    if (fault !== undefined) {
      if (fault.delivered === true) deliver(path, body, retryKey);
      if ("status" in fault) {
        record(fault.status);
        return send(response, fault.status, { message: fault.message ?? "a fault" });
      }
      record(0);
      if ("close" in fault) request.socket.destroy();
      return;
    }
    const [status, answer] = isMessage ? deliver(path, body, retryKey) : [200, {}];
    record(status);
    send(response, status, answer);
  }

  function deliver(path: string, body: StubBody, retryKey: string | undefined): [number, object] {
    if (path.endsWith("/reply")) {
      if (retryKey !== undefined) return [400, { message: "The retry key is not supported" }];
      const token = body.replyToken ?? "";
      if (usedTokens.has(token)) return [400, { message: "Invalid reply token" }];
      usedTokens.add(token);
      show(token, body, "reply");
      return [200, { sentMessages: [] }];
    }
    if (retryKey !== undefined && keys.has(retryKey)) return [409, { message: "The retry key is already accepted" }];
    if (retryKey !== undefined) keys.add(retryKey);
    show(body.to ?? "", body, "push");
    return [200, { sentMessages: [] }];
  }

  function show(to: string, body: StubBody, via: "reply" | "push"): void {
    for (const message of body.messages ?? []) shown.push({ to, text: message.text ?? message.type ?? "", via });
  }

  function answerGet(path: string): [number, object] {
    if (path === "/v2/bot/info") return [200, { userId: stubBotUserId, displayName: "stub" }];
    if (path === "/v2/bot/message/quota/consumption") {
      return [200, { totalUsage: shown.filter(({ via }) => via === "push").length }];
    }
    const userId = /^\/v2\/bot\/profile\/(.+)$/.exec(path)?.[1];
    const profile = userId === undefined ? undefined : profiles.get(userId);
    return profile === undefined ? [404, { message: "Not found" }] : [200, { userId, ...profile }];
  }

  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const stub: LineStub = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    calls,
    shown,
    profiles,
    profilesWait: undefined,
    fail(...more) {
      faults.push(...more);
    },
    failAlways(fault) {
      always = fault;
      faults = [];
    },
    expire(token) {
      usedTokens.add(token);
    },
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return stub;
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString("utf8");
}

function send(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
}
