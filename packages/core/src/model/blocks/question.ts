import type { Cursor } from "../../document/cursor.ts";
import type { Value } from "../../expression/value.ts";
import type { MenuBlock, Option } from "../flow.ts";
import { readAssignments } from "../read-assignments.ts";
import { readMessages } from "../read-message.ts";
import { isLocaleMap, readBody, readData, readEach, readExpression, readText } from "../read-scalar.ts";
import { readTarget } from "../read-transition.ts";
import { readWaiting } from "../read-waiting.ts";
import type { Reading } from "../reading.ts";
import type { LocalText } from "../scalar.ts";

/** What `ask` and `menu` have in common; `prompt` stands under either key. */
export function readQuestion(at: Cursor, prompt: Cursor | undefined, reading: Reading): Omit<MenuBlock, "kind"> {
  const onFailed = readTarget(at.get("onFailed"));
  const as = at.get("as")?.value;
  return {
    at,
    ...readWaiting(at, reading),
    prompt: readMessages(prompt, reading),
    options: readOptions(at.get("options"), reading),
    as: as === "buttons" || as === "confirm" || as === "carousel" || as === "flex" ? as : "quickReply",
    ...(onFailed && { onFailed }),
    ...readFrom(at.get("from"), reading),
  };
}

/** `member`, `anyone`, `everyone`, or an expression that gives the ids of users. */
function readFrom(at: Cursor | undefined, reading: Reading): Pick<MenuBlock, "from"> {
  const word = at?.text();
  if (!at || word === undefined) return {};
  if (word === "member" || word === "anyone" || word === "everyone") return { from: word };
  const data = readData(at, reading);
  return data.kind === "expression" ? { from: { ids: data.expression } } : {};
}

/** `[2, 3, 4]`, texts, objects, and one for each item of a list. */
export function readOptions(at: Cursor | undefined, reading: Reading): readonly Option[] {
  return at ? at.oneOrMany().map((one) => readOption(one, reading)) : [];
}

function readOption(at: Cursor, reading: Reading): Option {
  if (!at.isObject() || isLocaleMap(at, reading)) {
    // A number offered is that number; a text offered is understood as if it had been typed.
    const value = typeof at.value === "string" || at.isObject() ? undefined : (at.value as Value);
    return {
      at,
      label: readText(at, reading),
      synonyms: [],
      assignments: [],
      ...(value !== undefined && { value: { kind: "literal", at, value } }),
    };
  }
  const each = readEach(at.get("each"), reading);
  const guard = at.get("guard");
  const condition = guard && readExpression(guard, reading);
  const value = at.get("value");
  const target = readTarget(at.get("target"));
  const title = at.get("title");
  const text = at.get("text");
  const image = at.get("image");
  const uri = at.get("uri");
  const style = at.get("style")?.text();
  const action = at.get("action");
  return {
    at,
    ...(each && { each }),
    ...(condition && { guard: condition }),
    label: readText(at.get("label") ?? action?.get("label") ?? value ?? at, reading),
    ...(value && { value: readData(value, reading) }),
    synonyms: readTexts(at.get("synonyms"), reading),
    assignments: readAssignments(at.get("set"), reading),
    ...(target && { target }),
    ...(title && { title: readText(title, reading) }),
    ...(text && { text: readText(text, reading) }),
    ...(image && { image: readData(image, reading) }),
    ...(uri && { uri: readData(uri, reading) }),
    ...(style !== undefined && { style }),
    ...(action && { action: readBody(action, reading) }),
  };
}

/** Texts in a list, or by locale: `[なし, none]`, `{ ja: なし, en: [none, skip] }`. */
export function readTexts(at: Cursor | undefined, reading: Reading): readonly LocalText[] {
  if (!at) return [];
  if (at.isObject()) {
    return at.entries().flatMap((entry) =>
      entry.oneOrMany().map((one) => {
        const { every } = readText(one, reading);
        return every ? { at: one, byLocale: new Map([[String(entry.key), every]]) } : { at: one };
      }),
    );
  }
  return at.oneOrMany().map((one) => readText(one, reading));
}
