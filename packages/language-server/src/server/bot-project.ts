import { readFileSync, statSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { pathToFileURL } from "node:url";
import { fileKind, type Source } from "@renga/core";
import { BotIndex, type BotIndexOptions } from "../bot/bot-index.ts";
import type { Schemas } from "../schema/schemas.ts";

export interface ProjectOptions {
  readonly schemas: Schemas;
  /** The YAML and JSON files of a bot's folder. Throws where the folder cannot be taken for a bot. */
  readBotFolder(folder: string): readonly Source[];
  onRead?: NonNullable<BotIndexOptions["onRead"]>;
}

/** Code beside a bot is read to find a name in it; more than this is no code that people write. */
const largestText = 1024 * 1024;

/** A bot in a folder: its files as they lie there, and over them what is open in the editor. */
export class BotProject {
  readonly folder: string;
  readonly #options: ProjectOptions;
  readonly #open = new Map<string, Source>();
  #saved: readonly Source[] | undefined;
  #index: BotIndex | undefined;

  constructor(folder: string, options: ProjectOptions) {
    this.folder = folder;
    this.#options = options;
  }

  /** A file's name in the bot's folder, with `/`. */
  nameOf(path: string): string {
    return relative(this.folder, path).split(sep).join("/");
  }

  edit(name: string, text: string): void {
    if (this.#open.get(name)?.text === text) return;
    this.#open.set(name, { name, text: withoutMark(text) });
    this.#index = undefined;
  }

  /** What is in the file counts again. */
  close(name: string): void {
    this.#open.delete(name);
    this.refresh();
  }

  /** Files changed on the disk. Those whose text stayed are the same objects as before, so that nothing is read twice. */
  refresh(): void {
    const before = new Map(this.#saved?.map((source) => [source.name, source]));
    this.#saved = this.#options.readBotFolder(this.folder).map((source) => {
      const known = before.get(source.name);
      return known?.text === source.text ? known : { name: source.name, text: source.text };
    });
    this.#index = undefined;
  }

  /** The bot as it stands now. Made anew only after a change. */
  get index(): BotIndex {
    if (this.#index === undefined) {
      if (this.#saved === undefined) this.refresh();
      const sources = new Map(this.#saved?.map((source) => [source.name, source]));
      for (const [name, source] of this.#open) if (sources.has(name) || isOfTheBot(name)) sources.set(name, source);
      const { schemas, onRead } = this.#options;
      this.#index = new BotIndex({
        folder: `${pathToFileURL(this.folder).href}/`,
        sources: [...sources.values()].sort((a, b) => (a.name < b.name ? -1 : 1)),
        schemas,
        readText: (name) => readText(join(this.folder, name)),
        ...(onRead && { onRead }),
      });
    }
    return this.#index;
  }
}

/** Whether a file that was never saved would be of the bot. */
function isOfTheBot(name: string): boolean {
  return fileKind(name) !== undefined || /^(?:messages|locales|richmenus)\/[^.].*\.(?:ya?ml|json)$/.test(name);
}

function withoutMark(text: string): string {
  return text.startsWith("\uFEFF") ? text.slice(1) : text;
}

function readText(path: string): string | undefined {
  try {
    return statSync(path).size > largestText ? undefined : readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}
