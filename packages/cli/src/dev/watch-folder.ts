import { once } from "node:events";
import { sep } from "node:path";
import { watch } from "chokidar";

/**
 * Calls back when something below a bot's folder has changed and has been quiet for 50 ms. Resolves when no later change is
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
  watcher.on("all", () => {
    clearTimeout(timer);
    timer = setTimeout(changed, 50);
  });
  await once(watcher, "ready");
  return async () => {
    clearTimeout(timer);
    await watcher.close();
  };
}
