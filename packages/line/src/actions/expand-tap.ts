import { isValueObject, type Tap, type Value } from "@renga/core";
import { asLabel } from "../draft/as-label.ts";
import { asText } from "../draft/as-text.ts";
import { type Draft, made } from "../draft/draft.ts";
import type { Tools } from "../draft/tools.ts";
import type { Written } from "../draft/written.ts";

/**
 * A tap of one's own as a signed postback. When the flow runs, `$tap` holds the tap that the engine has bound to the
 * conversation; before, the name that its author gave it.
 */
export function expandTap(action: Written, tools: Tools): Draft {
  const words = action.at("label");
  return made(action, {
    type: "postback",
    label: asLabel(words),
    data: tapData(action, tools),
    displayText: asText(action.at("displayText", "say")) ?? asLabel(words),
  });
}

function tapData(action: Written, tools: Tools): Draft {
  const held = action.at("$tap") ?? action;
  if (tools.isStatic || held.isUnknown) return "…";
  const tap = readTap(held.value as Value);
  if (tap !== undefined) return tools.tapData(tap);
  tools.note(held, "unbound-tap", "This tap is not bound to a conversation");
  return "…";
}

function readTap(value: Value): Tap | undefined {
  if (!isValueObject(value)) return undefined;
  const { run, flow, state, hash, ask, option, name, data, origin } = value;
  if (typeof run !== "number" || typeof ask !== "number") return undefined;
  if (typeof flow !== "string" || typeof state !== "string" || typeof hash !== "string") return undefined;
  return {
    ...{ run, flow, state, hash, ask },
    ...(typeof option === "string" ? { option } : {}),
    ...(typeof name === "string" ? { name } : {}),
    ...(isValueObject(data) ? { data } : {}),
    ...(typeof origin === "string" ? { origin } : {}),
  };
}
