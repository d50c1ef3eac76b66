import type { FastifyInstance } from "fastify";
import type { Clock } from "../ports/clock.ts";
import type { ConversationStore } from "../ports/conversation-store.ts";

export interface HealthPorts {
  readonly store: Pick<ConversationStore, "health">;
  readonly clock: Clock;
  /** When the claim loop last completed a round. */
  readonly aliveAt: () => number;
  readonly isDraining: () => boolean;
}

/** A claim loop that has not come round for so long has stopped. */
export const longestRound = 10_000;

/** `/healthz`: the process answers. `/readyz`: it can do its work. One word each, and nothing about anybody. */
export function addHealth(app: FastifyInstance, ports: HealthPorts): void {
  app.get("/healthz", (_request, reply) => {
    reply.type("text/plain").send("ok");
  });
  app.get("/readyz", async (_request, reply) => {
    const trouble = await troubleOf(ports);
    return reply
      .code(trouble === undefined ? 200 : 503)
      .type("text/plain")
      .send(trouble ?? "ready");
  });
}

async function troubleOf({ store, clock, aliveAt, isDraining }: HealthPorts): Promise<string | undefined> {
  if (isDraining()) return "draining";
  if (clock.now() - aliveAt() > longestRound) return "stuck";
  const { ok } = await store.health();
  return ok ? undefined : "store";
}
