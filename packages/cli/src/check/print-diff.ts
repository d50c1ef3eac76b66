import type { Source } from "@renga/core";

/** What changes in a file, in the form that `patch` and `git apply` take. Corrections keep the number of lines. */
export function printDiff(before: Source, after: Source): string {
  const [old, now] = [before.text.split("\n"), after.text.split("\n")];
  const hunks: string[] = [];
  for (let at = 0; at < old.length; at++) {
    if (old[at] === now[at]) continue;
    let end = at;
    while (end < old.length && old[end] !== now[end]) end++;
    const removed = old.slice(at, end).map((line) => `-${line}`);
    const added = now.slice(at, end).map((line) => `+${line}`);
    hunks.push([`@@ -${at + 1},${end - at} +${at + 1},${end - at} @@`, ...removed, ...added].join("\n"));
    at = end;
  }
  return [`--- a/${before.name}`, `+++ b/${after.name}`, ...hunks].join("\n");
}
