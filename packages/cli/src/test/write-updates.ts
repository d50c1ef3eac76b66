import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { applyEdits, type Edit, snapshotFile, type TestResult } from "@renga/core";

/**
 * Writes what the bot says now into its tests: edits of their files, and snapshots. Gives the names of the files that
 * changed, below the bot's folder.
 */
export function writeUpdates(folder: string, results: readonly TestResult[]): readonly string[] {
  const edits = Map.groupBy(
    results.flatMap((result) => result.edits),
    (edit) => edit.source,
  );
  const changed = [...edits].map(([source, list]: readonly [Edit["source"], readonly Edit[]]) => {
    writeFileSync(join(folder, source.name), applyEdits(source.text, list));
    return source.name;
  });
  for (const { test, snapshots } of results) {
    for (const { name, message } of snapshots) {
      const file = snapshotFile(test.at.document.name, name);
      if (writeIfOther(join(folder, file), `${JSON.stringify(message, null, 2)}\n`)) changed.push(file);
    }
  }
  return [...new Set(changed)];
}

function writeIfOther(path: string, text: string): boolean {
  if (readIfThere(path) === text) return false;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  return true;
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}
