/** The paths (`stack.0.context.party`) at which two values differ, each as deep as it can be said. */
export function changedPaths(before: unknown, after: unknown, path = ""): ReadonlySet<string> {
  const found = new Set<string>();
  collect(before, after, path, found);
  return found;
}

function collect(before: unknown, after: unknown, path: string, found: Set<string>): void {
  if (Object.is(before, after)) return;
  if (!isTree(before) || !isTree(after)) {
    found.add(path);
    return;
  }
  for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
    collect(before[key], after[key], path === "" ? key : `${path}.${key}`, found);
  }
}

function isTree(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
