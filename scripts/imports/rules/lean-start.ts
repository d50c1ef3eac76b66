import { packageOfSpecifier, type SourceFile, type Workspace } from "../read-workspace.ts";
import type { ImportRule } from "../rule.ts";

const entry = "packages/cli/src/main.ts";
/** What only a developer's machine needs; commands load it when they run (`await import`). */
const onDemand = new Set(["@renga/emulator", "@renga/runtime", "@renga/language-server", "chokidar", "vite", "elkjs"]);

export const leanStart: ImportRule = {
  name: "lean-start",
  why: "`renga check` must start at once, and a production server must not carry the emulator and the file watcher.",
  check: (file, workspace) => {
    if (file.package.folder !== "cli" || !startsWithCommand(workspace).has(file.path)) return [];
    return file.imports
      .filter(
        ({ specifier, dynamic, typeOnly }) => !dynamic && !typeOnly && onDemand.has(packageOfSpecifier(specifier)),
      )
      .map(({ specifier, offset }) => ({
        offset,
        message: `every command loads this file: import "${specifier}" when the command runs`,
      }));
  },
};

/** All files that are loaded before any command runs. */
function startsWithCommand(workspace: Workspace): ReadonlySet<string> {
  const files = new Map<string, SourceFile>(workspace.files.map((file) => [file.path, file]));
  const reached = new Set<string>();
  const queue = [entry];
  for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
    const file = files.get(path);
    if (file === undefined || reached.has(path)) continue;
    reached.add(path);
    for (const { target, dynamic, typeOnly } of file.imports) {
      if (target !== undefined && !dynamic && !typeOnly) queue.push(target);
    }
  }
  return reached;
}
