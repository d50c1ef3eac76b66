import fastify, { type FastifyInstance } from "fastify";
import { addHealth, type HealthPorts } from "./http/health.ts";
import { addWebhook, type WebhookPorts, type WebhookState } from "./http/webhook.ts";

export type AppPorts = WebhookPorts & HealthPorts;

export interface App {
  readonly server: FastifyInstance;
  readonly webhooks: WebhookState;
}

/** The HTTP side of the runtime, from ports, without listening: tests inject. */
export function createApp(ports: AppPorts): App {
  const server = fastify({
    logger: false,
    bodyLimit: 1024 * 1024,
    requestTimeout: 5_000,
    connectionTimeout: 10_000,
    keepAliveTimeout: 72_000,
    forceCloseConnections: "idle",
    return503OnClosing: true,
    http: { maxHeaderSize: 16 * 1024, headersTimeout: 3_000 },
    routerOptions: { ignoreTrailingSlash: true },
  });
  server.server.maxConnections = 4_096;
  // Nothing of an error's text is for who called.
  server.setErrorHandler((error: { readonly statusCode?: number }, _request, reply) => {
    reply.code(error.statusCode ?? 500).send();
  });
  server.setNotFoundHandler((_request, reply) => {
    reply.code(404).send();
  });
  const webhooks = addWebhook(server, ports);
  addHealth(server, ports);
  return { server, webhooks };
}
