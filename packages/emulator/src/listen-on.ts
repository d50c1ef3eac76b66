import type { FastifyInstance } from "fastify";

/** Listens on the first free of `tries` ports from the wished one on; answers the base URL. */
export async function listenOn(app: FastifyInstance, host: string, wished: number, tries: number): Promise<string> {
  for (let step = 0; ; step += 1) {
    try {
      await app.listen({ host, port: wished === 0 ? 0 : wished + step });
      break;
    } catch (error) {
      const taken = error instanceof Error && "code" in error && error.code === "EADDRINUSE";
      if (!taken || step + 1 >= tries) throw error;
    }
  }
  const address = app.server.address();
  const port = typeof address === "object" && address !== null ? address.port : wished;
  const name = host === "0.0.0.0" || host === "::" ? "localhost" : host.includes(":") ? `[${host}]` : host;
  return `http://${name}:${port}`;
}
