import type { LogFields, RuntimeLog } from "@renga/runtime";

/** Told by the turn's own report, with more words. */
const toldElsewhere: ReadonlySet<string> = new Set(["a call failed", "LINE would refuse messages"]);

/** What the runtime warns of, a readable line each, for `renga dev`: what `renga serve` writes as JSON. */
export function terminalLog(tell: (line: string) => void): RuntimeLog {
  const told = (fields: LogFields, message: string): void => {
    if (!toldElsewhere.has(message)) tell(lineOf(fields, message));
  };
  return { debug() {}, info() {}, warn: told, error: told };
}

function lineOf({ kind, code, reason, status, attempts }: LogFields, message: string): string {
  if (message === "an outbox row was given up") return `${nameOf(kind)} was not sent: ${reason}`;
  if (message === "sending needs another way") return `${nameOf(kind)} has not gone out yet: ${code} (try ${attempts})`;
  const details = [reason ?? code, status].filter((detail) => detail !== undefined);
  return details.length === 0 ? message : `${message}: ${details.join(", ")}`;
}

function nameOf(kind: string | undefined): string {
  return kind === "reply" || kind === "push" ? `a ${kind} of the bot's` : `"${kind}"`;
}
