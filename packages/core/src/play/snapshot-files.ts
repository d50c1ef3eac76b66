import { parseDocument } from "../document/parse-document.ts";
import type { Value } from "../expression/value.ts";
import type { Source } from "../source/source.ts";
import { plainValue } from "./plain-value.ts";

/** The file of a test's snapshot: `tests/booking.test.yaml`, `receipt` → `tests/__snapshots__/booking/receipt.json`. */
export function snapshotFile(testFile: string, name: string): string {
  return `${folderOf(testFile)}${name}.json`;
}

function folderOf(testFile: string): string {
  return testFile.replace(/([^/]+)\.test\.ya?ml$/, "__snapshots__/$1/");
}

/** The messages kept for a test file, by name. */
export function snapshotsFor(testFile: string, files: readonly Source[]): ReadonlyMap<string, Value> {
  const folder = folderOf(testFile);
  const snapshots = new Map<string, Value>();
  for (const source of files) {
    if (!source.name.startsWith(folder) || !source.name.endsWith(".json")) continue;
    const { document } = parseDocument(source);
    snapshots.set(source.name.slice(folder.length, -".json".length), plainValue(document?.value));
  }
  return snapshots;
}
