import { type DestinationStream, pino } from "pino";
import type { LogLevel } from "./config.ts";
import type { LogFields, RuntimeLog } from "./ports/runtime-log.ts";

const fields: readonly (keyof LogFields)[] = [
  "chat",
  "event",
  "kind",
  "code",
  "reason",
  "status",
  "count",
  "attempts",
  "bytes",
  "ms",
  "port",
  "host",
  "store",
  "bot",
  "key",
  "service",
  "place",
];

/** JSON lines of the fields that are listed, and of nothing else: what a caller adds by mistake is not written. */
export function createPinoLog(level: LogLevel, destination?: DestinationStream): RuntimeLog {
  const options = { level, base: null, formatters: { level: (label: string) => ({ level: label }) } };
  const log = destination === undefined ? pino(options) : pino(options, destination);
  return {
    debug: (said, message) => log.debug(allowed(said), message),
    info: (said, message) => log.info(allowed(said), message),
    warn: (said, message) => log.warn(allowed(said), message),
    error: (said, message) => log.error(allowed(said), message),
  };
}

function allowed(said: LogFields): LogFields {
  const kept: Record<string, string | number> = {};
  for (const field of fields) {
    const value = said[field];
    if (typeof value === "string") kept[field] = printable(value);
    else if (typeof value === "number") kept[field] = value;
  }
  return kept;
}

/** Control characters would let a text pretend to be another line, or steer a terminal. */
function printable(text: string): string {
  return text.replace(/\p{Cc}/gu, " ").slice(0, 400);
}
