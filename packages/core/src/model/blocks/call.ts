import type { Cursor } from "../../document/cursor.ts";
import type { CallBlock } from "../flow.ts";
import { readAssignments } from "../read-assignments.ts";
import { readData } from "../read-scalar.ts";
import { readTransitions } from "../read-transition.ts";
import type { Reading } from "../reading.ts";

export function readCall(at: Cursor, reading: Reading): CallBlock {
  const given = at.get("with");
  return {
    kind: "call",
    at: at.get("call") ?? at,
    flow: reading.flowOf(at.get("call")?.text() ?? ""),
    ...(given && { with: readData(given, reading) }),
    save: readAssignments(at.get("save"), reading),
    onCancelled: readTransitions(at.get("onCancelled"), reading),
  };
}
