import type { Picker } from "@renga/core";
import { limits } from "@renga/line-protocol";
import { type Made, made } from "../draft/draft.ts";
import type { Tools } from "../draft/tools.ts";
import { cleanLabel } from "../text/clean-label.ts";
import { cutText } from "../text/cut-text.ts";
import { ours } from "./choice-action.ts";

/** The input of the device as LINE's action. What camera and location give comes back as a message, without the tap. */
export function pickerAction(picker: Picker, tools: Tools): Made {
  const label = cutText(cleanLabel(picker.label), limits.actionLabel.max);
  if (!isTimePicker(picker)) return made(ours, { type: picker.kind, label });
  const { kind: mode, initial, min, max } = picker;
  return made(ours, { type: "datetimepicker", label, data: tools.tapData(picker.tap), mode, initial, max, min });
}

/** Only a picker of dates and times may stand outside of quick replies. */
export function isTimePicker(picker: Picker): boolean {
  return picker.kind === "date" || picker.kind === "time" || picker.kind === "datetime";
}
