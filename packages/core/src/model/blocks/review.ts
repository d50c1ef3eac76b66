import type { Cursor } from "../../document/cursor.ts";
import type { ReviewBlock } from "../flow.ts";
import { splitName } from "../read-assignments.ts";
import { readText } from "../read-scalar.ts";
import type { Reading } from "../reading.ts";
import { readQuestion, readTexts } from "./question.ts";

export function readReview(at: Cursor, reading: Reading): ReviewBlock {
  const title = at.get("title");
  const confirm = at.get("confirm");
  const label = confirm?.isObject() && confirm.has("label") ? confirm.get("label") : confirm;
  return {
    ...readQuestion(at, undefined, reading),
    kind: "review",
    variables: (at.get("review")?.oneOrMany() ?? []).map((one) => {
      const { scope, name } = splitName(one.text() ?? "");
      return { at: one, scope: scope === "user" ? "user" : "flow", name };
    }),
    ...(title && { title: readText(title, reading) }),
    ...(label && { confirm: readText(label, reading) }),
    synonyms: readTexts(confirm?.get("synonyms"), reading),
  };
}
