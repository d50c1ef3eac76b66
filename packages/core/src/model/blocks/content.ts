import type { Cursor } from "../../document/cursor.ts";
import type { ContentBlock } from "../flow.ts";
import { readAssignments } from "../read-assignments.ts";
import { readData } from "../read-scalar.ts";
import type { Reading } from "../reading.ts";

const usualSize = 10_000_000;

export function readContent(at: Cursor, reading: Reading): ContentBlock {
  const content = at.get("content") ?? at;
  const to = at.get("to");
  const given = at.get("with");
  const operation = to?.text();
  return {
    kind: "content",
    at: content,
    content: readData(content, reading),
    ...(operation !== undefined && { operation }),
    operationAt: to ?? content,
    ...(given && { with: readData(given, reading) }),
    types: (at.get("types")?.oneOrMany() ?? []).flatMap((one) => one.text() ?? []),
    maxSize: readSize(at.get("maxSize")?.text()) ?? usualSize,
    accept: (at.get("accept")?.oneOrMany() ?? []).flatMap(({ value }) => (typeof value === "number" ? [value] : [])),
    save: readAssignments(at.get("save"), reading),
  };
}

/** `5MB`, `300kB`: thousands, as phones count. */
function readSize(text: string | undefined): number | undefined {
  const [, digits, unit] = /^([0-9]+)(kB|MB)$/.exec(text ?? "") ?? [];
  return digits === undefined ? undefined : Number(digits) * (unit === "kB" ? 1_000 : 1_000_000);
}
