import { Cursor } from "../document/cursor.ts";
import type { Place, SourceDocument } from "../document/place.ts";
import type { ValueObject } from "../expression/value.ts";
import { readStep } from "./steps/read-step.ts";
import type { Step } from "./test-case.ts";

/** A step that stands in no file yet; what is reported of it is reported at `at`. */
export function stepOfValue(value: ValueObject, at: Place): Step | undefined {
  return readStep(Cursor.root(documentOf(value, at)), () => {});
}

function documentOf(value: ValueObject, { document, path }: Place): SourceDocument {
  const range = document.rangeOf(path);
  return { name: document.name, value, rangeOf: () => range, rangeWithin: () => range, textOf: () => undefined };
}
