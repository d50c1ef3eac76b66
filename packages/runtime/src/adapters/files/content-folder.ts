import { mkdir, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { ContentFolder } from "../../ports/content-folder.ts";

/** Files in one folder, readable by this user alone; a name is there whole or not at all. */
export function createContentFolder(folder: string): ContentFolder {
  return {
    async store(name, bytes) {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const path = join(folder, name);
      await writeFile(`${path}.part`, bytes, { mode: 0o600 });
      await rename(`${path}.part`, path);
    },
  };
}
