import { isUserId } from "@renga/line-protocol";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Faults } from "../api/faults.ts";
import { readJson } from "../api/read-json.ts";
import { isWebhookUrl } from "../api/webhook-endpoint.ts";
import type { Platform } from "../platform/platform.ts";
import type { Courier } from "../webhook/courier.ts";
import { makeEvent } from "../webhook/make-event.ts";
import type { EmulatorSettings, EmulatorState, InspectorSource, SendAnswer } from "./contract.ts";
import { readFaultRequest } from "./fault-request.ts";
import type { Journal } from "./journal.ts";
import { streamChanges } from "./stream.ts";
import { isFields, isText, optionalText, readUserAction } from "./user-action.ts";

export interface InspectorHost {
  readonly platform: () => Platform;
  readonly courier: Courier;
  readonly faults: Faults;
  readonly journal: Journal;
  readonly state: () => EmulatorState;
  readonly source: () => InspectorSource | undefined;
  /** Forgets everything but the bot and the settings. */
  readonly reset: () => void;
}

/** Largest upload of a user: LINE takes videos of 200 MB, a local chat needs less. */
const uploadLimit = 50 * 1024 * 1024;

/** What a request is answered with when it cannot be done. */
class Refused {
  readonly status: number;
  readonly message: string;

  constructor(status: number, message: string) {
    this.status = status;
    this.message = message;
  }
}

/** The calls of the chat page and of tools; their shapes are in contract.ts. */
export function addInspector(app: FastifyInstance, host: InspectorHost): void {
  app.get("/events", (request, reply) => streamChanges(request, reply, host.journal, host.state));
  app.get("/state", () => host.state());
  app.post("/users", json(addUser));
  app.post("/send", json(send));
  app.post("/content", { bodyLimit: uploadLimit }, addContent);
  app.get("/content/:id", getContent);
  app.post("/redeliver", json(redeliver));
  app.post("/faults", json(setFaults));
  app.post("/reset", () => {
    host.reset();
    return host.state();
  });
  app.put("/settings", json(changeSettings));
  app.get("/inspection/:chatId", inspect);

  /** Reads a JSON body; a form of another site cannot send one. */
  function json(answer: (body: Readonly<Record<string, unknown>>) => unknown) {
    return (request: FastifyRequest, reply: FastifyReply): unknown => {
      if (!/^application\/json *(?:;|$)/i.test(request.headers["content-type"] ?? "")) {
        return reply.code(415).send({ message: "Send the body as application/json." });
      }
      const read = readJson(request.body instanceof Uint8Array ? request.body : new Uint8Array());
      const body = "value" in read && isFields(read.value) ? read.value : undefined;
      const result = body === undefined ? new Refused(400, "The body is not a JSON object.") : answer(body);
      if (result instanceof Refused) return reply.code(result.status).send({ message: result.message });
      return result;
    };
  }

  function addUser(body: Readonly<Record<string, unknown>>): unknown {
    const { displayName, language } = body;
    return host.platform().users.add(optionalText({ displayName, language }));
  }

  function send({ chatId, event }: Readonly<Record<string, unknown>>): SendAnswer | Refused {
    const platform = host.platform();
    const user = isText(chatId) && isUserId(chatId) ? platform.users.get(chatId) : undefined;
    if (user === undefined) return new Refused(404, "There is no chat of this id.");
    const action = readUserAction(event);
    if (action === undefined) return new Refused(400, "This is not an action of a user.");
    return platform.ports.records.together(() => {
      const made = makeEvent(platform, user, action);
      if ("refused" in made) return new Refused(409, String(made.refused));
      host.courier.send(user.userId, made);
      return { webhookEventId: made.webhookEventId };
    });
  }

  function addContent(request: FastifyRequest, reply: FastifyReply): unknown {
    const bytes = request.body instanceof Uint8Array ? request.body : new Uint8Array();
    const type = request.headers["content-type"] ?? "application/octet-stream";
    if (bytes.byteLength === 0) return reply.code(400).send({ message: "The body is empty." });
    const { fileName, duration } = request.query as Readonly<Record<string, unknown>>;
    const length = Number(duration);
    const { contentId } = host.platform().contents.add(
      {
        type,
        ...optionalText({ fileName }),
        ...(Number.isInteger(length) && length > 0 ? { duration: length } : {}),
      },
      bytes,
    );
    return { contentId };
  }

  function getContent(request: FastifyRequest, reply: FastifyReply): unknown {
    const { id = "" } = request.params as { id?: string };
    const { chats, contents } = host.platform();
    const contentId = chats.get(id)?.contentId ?? id;
    const content = contents.get(contentId);
    const bytes = contents.bytes(contentId);
    if (content === undefined || bytes === undefined) return reply.code(404).send({ message: "Not found" });
    // What a user has sent must not run as a page here, whatever it claims to be.
    const shown = /^(?:image\/(?:png|jpeg|gif|webp)|video\/[\w.+-]+|audio\/[\w.+-]+)$/i.test(content.type);
    return reply
      .headers({
        "content-type": shown ? content.type : "application/octet-stream",
        "content-disposition": shown ? "inline" : "attachment",
        "content-security-policy": "default-src 'none'; sandbox",
        "x-content-type-options": "nosniff",
      })
      .send(bytes);
  }

  function redeliver({ webhookEventId }: Readonly<Record<string, unknown>>): SendAnswer | Refused {
    const webhook = isText(webhookEventId) ? host.platform().webhooks.get(webhookEventId) : undefined;
    if (webhook === undefined) return new Refused(404, "There is no webhook of this id.");
    host.courier.redeliver(webhook);
    return { webhookEventId: webhook.log.webhookEventId };
  }

  function setFaults(body: Readonly<Record<string, unknown>>): unknown {
    const request = readFaultRequest(body);
    return request === undefined ? new Refused(400, "These are no faults.") : host.faults.set(request);
  }

  function changeSettings(body: Readonly<Record<string, unknown>>): EmulatorSettings | Refused {
    const { webhookUrl, autoRedeliver, dark } = body;
    if (webhookUrl !== undefined && !(isText(webhookUrl) && isWebhookUrl(webhookUrl))) {
      return new Refused(400, "The webhook URL must begin with http:// or https://.");
    }
    const settings = host.platform().settings.change({
      ...optionalText({ webhookUrl }),
      ...(typeof autoRedeliver === "boolean" ? { autoRedeliver } : {}),
      ...(typeof dark === "boolean" ? { dark } : {}),
    });
    if (webhookUrl !== undefined) host.courier.resume();
    return settings;
  }

  async function inspect(request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
    const { chatId = "" } = request.params as { chatId?: string };
    const inspection = await host.source()?.inspect(chatId);
    return inspection ?? reply.code(404).send({ message: "Nobody inspects this chat." });
  }
}
