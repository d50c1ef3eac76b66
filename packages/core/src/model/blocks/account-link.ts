import type { Cursor } from "../../document/cursor.ts";
import type { AccountLinkBlock } from "../flow.ts";
import { readAssignments } from "../read-assignments.ts";
import { readMessages } from "../read-message.ts";
import { readData, readText } from "../read-scalar.ts";
import type { Reading } from "../reading.ts";

export function readAccountLink(at: Cursor, reading: Reading): AccountLinkBlock {
  const url = at.get("accountLink") ?? at;
  const label = at.get("label");
  const as = at.get("as")?.value;
  return {
    kind: "accountLink",
    at: url,
    url: readData(url, reading),
    says: readMessages(at.get("prompt"), reading),
    ...(label && { label: readText(label, reading) }),
    as: as === "quickReply" || as === "flex" ? as : "buttons",
    save: readAssignments(at.get("save"), reading),
  };
}
