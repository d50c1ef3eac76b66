import { lineHeaders, requestLimits } from "@renga/line-protocol";
import Fastify, { type FastifyError, type FastifyInstance, type FastifyReply } from "fastify";
import { refusals } from "./api/refusals.ts";
import { send } from "./api/routes.ts";
import { guard } from "./inspector/guard.ts";
import type { Ids } from "./platform/ports.ts";

/** A server that answers as LINE does where no endpoint comes into play. `hostNames`: see {@link guard}. */
export function createServer(ids: Ids, hostNames: readonly string[]): FastifyInstance {
  const named = (reply: FastifyReply): FastifyReply => reply.header(lineHeaders.requestId, ids.uuid());
  const app = Fastify({
    bodyLimit: requestLimits.bodySize.max,
    exposeHeadRoutes: false,
    forceCloseConnections: true,
    requestTimeout: 60_000,
    routerOptions: { maxParamLength: 500 },
    frameworkErrors: (_, __, reply) => {
      send(named(reply), refusals.notFound());
    },
  });
  // Bodies stay bytes: what is JSON, and whether it is, each endpoint decides in LINE's words.
  app.removeAllContentTypeParsers();
  app.addContentTypeParser("*", { parseAs: "buffer" }, (_, body, done) => done(null, body));
  app.addHook("onRequest", async (_, reply) => {
    named(reply);
  });
  guard(app, hostNames);
  app.setNotFoundHandler((_, reply) => send(reply, refusals.notFound()));
  app.setErrorHandler((error: FastifyError, _, reply) => {
    const { code, statusCode = 500, message } = error;
    if (code === "FST_ERR_CTP_BODY_TOO_LARGE") return send(reply, refusals.tooLarge());
    const isTheirs = statusCode >= 400 && statusCode < 500;
    return send(reply, isTheirs ? { status: statusCode, body: { message } } : refusals.internal());
  });
  return app;
}
