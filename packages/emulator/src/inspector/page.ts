import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import fastifyStatic from "@fastify/static";
import type { FastifyInstance } from "fastify";

/** Where the build puts the page: beside the compiled emulator. */
export const builtPage: string = fileURLToPath(new URL("../../dist/page", import.meta.url));

/**
 * The page loads nothing from elsewhere but the images, videos and sounds that bots send, as LINE's apps do; it cannot be
 * framed and runs no scripts but its own.
 */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data: blob: https:",
  "media-src 'self' blob: https:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

/** Serves the chat page at `/`. Files with a hash in their name may be kept by the browser for good. */
export async function addPage(app: FastifyInstance, directory: string): Promise<void> {
  app.addHook("onSend", async (_, reply) => {
    reply.headers({
      "content-security-policy": contentSecurityPolicy,
      "x-content-type-options": "nosniff",
      "referrer-policy": "no-referrer",
    });
  });
  if (!existsSync(join(directory, "index.html"))) {
    app.get("/", (_, reply) =>
      reply.type("text/plain").send("The chat page is not built. The Messaging API is here.\n"),
    );
    return;
  }
  await app.register(fastifyStatic, {
    root: directory,
    wildcard: false,
    cacheControl: false,
    setHeaders: (response, path) => {
      const isHashed = /[-.][\w-]{8,}\.\w+$/.test(path);
      response.header("cache-control", isHashed ? "public, max-age=31536000, immutable" : "no-cache");
    },
  });
}
