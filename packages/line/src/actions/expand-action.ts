import { asLabel } from "../draft/as-label.ts";
import { asText } from "../draft/as-text.ts";
import type { Draft, Fields } from "../draft/draft.ts";
import { made } from "../draft/draft.ts";
import { checkKeys, type Tools } from "../draft/tools.ts";
import { Written } from "../draft/written.ts";
import { expandTap } from "./expand-tap.ts";
import { writeData } from "./postback-data.ts";

/**
 * An action as an author writes it, as LINE's action object. Any of them, and LINE's own (`type: …`):
 *
 * ```yaml
 * - Yes                                               # says "Yes"
 * - { label: Yes, say: "Yes, please" }                # says something else
 * - { label: Map, uri: https://example.com/map }      # opens; also `altUri`
 * - { label: Buy, data: { action: buy, id: 7 } }      # postback; `data` an object or a text; also `displayText`
 * - { label: When?, pick: date, min: 2026-04-01 }     # date picker: date | time | datetime; also `max initial data`
 * - { label: Copy the code, copy: SPRING26 }          # into the clipboard
 * - { label: Hold, $tap: hold, with: { id: 7 } }      # a tap of one's own: `on: { tap.hold: … }`
 * ```
 */
export function expandAction(action: Written, tools: Tools): Draft {
  if (action.isUnknown || action.has("type")) return action.has("$tap") ? expandTap(action, tools) : action;
  if (action.isScalar) return made(action, { type: "message", label: asLabel(action), text: asText(action) });
  if (action.has("$tap")) return expandTap(action, tools);
  const kind = kinds.find(({ key }) => action.has(key));
  if (!action.isObject || kind === undefined) {
    tools.note(
      action,
      "unknown-action",
      `An action has one of ${kinds.map(({ key }) => `"${key}"`).join(", ")}, or a LINE "type"`,
    );
    return action;
  }
  checkKeys(action, `this action`, ["label", kind.key, ...kind.beside, "icon", "imageUrl", "area"], tools);
  return made(action, { type: kind.type, label: asLabel(action.at("label")), ...kind.fields(action) });
}

interface ActionKind {
  /** The key by which it is known. */
  readonly key: string;
  readonly type: string;
  readonly beside: readonly string[];
  fields(action: Written): Fields;
}

/** In the order of asking: `data` before `say`, which then is what the user is shown to have said. */
const kinds: readonly ActionKind[] = [
  {
    key: "pick",
    type: "datetimepicker",
    beside: ["data", "initial", "min", "max"],
    fields: (action) => ({
      mode: action.at("pick"),
      data: data(action.at("data")) ?? "pick",
      initial: asText(action.at("initial")),
      min: asText(action.at("min")),
      max: asText(action.at("max")),
    }),
  },
  {
    key: "data",
    type: "postback",
    beside: ["say", "displayText", "text", "inputOption", "fillInText"],
    fields: (action) => ({
      data: data(action.at("data")),
      displayText: asText(action.at("displayText", "say")),
      text: asText(action.at("text")),
      inputOption: action.at("inputOption"),
      fillInText: asText(action.at("fillInText")),
    }),
  },
  { key: "say", type: "message", beside: [], fields: (action) => ({ text: asText(action.at("say")) }) },
  {
    key: "uri",
    type: "uri",
    beside: ["altUri"],
    fields: (action) => ({ uri: action.at("uri"), altUri: action.at("altUri") }),
  },
  { key: "copy", type: "clipboard", beside: [], fields: (action) => ({ clipboardText: asText(action.at("copy")) }) },
  { key: "label", type: "message", beside: [], fields: (action) => ({ text: asText(action.at("label")) }) },
];

function data(part: Written | undefined): Written | undefined {
  return part?.isObject ? new Written(writeData(part.value), part.path) : asText(part);
}
