import type { Value } from "@renga/core";
import type { Path } from "./written.ts";

const numbers = new Set(["latitude", "longitude", "duration", "x", "y", "index", "length", "flex", "maxLines"]);
const lists = new Set(["actions", "columns", "items", "emojis"]);

/** A value that LINE would take at this place, for what is known only when the flow runs. */
export function sampleFor(path: Path): Value {
  const key = path.at(-1);
  if (typeof key !== "string") return {};
  if (/ur[li]$/i.test(key)) return "https://example.com/a.jpg";
  if (numbers.has(key)) return 1;
  if (key === "width" || key === "height") return path.at(-2) === "baseSize" ? 1040 : 1;
  if (lists.has(key)) return [];
  if (key === "action") return { type: "message", label: "…", text: "…" };
  return "…";
}
