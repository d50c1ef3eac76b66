import { diagnostic } from "../diagnostics/codes.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { didYouMean, nearest } from "../diagnostics/did-you-mean.ts";
import type { Path, SourceDocument } from "../document/place.ts";
import type { SchemaError } from "../generated/validators.ts";
import { describeKind, describePath, describeTypes, listOf, placeOf } from "./describe.ts";
import { formOf } from "./forms.ts";

/** Keys of which a state, or an action, holds one: it is what the state, or the action, is. */
const blocks: readonly string[] = [
  "ask",
  "menu",
  "review",
  "each",
  "call",
  "request",
  "run",
  "put",
  "take",
  "get",
  "list",
  "accountLink",
  "content",
];
const actions: readonly string[] = [
  ...["say", "set", "raise", "schedule", "unschedule", "request", "run", "put", "take", "get", "list"],
  ...["push", "sendTo", "loading", "markAsRead", "richMenu", "flush", "track"],
];

/** The errors about one value as sentences for its author, each at the right place. */
export function tell(document: SourceDocument, path: Path, errors: readonly SchemaError[]): readonly Diagnostic[] {
  const unknown = errors.filter(isUnknownKey);
  const others = errors.filter((error) => !isUnknownKey(error));
  const meant = new Set(unknown.map((error) => nearest(nameIn(error), knownKeys(error))));
  const missing = others.filter(
    ({ keyword, params }) => !(keyword === "required" && meant.has(String(params.missingProperty))),
  );
  return [
    ...tellUnknownKeys(document, path, unknown),
    ...missing.flatMap((error) => tellOne(document, path, error) ?? []),
  ];
}

function tellUnknownKeys(document: SourceDocument, path: Path, errors: readonly SchemaError[]): readonly Diagnostic[] {
  const object = valueAt(document.value, path);
  const has = (key: string): boolean => typeof object === "object" && object !== null && key in object;
  const isState = isStatePath(path);
  // A block's key that is misspelt makes all keys of that block unknown; it alone is the mistake.
  const misspelt = errors.find((error) => {
    const near = nearest(nameIn(error), knownKeys(error));
    return near !== undefined && (isState ? blocks : actions).includes(near) && !has(near);
  });
  return (misspelt ? [misspelt] : errors).map((error) => {
    const name = nameIn(error);
    const at = document.rangeOf([...path, name], "key");
    const first = isState
      ? blocks.find((key) => has(key) && key !== name)
      : actions.find((key) => has(key) && key !== name);
    if (isState && first !== undefined && blocks.includes(name))
      return diagnostic("one-block", at, { first, second: name });
    if (
      !isState &&
      first !== undefined &&
      actions.includes(name) &&
      knownKeys(error).includes(first) &&
      knownKeys(error).includes("guard")
    ) {
      return diagnostic("one-action", at, { first, second: name });
    }
    return diagnostic("unknown-key", at, { name, where: placeOf(path), near: didYouMean(name, knownKeys(error)) });
  });
}

function tellOne(
  document: SourceDocument,
  path: Path,
  { keyword, params, propertyName }: SchemaError,
): Diagnostic | undefined {
  if (propertyName !== undefined) {
    const at = document.rangeOf([...path, propertyName], "key");
    const { code, expected } = formOf(String(params.pattern));
    return code === "bad-duration"
      ? diagnostic(code, at, { text: propertyName })
      : diagnostic("bad-name", at, { name: propertyName, expected });
  }
  const value = valueAt(document.value, path);
  const what = describePath(path);
  const at = document.rangeOf(path);
  switch (keyword) {
    case "required": {
      const parent = path.length > 0 ? document.rangeOf(path, "key") : document.rangeOf(path);
      const place = path.length > 0 ? parent : { ...parent, end: parent.start };
      return diagnostic("missing-key", place, { what, name: String(params.missingProperty) });
    }
    case "type":
      return diagnostic("wrong-type", at, { what, expected: describeTypes(params.type), actual: describeKind(value) });
    case "enum": {
      const allowed = (params.allowedValues as readonly unknown[]).map(String);
      return diagnostic("wrong-value", at, {
        what,
        actual: describeKind(value),
        expected: listOf(allowed),
        near: typeof value === "string" ? didYouMean(value, allowed) : "",
      });
    }
    case "const":
      return diagnostic("wrong-value", at, {
        what,
        actual: describeKind(value),
        expected: String(params.allowedValue),
        near: "",
      });
    case "pattern": {
      const { code, expected } = formOf(String(params.pattern));
      const text = document.textOf(path) ?? "";
      if (code === "bad-duration") return diagnostic(code, at, { text });
      return diagnostic("bad-name", at, { name: text, expected });
    }
    case "minimum":
      return diagnostic("out-of-range", at, { what, expected: `${params.limit} or more` });
    case "maximum":
      return diagnostic("out-of-range", at, { what, expected: `${params.limit} or less` });
    case "maxProperties":
      return diagnostic("out-of-range", at, { what, expected: `${params.limit} key only` });
    case "minItems":
    case "minProperties":
      return diagnostic("out-of-range", at, { what, expected: "more than empty" });
    case "additionalProperties": {
      const name = String(params.additionalProperty);
      return diagnostic("unknown-key", document.rangeOf([...path, name], "key"), {
        name,
        where: placeOf(path),
        near: "",
      });
    }
    default:
      return diagnostic("wrong-type", at, { what, expected: keyword, actual: describeKind(value) });
  }
}

function isUnknownKey({ keyword, propertyName }: SchemaError): boolean {
  return keyword === "enum" && propertyName !== undefined;
}

function nameIn(error: SchemaError): string {
  return error.propertyName ?? "";
}

function knownKeys(error: SchemaError): readonly string[] {
  return error.params.allowedValues as readonly string[];
}

function isStatePath(path: Path): boolean {
  const parent = path.at(-2);
  return parent === "states" || parent === "aside";
}

function valueAt(root: unknown, path: Path): unknown {
  let value = root;
  for (const step of path) value = (value as Readonly<Record<string | number, unknown>> | null | undefined)?.[step];
  return value;
}
