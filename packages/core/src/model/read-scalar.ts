import { diagnostic } from "../diagnostics/codes.ts";
import { type Fix, replaceBy } from "../diagnostics/fix.ts";
import type { Cursor } from "../document/cursor.ts";
import { parseExpression } from "../expression/expression.ts";
import type { ExpressionFault } from "../expression/fault.ts";
import { parseScalar, type ScalarPlace } from "../expression/template.ts";
import type { Value } from "../expression/value.ts";
import type { Range } from "../source/source.ts";
import type { Reading } from "./reading.ts";
import type { Data, DataEntry, DataItem, LocalText, PlacedExpression, PlacedTemplate } from "./scalar.ts";

/** A scalar that is always an expression, written bare (`guard`, `that`, `parse`). */
export function readExpression(at: Cursor, reading: Reading): PlacedExpression | undefined {
  const source = at.text();
  if (source === undefined) return undefined;
  return parsePlaced(at, source, 0, reading);
}

/** A scalar that can only be text: a leading `=` is a letter. */
export function readTemplate(at: Cursor, reading: Reading): PlacedTemplate {
  const source = at.text() ?? "";
  const scalar = parseScalar(source, "text");
  if (scalar.kind === "template") return { at, source, template: scalar.template };
  if (scalar.kind === "fault") reportFaults(at, scalar.faults, reading);
  return { at, source, template: { parts: [scalar.kind === "literal" ? scalar.text : source] } };
}

/** A text for people: a scalar, or a map by locale. */
export function readText(at: Cursor, reading: Reading): LocalText {
  if (!at.isObject()) return { at, every: readTemplate(at, reading) };
  const byLocale = new Map<string, PlacedTemplate>();
  for (const entry of at.entries()) byLocale.set(String(entry.key), readTemplate(entry, reading));
  return { at, byLocale };
}

/** A value by the one rule for scalars, or a tree of them. */
export function readData(at: Cursor, reading: Reading): Data {
  return readTree(at, reading, "value");
}

/** A message body: texts are texts in it, maps by locale are chosen from, `$if` and `$each` drop and repeat. */
export function readBody(at: Cursor, reading: Reading): Data {
  return readTree(at, reading, "body");
}

/** Keys of a message whose value is read by people or typed for them: a leading `=` is a letter there. */
const textKeys: ReadonlySet<string> = new Set(["text", "label", "title", "altText", "displayText", "fillInText"]);

function readTree(at: Cursor, reading: Reading, place: "value" | "body"): Data {
  if (at.isList()) return { kind: "list", at, items: at.items().map((item) => readItem(item, reading, place)) };
  if (at.isObject()) {
    if (place === "body" && isLocaleMap(at, reading)) return { kind: "text", at, text: readText(at, reading) };
    const entries: DataEntry[] = [];
    for (const entry of at.entries()) {
      const key = String(entry.key);
      if (place === "body" && (key === "$if" || key === "$each")) continue;
      const when = place === "body" ? readWhen(entry, reading) : undefined;
      entries.push({ key, at: entry, value: readTree(entry, reading, place), ...(when && { when }) });
    }
    return { kind: "object", at, entries };
  }
  const isText = place === "body" && textKeys.has(String(at.key));
  if (typeof at.value !== "string" && !(isText && at.value !== null))
    return { kind: "literal", at, value: (at.value ?? null) as Value };
  return readString(at, at.text() ?? "", isText ? "text" : "value", reading);
}

function readItem(at: Cursor, reading: Reading, place: "value" | "body"): DataItem {
  const value = readTree(at, reading, place);
  if (place === "value") return { value };
  const when = readWhen(at, reading);
  const each = readEach(at.get("$each"), reading);
  return { value, ...(when && { when }), ...(each && { each }) };
}

/** `$if` of an object. */
export function readWhen(at: Cursor, reading: Reading): PlacedExpression | undefined {
  const condition = at.get("$if");
  return condition && readExpression(condition, reading);
}

/** `item in list`, `item, index in list`. */
export function readEach(at: Cursor | undefined, reading: Reading): DataItem["each"] {
  const source = at?.text();
  if (!at || source === undefined) return undefined;
  const head = /^\s*([A-Za-z_]\w*)\s*(?:,\s*([A-Za-z_]\w*)\s*)?\bin\b\s*/.exec(source);
  if (!head?.[1]) {
    reading.report(diagnostic("expression-syntax", at, { what: `"${source}" is no loop; write "item in list"` }));
    return undefined;
  }
  const list = parsePlaced(at, source.slice(head[0].length), head[0].length, reading);
  return list && { item: head[1], ...(head[2] && { index: head[2] }), list };
}

export function isLocaleMap(at: Cursor, reading: Reading): boolean {
  const keys = at.keys();
  return keys.length > 0 && keys.every((key) => reading.locales.includes(key));
}

function readString(at: Cursor, text: string, place: ScalarPlace, reading: Reading): Data {
  const scalar = parseScalar(text, place);
  switch (scalar.kind) {
    case "literal":
      return { kind: "literal", at, value: scalar.text };
    case "expression": {
      const { expression } = scalar;
      return {
        kind: "expression",
        at,
        expression: { at, source: expression.source, offset: expression.offset, expression },
      };
    }
    case "template":
      return { kind: "template", at, template: { at, source: text, template: scalar.template } };
    case "fault":
      reportFaults(at, scalar.faults, reading);
      return { kind: "literal", at, value: null };
  }
}

function parsePlaced(at: Cursor, source: string, offset: number, reading: Reading): PlacedExpression | undefined {
  const parsed = parseExpression(source, offset);
  if (parsed.ok) return { at, source, offset, expression: parsed.expression };
  reportFaults(at, parsed.faults, reading);
  return undefined;
}

function reportFaults(at: Cursor, faults: readonly ExpressionFault[], reading: Reading): void {
  for (const fault of faults) {
    const range = at.document.rangeWithin(at.path, fault.start, fault.end);
    const what =
      fault.suggestion === undefined ? fault.message : `${fault.message}; did you mean "${fault.suggestion}"?`;
    reading.report(diagnostic("expression-syntax", range, { what }, undefined, fixOf(fault, range)));
  }
}

/** A sign for another. At the beginning of a value `!` is a tag for YAML. */
function fixOf({ suggestion }: ExpressionFault, range: Range): Fix | undefined {
  return suggestion === undefined || suggestion === "!" ? undefined : replaceBy(range, suggestion);
}
