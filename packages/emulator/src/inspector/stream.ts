import type { FastifyReply, FastifyRequest } from "fastify";
import type { EmulatorState } from "./contract.ts";
import type { Journal } from "./journal.ts";

/** A comment now and then keeps the connection from being taken for dead. */
const beat = 15_000;

/** Server-sent events: the whole state, or what a returning reader has missed, then every change. */
export function streamChanges(
  request: FastifyRequest,
  reply: FastifyReply,
  journal: Journal,
  state: () => EmulatorState,
): void {
  reply.hijack();
  const { raw } = reply;
  raw.writeHead(200, {
    "content-type": "text/event-stream; charset=utf-8",
    "cache-control": "no-store",
    "x-accel-buffering": "no",
    "x-content-type-options": "nosniff",
  });
  const write = (event: string, sequence: number, data: unknown): void => {
    raw.write(`event: ${event}\nid: ${sequence}\ndata: ${JSON.stringify(data)}\n\n`);
  };
  const last = Number(request.headers["last-event-id"] ?? Number.NaN);
  const missed = Number.isSafeInteger(last) ? journal.since(last) : undefined;
  if (missed === undefined) {
    const whole = state();
    write("state", whole.sequence, whole);
  } else for (const change of missed) write("change", change.sequence, change);

  const unsubscribe = journal.subscribe((change) => write("change", change.sequence, change));
  const beats = setInterval(() => raw.write(": here\n\n"), beat);
  beats.unref();
  raw.on("close", () => {
    clearInterval(beats);
    unsubscribe();
  });
}
