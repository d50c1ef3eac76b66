import type { Path, SourceDocument } from "@renga/core";
import { isObject, valueAt } from "./value-at.ts";

/** The innermost part of a file that an offset is in: a key, or a value. */
export interface Spot {
  readonly path: Path;
  readonly part: "key" | "value";
}

export function spotAt(document: SourceDocument, offset: number): Spot {
  const path: (string | number)[] = [];
  let value = document.value;
  while (typeof value === "object" && value !== null) {
    const steps = Array.isArray(value) ? value.keys() : isObject(value) ? Object.keys(value) : [];
    let inside: string | number | undefined;
    for (const step of steps) {
      const at = [...path, step];
      const isKey = typeof step === "string";
      if (isKey && holds(document.rangeOf(at, "key"), offset)) return { path: at, part: "key" };
      if (holds(document.rangeOf(at), offset)) inside = step;
    }
    if (inside === undefined) break;
    path.push(inside);
    value = valueAt(value, [inside]);
  }
  return { path, part: "value" };
}

function holds({ start, end }: { readonly start: number; readonly end: number }, offset: number): boolean {
  return start <= offset && offset <= end;
}
