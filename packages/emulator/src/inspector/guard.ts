import { isIP } from "node:net";
import type { FastifyInstance } from "fastify";

/** What a browser tells about who is asking. */
export interface Asker {
  readonly host: string | undefined;
  readonly origin: string | undefined;
  readonly fetchSite: string | undefined;
}

/**
 * Whether a request may come in. A web page elsewhere can make a browser send requests here, and by DNS rebinding even
 * under a name of its own; but it cannot choose `Host`, `Origin` and `Sec-Fetch-Site`. Addresses cannot be rebound, and
 * nobody can own a name without a dot or below `localhost` or `internal`; other names must be among the `known` ones.
 */
export function mayEnter({ host, origin, fetchSite }: Asker, known: readonly string[]): boolean {
  const own = hostNameOf(host);
  if (own === undefined || !(isPrivateName(own) || known.includes(own))) return false;
  if (origin !== undefined && origin.toLowerCase() !== `http://${host?.toLowerCase()}`) return false;
  return fetchSite === undefined || fetchSite === "same-origin" || fetchSite === "none";
}

/** Refuses who may not come in: see {@link mayEnter}. */
export function guard(app: FastifyInstance, known: readonly string[]): void {
  app.addHook("onRequest", async (request, reply) => {
    const { host, origin, "sec-fetch-site": fetchSite } = request.headers;
    const asker = { host, origin, fetchSite: typeof fetchSite === "string" ? fetchSite : undefined };
    if (mayEnter(asker, known)) return;
    await reply.code(403).send({ message: "The emulator answers to its own machine and its own page only." });
  });
}

function isPrivateName(name: string): boolean {
  return isIP(name) !== 0 || !name.includes(".") || name.endsWith(".localhost") || name.endsWith(".internal");
}

function hostNameOf(host: string | undefined): string | undefined {
  if (host === undefined || !URL.canParse(`http://${host}`)) return undefined;
  return new URL(`http://${host}`).hostname.replace(/^\[(.*)\]$/, "$1");
}
