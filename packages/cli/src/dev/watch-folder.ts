import { once } from "node:events";
import { sep } from "node:path";
import { watch } from "chokidar";

/**
 * Calls back when YAML, JSON or code below a bot's folder has changed and has been quiet for 50 ms. Resolves when no later change is
 * missed; the answer ends that.
 */
export async function watchFolder(folder: string, changed: () => void): Promise<() => Promise<void>> {
  let timer: NodeJS.Timeout | undefined;
  const watcher = watch(folder, {
    ignoreInitial: true,
    ignored: (path) =>
      path
        .slice(folder.length)
        .split(sep)
        .some((part) => part === "node_modules" || part.startsWith(".")),
  });
  watcher.on("all", (_, path) => {
    if (!/\.(?:ya?ml|json|[mc]?[jt]s)$/.test(path)) return;
    clearTimeout(timer);
    timer = setTimeout(changed, 50);
  });
  await once(watcher, "ready");
  return async () => {
    clearTimeout(timer);
    await watcher.close();
  };
}
