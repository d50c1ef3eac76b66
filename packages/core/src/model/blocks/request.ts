import type { Cursor } from "../../document/cursor.ts";
import type { RequestBlock } from "../flow.ts";
import { readAssignments } from "../read-assignments.ts";
import { readData } from "../read-scalar.ts";
import type { Reading } from "../reading.ts";

export function readRequest(at: Cursor, reading: Reading): RequestBlock {
  const given = at.get("with");
  return {
    kind: "request",
    at: at.get("request") ?? at,
    operation: at.get("request")?.text() ?? "",
    ...(given && { with: readData(given, reading) }),
    save: readAssignments(at.get("save"), reading),
    accept: (at.get("accept")?.oneOrMany() ?? []).flatMap(({ value }) => (typeof value === "number" ? [value] : [])),
  };
}
