import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { CliError } from "./cli-error.ts";

/** A file of a bot: its name from the bot's folder with `/`, and what stands in it. */
export interface BotFile {
  readonly name: string;
  readonly text: string;
}

const MEBIBYTE = 1024 * 1024;
/** More than any bot written by people; keeps a folder given by mistake from being read whole. */
const limits = { file: 8 * MEBIBYTE, project: 32 * MEBIBYTE, files: 1000 };

/** Files that npm and TypeScript put beside a bot. */
const notOfTheBot = new Set(["package.json", "package-lock.json", "npm-shrinkwrap.json", "tsconfig.json"]);

/**
 * Reads the YAML and JSON files of a bot, ordered by name. Skips `node_modules` and all that begins with a dot.
 * @throws CliError where there is no `bot.yaml`, a link leads out of the folder, or a limit is passed.
 */
export function readBotFolder(folder: string): BotFile[] {
  const root = realFolder(folder);
  const files: BotFile[] = [];
  let bytes = 0;
  readFolder(root);
  if (!files.some((file) => file.name === "bot.yaml")) {
    throw new CliError(`There is no bot.yaml in ${folder}.`, "Name the bot's folder, or begin one: renga init my-bot");
  }
  return files.sort((a, b) => (a.name < b.name ? -1 : 1));

  function readFolder(path: string): void {
    for (const entry of readdirSync(path)) {
      if (entry.startsWith(".") || entry === "node_modules") continue;
      const real = realPath(join(path, entry));
      const stats = statSync(real);
      if (stats.isDirectory()) readFolder(join(path, entry));
      else if (stats.isFile() && isOfTheBot(entry)) readFile(join(path, entry), stats.size);
    }
  }

  function realPath(path: string): string {
    const name = relative(root, path).replaceAll(sep, "/");
    if (!existsSync(path)) throw new CliError(`${name} is a link to nothing.`, "Remove it, or mend it.");
    const real = realpathSync(path);
    // Also a link to a folder that it lies in, which would never end.
    if (real.startsWith(root + sep) && !path.startsWith(real + sep)) return real;
    throw new CliError(`${name} is a link out of the bot's folder.`, "Put the file itself there.");
  }

  function readFile(path: string, size: number): void {
    const name = relative(root, path).replaceAll(sep, "/");
    bytes += size;
    if (size > limits.file) throw new CliError(`${name} is larger than 8 MiB.`, "Split it.");
    if (bytes > limits.project || files.length === limits.files) {
      throw new CliError(`${folder} holds more than 32 MiB or 1,000 YAML and JSON files.`, "Is it a bot's folder?");
    }
    files.push({ name, text: readFileSync(path, "utf8").replace(/^\uFEFF/, "") });
  }
}

function isOfTheBot(name: string): boolean {
  return /\.(?:ya?ml|json)$/.test(name) && !notOfTheBot.has(name);
}

function realFolder(folder: string): string {
  try {
    const real = realpathSync(folder);
    if (statSync(real).isDirectory()) return real;
  } catch {
    // Said below, in one sentence for both.
  }
  throw new CliError(`There is no folder ${folder}.`, "Name the bot's folder, or begin one: renga init my-bot");
}
