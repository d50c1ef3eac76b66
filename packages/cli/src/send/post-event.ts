import { request } from "node:http";
import { CliError } from "../cli-error.ts";

export interface EventAnswer {
  readonly duplicate?: boolean;
  /** Why it was not taken. */
  readonly problem?: string;
}

/** Hands an event to the admin listener of a bot. Throws `CliError` where there is none, or it knows another token. */
export async function postEvent(
  admin: string,
  token: string,
  name: string,
  body: object,
  key: string | undefined,
): Promise<EventAnswer> {
  const { status, text } = await post(admin, `/events/${encodeURIComponent(name)}`, JSON.stringify(body), {
    authorization: `Bearer ${token}`,
    "content-type": "application/json",
    host: "localhost",
    ...(key === undefined ? {} : { "idempotency-key": key }),
  }).catch((error: unknown) => {
    throw new CliError(`Nobody answers at ${admin}: ${error instanceof Error ? error.message : "no reason given"}.`);
  });
  if (status === 401)
    throw new CliError("The bot knows another token.", "RENGA_ADMIN_TOKEN is not the one it was given the SHA-256 of.");
  if (status === 429) throw new CliError("There were too many wrong tokens.", "Try again in a minute.");
  const answer = text === "" ? {} : (JSON.parse(text) as EventAnswer);
  if (status === 202) return answer;
  return { problem: answer.problem ?? `the bot answered ${status}` };
}

function post(
  admin: string,
  path: string,
  body: string,
  headers: Readonly<Record<string, string>>,
): Promise<{ readonly status: number; readonly text: string }> {
  const socket = admin.startsWith("unix:") ? { socketPath: admin.slice("unix:".length) } : hostIn(admin);
  return new Promise((resolve, reject) => {
    const sent = request({ ...socket, path, method: "POST", headers, timeout: 10_000 }, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part: Buffer) => parts.push(part));
      response.on("end", () =>
        resolve({ status: response.statusCode ?? 0, text: Buffer.concat(parts).toString("utf8") }),
      );
      response.on("error", reject);
    });
    sent.on("timeout", () => sent.destroy(new Error("no answer within 10 seconds")));
    sent.on("error", reject);
    sent.end(body);
  });
}

function hostIn(admin: string): { readonly host: string; readonly port: number } {
  const [, host, port] = /^(.+):(\d+)$/.exec(admin) ?? [];
  if (host === undefined || port === undefined)
    throw new CliError(`RENGA_ADMIN is "${admin}".`, "Write 127.0.0.1:3001, or unix:/run/renga.sock.");
  return { host: host.replace(/^\[|\]$/g, ""), port: Number(port) };
}
