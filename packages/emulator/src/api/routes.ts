import { setTimeout as wait } from "node:timers/promises";
import { type Endpoint, type EndpointHost, endpoints, isRetryKey, lineHeaders } from "@renga/line-protocol";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { ApiCall } from "../inspector/contract.ts";
import { apiEndpoints } from "./api-endpoints.ts";
import type { Answer, ApiEndpoint, Call, Line } from "./endpoint.ts";
import { type Faults, faultAnswer } from "./faults.ts";
import { readJson } from "./read-json.ts";
import { refusals } from "./refusals.ts";

export interface ApiOptions {
  /** The hosts of LINE that this listener stands for. */
  readonly hosts: readonly EndpointHost[];
  /** The state as it is now; a reset puts another one in its place. */
  readonly line: () => Line;
  readonly faults: Faults;
  /** The only token that passes; any does when left out. */
  readonly channelAccessToken?: string;
  readonly log: (call: ApiCall) => void;
}

/** Serves LINE's endpoints: those that are emulated, and 501 for the others. */
export function addApi(app: FastifyInstance, options: ApiOptions): void {
  const emulated = new Map(apiEndpoints.map((endpoint) => [`${endpoint.method} ${endpoint.path}`, endpoint]));
  for (const listed of endpoints) {
    if (!options.hosts.includes(listed.host)) continue;
    const endpoint = emulated.get(`${listed.method} ${listed.path}`);
    app.route({
      method: listed.method,
      url: listed.path.replaceAll(/\{(\w+)\}/g, ":$1"),
      handler: (request, reply) => serve(request, reply, listed, endpoint, options),
    });
  }
}

async function serve(
  request: FastifyRequest,
  reply: FastifyReply,
  listed: Endpoint,
  endpoint: ApiEndpoint | undefined,
  options: ApiOptions,
): Promise<FastifyReply> {
  const begun = performance.now();
  const { platform } = options.line();
  const at = platform.ports.clock.now();
  const requestId = String(reply.getHeader(lineHeaders.requestId));
  const retryKey = headerOf(request, lineHeaders.retryKey);
  const fault = options.faults.takeCall();
  const failsFirst = fault !== undefined && fault.kind !== "hang" && fault.accepted !== true;
  const carriedOut = failsFirst ? undefined : await carryOut(request, requestId, listed, endpoint, options);
  if (fault?.kind === "hang") await wait(fault.ms, undefined, { ref: false });
  const answer = fault?.kind === "status" ? faultAnswer(fault) : (carriedOut ?? refusals.internal());
  const chatId = carriedOut?.chatId;
  options.log({
    id: requestId,
    at,
    method: listed.method,
    path: request.url,
    status: fault?.kind === "close" ? 0 : answer.status,
    ms: Math.round(performance.now() - begun),
    ...shownBody("requestBody", request.body),
    ...shownBody("responseBody", answer.body),
    ...(chatId === undefined ? {} : { chatId }),
    ...(retryKey === undefined ? {} : { retryKey }),
  });
  if (fault?.kind === "close") {
    reply.hijack();
    request.raw.socket.destroy();
    return reply;
  }
  return send(reply, answer);
}

export function send(reply: FastifyReply, { status, body, headers = {} }: Answer): FastifyReply {
  reply.code(status).headers(headers);
  if (body instanceof Uint8Array) return reply.send(body);
  return reply.type("application/json; charset=utf-8").send(JSON.stringify(body));
}

/** Through LINE's doors one by one, then to the endpoint. */
async function carryOut(
  request: FastifyRequest,
  requestId: string,
  listed: Endpoint,
  endpoint: ApiEndpoint | undefined,
  options: ApiOptions,
): Promise<Answer> {
  const line = options.line();
  const { platform } = line;
  const stranger = refuseToken(headerOf(request, "authorization"), options.channelAccessToken);
  if (stranger !== undefined) return stranger;
  if (!platform.rateLimits.take(`${listed.method} ${listed.path}`)) return refusals.rateLimit();
  if (endpoint === undefined) return refusals.notEmulated(listed.method, listed.path);

  const retryKey = headerOf(request, lineHeaders.retryKey);
  if (retryKey !== undefined) {
    if (endpoint.takesRetryKey !== true) return refusals.retryKeyNotTaken();
    if (!isRetryKey(retryKey)) return refusals.retryKeyInvalid();
  }
  const read = endpoint.takesJson ? readBody(request) : { body: endpoint.takesBytes ? request.body : undefined };
  if ("refused" in read) return read.refused;
  const accepted = retryKey === undefined ? undefined : platform.retryKeys.accepted(retryKey);
  if (accepted !== undefined) return { ...refusals.alreadyAccepted(accepted), ...chatOf(read.body) };

  const params = request.params as Readonly<Record<string, string>>;
  const query = request.query as Readonly<Record<string, unknown>>;
  const mediaType = (headerOf(request, "content-type") ?? "").split(";")[0]?.trim().toLowerCase() ?? "";
  const call: Call = {
    requestId,
    params,
    query,
    mediaType,
    body: read.body,
    ...(retryKey === undefined ? {} : { retryKey }),
  };
  return platform.ports.records.together(() => endpoint.answer(call, line));
}

function refuseToken(header: string | undefined, wanted: string | undefined): Answer | undefined {
  if (header === undefined) return refusals.unauthorized("missing authorization header");
  const token = /^Bearer +(\S+)$/i.exec(header)?.[1];
  const passes = token !== undefined && (wanted === undefined || token === wanted);
  return passes ? undefined : refusals.unauthorized("invalid token");
}

function readBody(request: FastifyRequest): { readonly body: unknown } | { readonly refused: Answer } {
  const type = headerOf(request, "content-type") ?? "";
  const encoded = headerOf(request, "content-encoding") ?? "identity";
  if (!/^application\/json *(?:;|$)/i.test(type)) return { refused: refusals.mediaType(type) };
  if (encoded !== "identity") return { refused: refusals.mediaType(encoded) };
  const read = readJson(request.body instanceof Uint8Array ? request.body : new Uint8Array());
  return "value" in read ? { body: read.value } : { refused: refusals.notJson(read.stops) };
}

function headerOf(request: FastifyRequest, name: string): string | undefined {
  const value = request.headers[name];
  return Array.isArray(value) ? value.join(",") : value;
}

function chatOf(body: unknown): { chatId: string } | undefined {
  const to = typeof body === "object" && body !== null && "to" in body ? body.to : undefined;
  return typeof to === "string" ? { chatId: to } : undefined;
}

/** Longer bodies are not shown in the log. */
const shownUpTo = 65_536;

function shownBody(name: "requestBody" | "responseBody", body: unknown): Partial<ApiCall> {
  if (body === undefined || body === null) return {};
  if (!(body instanceof Uint8Array)) return { [name]: body };
  if (name === "responseBody" || body.byteLength === 0 || body.byteLength > shownUpTo) return {};
  const read = readJson(body);
  return { [name]: "value" in read ? read.value : new TextDecoder().decode(body) };
}
