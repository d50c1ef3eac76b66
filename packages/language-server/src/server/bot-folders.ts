import { type Dirent, existsSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";

/** Deeper, or with more folders than this, is no workspace of bots. */
const limits = { depth: 8, folders: 5000 };

/** The folders with a bot.yaml in a folder and below; not inside node_modules, build output or what begins with a dot. */
export function findBotFolders(root: string): readonly string[] {
  const found: string[] = [];
  let left = limits.folders;
  look(root, 0);
  return found;

  function look(folder: string, depth: number): void {
    if (depth > limits.depth || left-- <= 0) return;
    const entries = entriesOf(folder);
    if (entries.some((entry) => entry.name === "bot.yaml")) {
      found.push(folder);
      return;
    }
    for (const entry of entries) {
      if (!entry.isDirectory() || entry.name.startsWith(".") || notLookedInto.has(entry.name)) continue;
      look(join(folder, entry.name), depth + 1);
    }
  }
}

const notLookedInto: ReadonlySet<string> = new Set(["node_modules", "dist", "coverage"]);

/** The bot that a file belongs to: the nearest folder above it with a bot.yaml. */
export function botFolderOf(file: string): string | undefined {
  for (let folder = dirname(file); ; folder = dirname(folder)) {
    if (existsSync(join(folder, "bot.yaml"))) return folder;
    if (folder === dirname(folder)) return undefined;
  }
}

function entriesOf(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    // A folder that may not be read holds no bot of this author.
    return [];
  }
}
