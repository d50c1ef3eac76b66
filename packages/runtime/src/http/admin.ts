import { createHash, timingSafeEqual } from "node:crypto";
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from "fastify";
import { parseGuardedJson } from "../guarded-json.ts";
import { outsideEntryId } from "../keys.ts";
import type { BotEngine } from "../ports/bot-engine.ts";
import type { Clock } from "../ports/clock.ts";
import type { ConversationStore, Json } from "../ports/conversation-store.ts";
import type { Ids } from "../ports/ids.ts";
import type { RuntimeLog } from "../ports/runtime-log.ts";
import { controlBody } from "../turn/advance-entries.ts";
import { forMember, receiverOf } from "../turn/send/send-post.ts";
import { createLockout } from "./lockout.ts";
import { readOutsideEvent } from "./read-outside-event.ts";

export interface AdminPorts {
  readonly store: ConversationStore;
  readonly engine: () => BotEngine;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly log: RuntimeLog;
  /** SHA-256 of the token, in hexadecimal. */
  readonly tokenDigest: string;
  readonly isDraining: () => boolean;
}

const mostBytes = 64 * 1024;
/** Names by which this machine calls itself: another is that of a page which has been led here. */
const hosts = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d{1,5})?$/;

/**
 * What operators and other programs on this machine may ask, with the token: `POST /events/NAME` with `{ data, to }`. 202 says
 * that the event is durable; the same `Idempotency-Key` again, that it was before. 400 and 404 say in `problem` why not.
 */
export function createAdmin(ports: AdminPorts): FastifyInstance {
  const { store, clock, ids, log } = ports;
  const wanted = Buffer.from(ports.tokenDigest, "hex");
  const lockout = createLockout();
  const server = fastify({
    logger: false,
    bodyLimit: mostBytes,
    requestTimeout: 5_000,
    forceCloseConnections: true,
    http: { maxHeaderSize: 16 * 1024 },
  });
  server.setErrorHandler((error: { readonly statusCode?: number }, _request, reply) => {
    reply.code(error.statusCode ?? 500).send();
  });
  server.setNotFoundHandler((_request, reply) => {
    reply.code(404).send();
  });
  server.removeAllContentTypeParsers();
  server.addContentTypeParser("*", { parseAs: "buffer" }, (_request, body, done) => done(null, body));

  server.addHook("onRequest", (request, reply, done) => {
    const refused = refusal(request);
    if (refused === undefined) return done();
    log.warn({ code: "admin-refused", status: refused }, "the admin listener refused a call");
    reply.code(refused).send();
  });

  function refusal({ headers }: FastifyRequest): number | undefined {
    if (!hosts.test(headers.host ?? "")) return 421;
    const now = clock.now();
    if (lockout.isLocked(now)) return 429;
    const token = /^Bearer ([\x21-\x7e]{1,512})$/.exec(headers.authorization ?? "")?.[1] ?? "";
    const given = createHash("sha256").update(token).digest();
    if (timingSafeEqual(given, wanted)) return undefined;
    lockout.failed(now);
    return 401;
  }

  server.post<{ Params: { name: string } }>("/events/:name", async (request, reply) => {
    const { name } = request.params;
    const status = await take(name, request, reply);
    log.info({ code: "admin-event", event: name, status }, "an event came from outside");
    return reply;
  });

  async function take(name: string, request: FastifyRequest, reply: FastifyReply): Promise<number> {
    if (ports.isDraining()) return answer(reply, 503, { problem: "the runtime is ending" });
    const body = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
    const parsed = parseGuardedJson(body);
    const read = readOutsideEvent(parsed.ok ? parsed.value : undefined);
    if (read === undefined) return answer(reply, 400, { problem: "the body is not { data, to }" });
    const outside = ports.engine().outside(name, read.data, read.to);
    if (!outside.ok) return answer(reply, 400, { problem: outside.problem });
    const receiver = await receiverOf(outside.to, store);
    if (receiver === undefined) return answer(reply, 404, { problem: "nobody has put that row" });
    const { chat, member } = receiver;
    const control = { type: "event", event: outside.event } as const;
    const given = request.headers["idempotency-key"];
    const id = outsideEntryId(typeof given === "string" && given !== "" ? given.slice(0, 128) : ids.nonce());
    const own = controlBody(member === undefined ? control : forMember(control, member));
    const [accepted] = await store.accept([{ chat, entries: [{ id, kind: "control", body: own }] }]);
    return answer(reply, 202, { duplicate: (accepted?.fresh ?? 0) === 0 });
  }

  function answer(reply: FastifyReply, status: number, body: Json): number {
    reply.code(status).type("application/json; charset=utf-8").send(JSON.stringify(body));
    return status;
  }

  return server;
}
