import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { nearest } from "../diagnostics/did-you-mean.ts";
import type { Path, SourceDocument } from "../document/place.ts";
import {
  type SchemaError,
  type Validate,
  validateBot,
  validateFlow,
  validateRichMenu,
  validateTest,
} from "../generated/validators.ts";
import type { Range } from "../source/source.ts";
import { tell } from "./tell.ts";

export type FileKind = "bot" | "flow" | "test" | "richMenu";

const validators: Readonly<Record<FileKind, Validate>> = {
  bot: validateBot,
  flow: validateFlow,
  test: validateTest,
  richMenu: validateRichMenu,
};

export interface CheckedShape {
  readonly diagnostics: readonly Diagnostic[];
  /** The parts that are not as they should be: whatever is concluded about them later could mislead. */
  readonly broken: readonly Range[];
}

/**
 * Holds a file's plain value against the schema of its kind. The schemas choose by the block's own key (`if` it has
 * `ask`, `then` it is a question), so each mistake is one error at one place; what follows from another is left out.
 */
export function checkShape(document: SourceDocument, kind: FileKind): CheckedShape {
  const validate = validators[kind];
  if (validate(document.value)) return { diagnostics: [], broken: [] };
  const found = (validate.errors ?? []).filter(({ keyword }) => keyword !== "if" && keyword !== "propertyNames");
  const diagnostics: Diagnostic[] = [];
  const broken: Range[] = [];
  const told = new Set<string>();
  for (const [pointer, errors] of byObject(found)) {
    const path = readPointer(pointer, document.value);
    for (const diagnostic of tell(document, path, errors)) {
      const key = `${diagnostic.range.start} ${diagnostic.code}`;
      if (told.has(key)) continue;
      told.add(key);
      diagnostics.push(diagnostic);
    }
    broken.push(...errors.map((error) => damage(document, path, error)));
  }
  return { diagnostics: diagnostics.sort((a, b) => a.range.start - b.range.start), broken };
}

/**
 * How far a mistake reaches. An unknown key takes only itself along, unless it stands where names are declared: then
 * anything in the file may have lost its declaration.
 */
function damage(document: SourceDocument, path: Path, { keyword, propertyName, params }: SchemaError): Range {
  const isKey = keyword === "enum" && propertyName !== undefined;
  const meant = isKey ? nearest(propertyName, params.allowedValues as readonly string[]) : undefined;
  const wide = isKey
    ? meant !== undefined && (path.length === 0 || meant === "states" || meant === "aside")
    : path.length <= 1 || path[0] === "locales";
  if (wide) return { ...document.rangeOf([]), start: 0, end: Number.POSITIVE_INFINITY };
  const part = isKey ? [...path, propertyName] : path;
  return { ...document.rangeOf(part), start: document.rangeOf(part, "key").start };
}

/** Errors about one object are told together: a misspelt key and the key that is missing are one mistake. */
function byObject(errors: readonly SchemaError[]): ReadonlyMap<string, readonly SchemaError[]> {
  const groups = new Map<string, SchemaError[]>();
  for (const error of errors) {
    const group = groups.get(error.instancePath);
    if (group) group.push(error);
    else groups.set(error.instancePath, [error]);
  }
  return groups;
}

/** A JSON pointer as a path; which steps are indices, the value tells. */
function readPointer(pointer: string, root: unknown): Path {
  const path: (string | number)[] = [];
  let value = root;
  for (const part of pointer.split("/").slice(1)) {
    const key = part.replaceAll("~1", "/").replaceAll("~0", "~");
    const step = Array.isArray(value) ? Number(key) : key;
    path.push(step);
    value = (value as Readonly<Record<string | number, unknown>> | null | undefined)?.[step];
  }
  return path;
}
