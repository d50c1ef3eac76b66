import { lineHeaders, verifySignature } from "@renga/line-protocol";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { codeOf, type ErrorCode, RengaError } from "../errors.ts";
import { parseGuardedJson } from "../guarded-json.ts";
import type { Clock } from "../ports/clock.ts";
import type { Accept, Accepted, ConversationStore, Work } from "../ports/conversation-store.ts";
import type { Ids } from "../ports/ids.ts";
import type { RuntimeLog } from "../ports/runtime-log.ts";
import type { Secret } from "../secret.ts";
import { turnLimits } from "../turn/limits.ts";
import { asWebhookBody, entriesOfWebhook } from "./entries-of-webhook.ts";

export interface WebhookPorts {
  readonly store: Pick<ConversationStore, "accept">;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly log: RuntimeLog;
  /** Two of them while the secret changes. */
  readonly channelSecrets: readonly Secret[];
  /** The bot's user id, once it is known: webhooks of another bot are refused. */
  readonly botUserId: () => string | undefined;
  /** Who serves the chats that are handed over. */
  readonly chats: { free(): number; take(work: Work): void };
  readonly isDraining: () => boolean;
}

export const webhookLimits: {
  readonly bodyBytes: number;
  readonly underWay: number;
  readonly acceptMs: number;
} = {
  bodyBytes: 1024 * 1024,
  underWay: 512,
  /** LINE waits for two seconds, and has been said to wait for one. */
  acceptMs: 800,
};

export interface WebhookState {
  readonly underWay: () => number;
}

/**
 * `POST /webhook`: signature over the raw bytes first, then JSON, then the store. 200 says that every event of the body is
 * durable; 503 that LINE should send them again, which then finds what was stored already.
 */
export function addWebhook(app: FastifyInstance, ports: WebhookPorts): WebhookState {
  const { store, clock, ids, log, chats } = ports;
  const secrets = ports.channelSecrets.map((secret) => secret.reveal());
  let underWay = 0;

  async function answer(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    if (ports.isDraining()) return refuse(reply, "draining");
    if (underWay >= webhookLimits.underWay) return refuse(reply, "overloaded");
    const body = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
    const signature = request.headers[lineHeaders.signature];
    if (typeof signature !== "string" || !verifySignature(body, secrets, signature)) {
      log.warn({ code: "bad-signature", bytes: body.length }, "a webhook was refused");
      return reply.code(401).send();
    }
    underWay += 1;
    try {
      return await take(body, reply);
    } catch (error) {
      return refuse(reply, error instanceof RengaError ? error.code : "webhook-failed", error);
    } finally {
      underWay -= 1;
    }
  }

  async function take(body: Buffer, reply: FastifyReply): Promise<FastifyReply> {
    const parsed = parseGuardedJson(body);
    const webhook = parsed.ok ? asWebhookBody(parsed.value) : undefined;
    if (webhook === undefined) return reject(reply, parsed.ok ? "no-events" : parsed.reason);
    const botUserId = ports.botUserId();
    if (botUserId !== undefined && webhook.destination !== botUserId) return reject(reply, "wrong-destination");

    const { batch, tooOld, malformed } = entriesOfWebhook(webhook, clock.now());
    if (tooOld > 0) log.warn({ code: "too-old", count: tooOld }, "events were dropped");
    if (malformed > 0) log.warn({ code: "malformed", count: malformed }, "events were dropped");
    if (batch.length > 0) {
      const accepted = await inTime(accept(batch), webhookLimits.acceptMs);
      if (accepted.some(({ full }) => full)) return refuse(reply, "mailbox-full");
    }
    return reply.code(200).send();
  }

  /** Chats handed over are served also when the answer comes too late for the webhook. */
  async function accept(batch: readonly Accept[]): Promise<Accepted[]> {
    const hand = { nonce: ids.nonce(), lease: turnLimits.lease };
    const accepted = await (chats.free() >= batch.length ? store.accept(batch, hand) : store.accept(batch));
    for (const { work } of accepted) if (work !== undefined) chats.take(work);
    return accepted;
  }

  function reject(reply: FastifyReply, code: string): FastifyReply {
    log.warn({ code, status: 400 }, "a webhook was refused");
    return reply.code(400).send();
  }

  function refuse(reply: FastifyReply, code: ErrorCode, cause?: unknown): FastifyReply {
    log.warn({ code, status: 503, ...(cause === undefined ? {} : { reason: codeOf(cause) }) }, "a webhook was put off");
    return reply.code(503).header("content-type", "application/json; charset=utf-8").send(`{"code":"${code}"}`);
  }

  app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    // Whatever it calls itself: what counts is the signature over its bytes.
    scope.addContentTypeParser("*", { parseAs: "buffer" }, (_request, body, done) => done(null, body));
    scope.addHook("onRequest", (request, reply, done) => {
      const encoding = request.headers["content-encoding"];
      if (encoding === undefined || encoding === "identity") done();
      else reply.code(415).send();
    });
    scope.post("/webhook", { bodyLimit: webhookLimits.bodyBytes }, answer);
  });
  return { underWay: () => underWay };
}

/** The step goes on when its time is up; only its answer is not waited for. */
async function inTime<T>(step: Promise<T>, ms: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new RengaError("accept-late")), ms);
  });
  try {
    return await Promise.race([step, late]);
  } finally {
    clearTimeout(timer);
  }
}
