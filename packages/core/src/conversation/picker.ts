import type { Scope } from "../expression/scope.ts";
import type { VariableSchema } from "../expression/type.ts";
import type { AskBlock } from "../model/flow.ts";
import { repairText } from "../repairs/repair-texts.ts";
import type { Picker } from "./effect.ts";
import { dataOf, textOf } from "./prepare.ts";
import type { Tap } from "./tap.ts";

const kinds: Readonly<Record<string, Picker["kind"]>> = {
  date: "date",
  time: "time",
  datetime: "datetime",
  location: "location",
  content: "cameraRoll",
};

/** The input of the device that fits what is asked, if there is one. */
export function pickerOf(block: AskBlock, schema: VariableSchema, scope: Scope, tap: Tap): Picker | undefined {
  const kind = kinds[schema.type ?? ""];
  if (!kind) return undefined;
  const label = block.picker?.label ? textOf(block.picker.label)(scope) : "";
  return { kind, label: label || repairText(`picker.${kind}`, scope.locale), tap, ...pickerLimits(block, scope) };
}

/** `min`, `max` and `initial` of a picker. Typed answers keep within them too. */
export function pickerLimits(block: AskBlock, scope: Scope): { min?: string; max?: string; initial?: string } {
  const limits: { min?: string; max?: string; initial?: string } = {};
  for (const name of ["min", "max", "initial"] as const) {
    const data = block.picker?.[name];
    const value = data ? dataOf(data)(scope) : null;
    if (typeof value === "string") limits[name] = withoutSeconds(value);
  }
  return limits;
}

/** Pickers go by the minute: a limit made of `now` may carry seconds. */
function withoutSeconds(text: string): string {
  return text.replace(/(\d{2}:\d{2}):\d{2}$/, "$1");
}
