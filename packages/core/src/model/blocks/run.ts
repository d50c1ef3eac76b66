import type { Cursor } from "../../document/cursor.ts";
import type { RunBlock } from "../flow.ts";
import { readAssignments } from "../read-assignments.ts";
import { readData } from "../read-scalar.ts";
import type { Reading } from "../reading.ts";

export function readRun(at: Cursor, reading: Reading): RunBlock {
  const given = at.get("with");
  return {
    kind: "run",
    at: at.get("run") ?? at,
    function: at.get("run")?.text() ?? "",
    ...(given && { with: readData(given, reading) }),
    save: readAssignments(at.get("save"), reading),
  };
}
