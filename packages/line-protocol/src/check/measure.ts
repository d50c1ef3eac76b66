import type { LimitUnit } from "../limits.ts";

const segmenter = new Intl.Segmenter(undefined, { granularity: "grapheme" });

/** Whether the text is longer than `max` in this unit. Stops counting where the answer is known. */
export function isLongerThan(text: string, max: number, unit: LimitUnit): boolean {
  if (text.length <= max) return false;
  if (unit !== "grapheme") return true;
  let count = 0;
  for (const _ of segmenter.segment(text)) {
    count += 1;
    if (count > max) return true;
  }
  return false;
}

/**
 * UTF-8 bytes of a value written as JSON without spaces; gives up above `max` and answers a number greater than it. Walks
 * with a list instead of recursion, so that neither depth nor a circle can hurt.
 */
export function jsonSize(value: unknown, max: number): number {
  const open: unknown[] = [value];
  let size = 0;
  while (open.length > 0 && size <= max) {
    const next = open.pop();
    if (typeof next === "string") size += stringSize(next, max);
    else if (Array.isArray(next)) {
      size += 2 + Math.max(0, next.length - 1);
      if (size <= max) for (const held of next) open.push(held);
    } else if (typeof next === "object" && next !== null) {
      const entries = Object.entries(next).filter(([, held]) => held !== undefined);
      size += 2 + Math.max(0, entries.length - 1);
      for (const [key, held] of entries) {
        size += stringSize(key, max) + 1;
        open.push(held);
      }
    } else size += String(next).length;
  }
  return size;
}

function stringSize(text: string, max: number): number {
  if (text.length > max) return text.length;
  let size = 2;
  for (let index = 0; index < text.length; index += 1) size += unitSize(text, index);
  return size;
}

/** Bytes of the code unit at `index`, as JSON writes it; a surrogate pair is four bytes, two for each half. */
function unitSize(text: string, index: number): number {
  const unit = text.charCodeAt(index);
  if (unit === 0x22 || unit === 0x5c) return 2;
  if (unit < 0x20) return unit === 0x08 || unit === 0x09 || unit === 0x0a || unit === 0x0c || unit === 0x0d ? 2 : 6;
  if (unit < 0x80) return 1;
  if (unit < 0x800) return 2;
  return unit >= 0xd800 && unit <= 0xdfff ? 2 : 3;
}
