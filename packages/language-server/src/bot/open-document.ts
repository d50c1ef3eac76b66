import { parseDocument, type Source, type SourceDocument } from "@renga/core";
import { readLenient } from "./lenient-document.ts";

/** A file with positions: as core reads it, or as far as it goes while it is broken. */
export function openDocument(source: Source): SourceDocument | undefined {
  return parseDocument(source).document ?? readLenient(source);
}
