import type { Choice } from "@renga/core";
import { limits } from "@renga/line-protocol";
import { expandAction } from "../actions/expand-action.ts";
import { type Draft, Made, made } from "../draft/draft.ts";
import type { Tools } from "../draft/tools.ts";
import { Written } from "../draft/written.ts";
import { cleanLabel } from "../text/clean-label.ts";
import { cutText } from "../text/cut-text.ts";

/**
 * What tapping a choice does: the author's own action, a link, a signed tap, or the user's own words. `take` is what a tap
 * is labelled where the choice's own label stands above it.
 */
export function choiceAction(choice: Choice, labelMax: number, tools: Tools, take?: string): Made {
  const words = cleanLabel(choice.label);
  const label = cutText(words, labelMax);
  if (choice.action !== undefined) return ownAction(choice, label, tools);
  if (choice.uri !== undefined) return made(ours, { type: "uri", label, uri: choice.uri });
  if (choice.tap !== undefined) {
    const displayText = cutText(words, limits.postbackDisplayText.max);
    return made(ours, { type: "postback", label: take ?? label, data: tools.tapData(choice.tap), displayText });
  }
  const said = choice.say === undefined || choice.say.trim() === "" ? words : choice.say;
  return made(ours, { type: "message", label, text: cutText(said, limits.messageActionText.max) });
}

/** The author's action answers the question: where it sends data back and has none, it is the tap. */
function ownAction(choice: Choice, label: string, tools: Tools): Made {
  const written = new Written(choice.action ?? null);
  const fields = fieldsOf(expandAction(written, tools));
  const type = fields.type instanceof Written ? fields.type.value : fields.type;
  const answers = (type === "datetimepicker" || type === "postback") && !written.has("data") && !written.has("$tap");
  const data = answers && choice.tap !== undefined ? tools.tapData(choice.tap) : fields.data;
  return made(written, { ...fields, label: fields.label ?? label, data });
}

function fieldsOf(draft: Draft): { readonly [name: string]: Draft | undefined } {
  if (draft instanceof Made) return Object.fromEntries(draft.fields);
  if (!(draft instanceof Written)) return {};
  return Object.fromEntries(draft.keys().map((key) => [key, draft.at(key)]));
}

/** Stands for what no author wrote. */
export const ours: Written = new Written(null);
