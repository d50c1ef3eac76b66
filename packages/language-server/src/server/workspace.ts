import { existsSync } from "node:fs";
import { join, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { botFolderOf, findBotFolders } from "./bot-folders.ts";
import { BotProject, type ProjectOptions } from "./bot-project.ts";

/** The bots that the editor has at hand. */
export class Workspace {
  readonly #projects = new Map<string, BotProject>();
  readonly #options: ProjectOptions;

  constructor(options: ProjectOptions) {
    this.#options = options;
  }

  get projects(): readonly BotProject[] {
    return [...this.#projects.values()];
  }

  /** Takes in the bots in a folder and below it. Gives those that are new. */
  add(folder: string): readonly BotProject[] {
    return findBotFolders(folder).flatMap((found) => (this.#projects.has(found) ? [] : [this.#project(found)]));
  }

  /** Lets go of the bots below a folder. Gives them, so that what was said of them can be taken back. */
  remove(folder: string): readonly BotProject[] {
    const gone = this.projects.filter((one) => one.folder === folder || one.folder.startsWith(folder + sep));
    for (const one of gone) this.#projects.delete(one.folder);
    return gone;
  }

  /** Lets go of the bots whose bot.yaml is gone. */
  prune(): readonly BotProject[] {
    const gone = this.projects.filter(({ folder }) => !existsSync(join(folder, "bot.yaml")));
    for (const one of gone) this.#projects.delete(one.folder);
    return gone;
  }

  /** The bot that a file belongs to, with the file's name in it. */
  locate(uri: string): { readonly project: BotProject; readonly name: string } | undefined {
    const path = pathOf(uri);
    const folder = path === undefined ? undefined : botFolderOf(path);
    if (path === undefined || folder === undefined) return undefined;
    const project = this.#projects.get(folder) ?? this.#project(folder);
    return { project, name: project.nameOf(path) };
  }

  #project(folder: string): BotProject {
    const project = new BotProject(folder, this.#options);
    this.#projects.set(folder, project);
    return project;
  }
}

/** Undefined for what is no file: a new tab, a page of a version control system. */
export function pathOf(uri: string): string | undefined {
  try {
    return uri.startsWith("file:") ? fileURLToPath(uri) : undefined;
  } catch {
    return undefined;
  }
}
