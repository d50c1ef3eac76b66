import { readFile } from "node:fs/promises";
import { createServer, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import type { Change, ChatMessage, EmulatorState, Inspection, LineMessageObject } from "../../inspector/contract.ts";
import { applyChange } from "../apply-change.ts";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".svg": "image/svg+xml",
};

type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

/** A server that says what a test tells it to say, and writes down what the page sends. */
export class MockEmulator {
  state: EmulatorState;
  readonly requests: { readonly method: string; readonly path: string; readonly body: unknown }[] = [];
  readonly inspections = new Map<string, Inspection>();
  readonly #page: string;
  readonly #streams = new Set<ServerResponse>();
  #server: Server | undefined;
  #port = 0;

  constructor(page: string, state: EmulatorState) {
    this.#page = page;
    this.state = state;
  }

  get url(): string {
    return `http://127.0.0.1:${this.#port}/`;
  }

  async start(): Promise<void> {
    this.#server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on("data", (chunk: Buffer) => chunks.push(chunk));
      request.on("end", () => {
        const path = (request.url ?? "/").split("?")[0] ?? "/";
        void this.#answer(request.method ?? "GET", path, Buffer.concat(chunks), response);
      });
    });
    await new Promise<void>((done) => this.#server?.listen(this.#port, "127.0.0.1", done));
    this.#port = (this.#server.address() as AddressInfo).port;
  }

  async stop(): Promise<void> {
    for (const stream of this.#streams) stream.destroy();
    this.#streams.clear();
    await new Promise((done) => this.#server?.close(done));
  }

  change(change: DistributiveOmit<Change, "sequence">): void {
    const whole = { ...change, sequence: this.state.sequence + 1 } as Change;
    this.state = applyChange(this.state, whole);
    for (const stream of this.#streams) this.#write(stream, "change", whole);
  }

  /** The bot says something in the first user's chat. */
  say(message: LineMessageObject, more: Partial<ChatMessage> = {}): void {
    const chatId = this.state.users[0]?.userId ?? "";
    const id = String(600_000_000_000_000_000n + BigInt(this.state.sequence));
    const at = this.state.now + this.state.sequence * 1_000;
    this.change({ kind: "message", chatId, message: { id, at, from: "bot", via: "reply", message, ...more } });
  }

  async #answer(method: string, path: string, body: Buffer, response: ServerResponse): Promise<void> {
    if (path === "/_emulator/events") {
      response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" });
      this.#streams.add(response);
      response.on("close", () => this.#streams.delete(response));
      this.#write(response, "state", this.state);
      return;
    }
    if (path.startsWith("/_emulator/inspection/")) {
      const found = this.inspections.get(decodeURIComponent(path.slice("/_emulator/inspection/".length)));
      return json(response, found === undefined ? 404 : 200, found ?? { message: "Not found" });
    }
    if (path.startsWith("/_emulator/")) {
      const parsed = path === "/_emulator/content" ? body.length : JSON.parse(body.toString() || "{}");
      this.requests.push({ method, path, body: parsed });
      return json(response, 200, path === "/_emulator/content" ? { contentId: "c1" } : {});
    }
    const name = path === "/" ? "index.html" : path;
    try {
      const file = await readFile(join(this.#page, name));
      response.writeHead(200, { "content-type": TYPES[extname(name)] ?? "application/octet-stream" });
      response.end(file);
    } catch {
      json(response, 404, { message: "Not found" });
    }
  }

  #write(stream: ServerResponse, event: string, data: { readonly sequence: number }): void {
    stream.write(`id: ${data.sequence}\nevent: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
  }
}

function json(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { "content-type": "application/json" });
  response.end(JSON.stringify(body));
}
