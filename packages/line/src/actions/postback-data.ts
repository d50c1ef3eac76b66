import type { ValueObject } from "@renga/core";
import { isForbiddenKey, type StaticBody, UNKNOWN } from "@renga/core";
import { isPlainObject } from "../draft/is-plain-object.ts";
import { readObject } from "../text/read-object.ts";

/** Postback data from an object: `a=b&c=d`. UNKNOWN as soon as a part of it is. */
export function writeData(data: StaticBody): StaticBody {
  const parts: string[] = [];
  for (const [key, value] of Object.entries(isPlainObject(data) ? data : {})) {
    if (value === UNKNOWN) return UNKNOWN;
    if (value === null || value === undefined) continue;
    parts.push(`${escapeData(key)}=${escapeData(typeof value === "object" ? JSON.stringify(value) : String(value))}`);
  }
  return parts.join("&");
}

/** Only what has a meaning is escaped: data is short, and other letters need no more than themselves. */
function escapeData(text: string): string {
  return text.replace(/[%&=+#]/g, encodeURIComponent);
}

/**
 * The data of an ordinary postback by keys: `a=b&c=d` (values are text, the first of a repeated key counts) or a JSON
 * object. Undefined for anything else. Keys that reach into JavaScript are left out.
 */
export function readData(data: string): ValueObject | undefined {
  if (data.trimStart().startsWith("{")) return readObject(data);
  if (!data.includes("=")) return undefined;
  const read: ValueObject = Object.create(null) as ValueObject;
  for (const [key, value] of new URLSearchParams(data)) {
    if (key !== "" && !isForbiddenKey(key) && !Object.hasOwn(read, key)) read[key] = value;
  }
  return read;
}
