import type { SourceDocument } from "../document/place.ts";
import type { Reading } from "./reading.ts";

/**
 * Names content, so that a running conversation can tell whether what it stands in was altered; the files that its messages
 * use count as part of it. Not for security.
 */
export function hashContent(value: unknown, digits: 8 | 16, reading: Reading): string {
  const text = JSON.stringify(value) ?? "";
  const used = filesUsed(text, reading).map((file) => JSON.stringify(file.value));
  return hashText([text, ...used].join(""), digits);
}

/** The files that the messages of some content use; `json` is that content. */
export function filesUsed(json: string, reading: Reading): readonly SourceDocument[] {
  if (!json.includes('"use":"')) return [];
  return [...json.matchAll(/"use":"([^"\\]+)"/g)].flatMap(([, name = ""]) => reading.find(name) ?? []);
}

function hashText(text: string, digits: 8 | 16): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    a = Math.imul(a ^ unit, 2654435761);
    b = Math.imul(b ^ unit, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return (hex(b) + hex(a)).slice(0, digits);
}

function hex(word: number): string {
  return (word >>> 0).toString(16).padStart(8, "0");
}
