import type { Cursor } from "../../document/cursor.ts";
import type { MenuBlock } from "../flow.ts";
import type { Reading } from "../reading.ts";
import { readQuestion } from "./question.ts";

export function readMenu(at: Cursor, reading: Reading): MenuBlock {
  return { ...readQuestion(at, at.get("menu"), reading), kind: "menu" };
}
