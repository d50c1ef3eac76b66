import type { Cursor } from "../document/cursor.ts";
import type { RichMenu, RichMenuRule } from "./bot.ts";
import { isLocaleMap, readBody, readExpression } from "./read-scalar.ts";
import type { Reading } from "./reading.ts";

/** A file of `richmenus/`. */
export function readRichMenu(at: Cursor, reading: Reading): RichMenu {
  const show = at.get("show");
  return {
    at,
    name: at.get("richMenu")?.text() ?? "",
    body: readBody(at, reading),
    ...(show && { show: readRule(show, reading) }),
    localized: hasLocaleMap(at, reading),
  };
}

function readRule(at: Cursor, reading: Reading): RichMenuRule {
  const locale = at.get("locale");
  const name = locale?.text();
  const guard = at.get("guard");
  const condition = guard && readExpression(guard, reading);
  return {
    byDefault: at.text() === "default",
    ...(locale && name !== undefined && { locale: { at: locale, name } }),
    ...(condition && { guard: condition }),
  };
}

function hasLocaleMap(at: Cursor, reading: Reading): boolean {
  if (at.isList()) return at.items().some((item) => hasLocaleMap(item, reading));
  return at.isObject() && (isLocaleMap(at, reading) || at.entries().some((entry) => hasLocaleMap(entry, reading)));
}
