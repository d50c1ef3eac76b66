import { diagnostic } from "../diagnostics/codes.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { Cursor } from "../document/cursor.ts";
import type { Path, SourceDocument } from "../document/place.ts";
import { ExpressionError } from "../expression/expression-error.ts";
import type { Scope } from "../expression/scope.ts";
import { evaluateScalar, parseScalar } from "../expression/template.ts";
import type { Value, ValueObject } from "../expression/value.ts";
import { objectOf } from "./plain-value.ts";
import { writeYaml } from "./write-yaml.ts";

/** A test as it stands, or one row of its `cases` filled in. */
export interface TestRow {
  readonly at: Cursor;
  readonly name: string;
  readonly isRow: boolean;
}

/**
 * A test with `cases` is one test for each row: `{{ name }}` in its texts is the row's value, `=name` keeps its type, as
 * everywhere in the language.
 */
export function testRows(test: Cursor, tests: Cursor, report: (found: Diagnostic) => void): readonly TestRow[] {
  const name = test.get("name")?.text() ?? "a conversation";
  const cases = test.get("cases");
  if (!cases) return [{ at: test, name, isRow: false }];
  return cases.items().map((row) => {
    const at = filled(test, tests, objectOf(row), report);
    const title = at.get("name")?.text() ?? name;
    return { at, name: title === name ? `${name} ${writeYaml(objectOf(row))}` : title, isRow: true };
  });
}

function filled(test: Cursor, tests: Cursor, row: ValueObject, report: (found: Diagnostic) => void): Cursor {
  const scope = rowScope(row);
  const { cases: _, ...rest } = test.value as { readonly [key: string]: unknown };
  const value = fill(rest, test.path, (text, path) => {
    const scalar = parseScalar(text, "value");
    if (scalar.kind === "literal") return scalar.text;
    try {
      return evaluateScalar(scalar, scope);
    } catch (error) {
      if (!(error instanceof ExpressionError)) throw error;
      const range = test.document.rangeWithin(path, error.start ?? 0, error.end ?? text.length);
      report(diagnostic("expression-syntax", range, { what: error.message }));
      return text;
    }
  });
  return new Cursor(filledDocument(test.document), value, test.key, tests);
}

function fill(value: unknown, path: Path, scalar: (text: string, path: Path) => Value): unknown {
  if (typeof value === "string") return scalar(value, path);
  if (Array.isArray(value)) return value.map((item, index) => fill(item, [...path, index], scalar));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, fill(part, [...path, key], scalar)]));
}

/** The same places; only what was filled in has no text of its own in the file. */
function filledDocument(document: SourceDocument): SourceDocument {
  return {
    name: document.name,
    value: document.value,
    rangeOf: (path, part) => document.rangeOf(path, part),
    rangeWithin: (path, start, end) => document.rangeWithin(path, start, end),
    textOf: (path) => (typeof valueAt(document.value, path) === "string" ? undefined : document.textOf(path)),
  };
}

function valueAt(root: unknown, path: Path): unknown {
  let value = root;
  for (const step of path) value = (value as Readonly<Record<string | number, unknown>> | null | undefined)?.[step];
  return value;
}

function rowScope(row: ValueObject): Scope {
  return {
    now: 0,
    timeZone: "UTC",
    locale: "en",
    random: () => 0,
    lookup: (name) => (Object.hasOwn(row, name) ? row[name] : undefined),
  };
}
