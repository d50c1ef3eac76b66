import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { readJson } from "../api/read-json.ts";
import { type InspectorHost, type PageAnswer, type PageCall, type PageRequest, refused } from "./page-call.ts";
import { pageCalls } from "./page-calls.ts";
import { streamChanges } from "./stream.ts";
import { isFields } from "./user-action.ts";

/** Serves the chat page and tools: the stream of changes and the calls. */
export function addInspector(app: FastifyInstance, host: InspectorHost): void {
  app.get("/events", (request, reply) => streamChanges(request, reply, host.journal, host.state));
  for (const call of pageCalls) {
    app.route({
      method: call.method,
      url: call.path,
      ...(call.bodyLimit === undefined ? {} : { bodyLimit: call.bodyLimit }),
      handler: async (request, reply) => write(reply, await answer(call, request, host)),
    });
  }
}

function answer(call: PageCall, request: FastifyRequest, host: InspectorHost): PageAnswer | Promise<PageAnswer> {
  const bytes = request.body instanceof Uint8Array ? request.body : new Uint8Array();
  const { headers } = request;
  const read: PageRequest = {
    params: request.params as PageRequest["params"],
    query: request.query as PageRequest["query"],
    headers,
    body: {},
    bytes,
  };
  if (call.takesJson !== true) return call.answer(read, host);
  // A form of another site cannot send this type without asking first.
  if (!/^application\/json *(?:;|$)/i.test(headers["content-type"] ?? "")) {
    return refused(415, "Send the body as application/json.");
  }
  const json = readJson(bytes);
  if (!("value" in json && isFields(json.value))) return refused(400, "The body is not a JSON object.");
  return call.answer({ ...read, body: json.value }, host);
}

function write(reply: FastifyReply, { status, body, headers = {} }: PageAnswer): FastifyReply {
  reply.code(status).headers(headers);
  return reply.send(body);
}
