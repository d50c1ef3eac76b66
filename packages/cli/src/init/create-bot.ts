import { cpSync, existsSync, globSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { CliError } from "../cli-error.ts";
import { keepLocales } from "./keep-locales.ts";

export interface NewBot {
  readonly folder: string;
  /** One of `templates()`. */
  readonly template: string;
  /** Of `languages`, the main one first. */
  readonly locales: readonly [string, ...string[]];
}

/** Those that the templates are written in, and that the built-in repairs speak. */
export const languages: readonly string[] = ["en", "ja", "th", "zh-Hant", "ko"];

const templateFolder = fileURLToPath(new URL("../../templates/", import.meta.url));
const schemaFolder = fileURLToPath(new URL("../../schemas/", import.meta.url));

export function templates(): string[] {
  return readdirSync(templateFolder).sort();
}

/**
 * Writes the files of a new bot, which is named after its folder, and gives their names.
 * @throws CliError where the folder already holds something.
 */
export function createBot({ folder, template, locales }: NewBot): string[] {
  const present = existsSync(folder) ? readdirSync(folder).filter((entry) => entry !== ".git") : [];
  if (present.length > 0) throw new CliError(`${folder} is not empty.`, "Name a new folder: renga init my-bot");
  const name = nameAfter(folder) ?? template;
  const files = { ...templateFiles(template, name, locales), ...companions(name) };
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  cpSync(schemaFolder, join(folder, ".renga/schemas"), { recursive: true });
  return [...Object.keys(files), ".renga/schemas/"];
}

/** The folder's name with signs that a bot's name cannot have made dashes; undefined where no letter is in it. */
function nameAfter(folder: string): string | undefined {
  const name = basename(resolve(folder)).replace(/[^A-Za-z0-9_]+/g, "-");
  return /[A-Za-z].*?(?=-?$)/.exec(name)?.[0];
}

function templateFiles(template: string, bot: string, locales: NewBot["locales"]): Record<string, string> {
  const folder = join(templateFolder, template);
  const files = globSync("**/*.yaml", { cwd: folder }).map((file) => file.replaceAll("\\", "/"));
  return Object.fromEntries(
    files.sort().map((file) => {
      const kept = file.startsWith("tests/") ? locales.slice(0, 1) : locales;
      const text = keepLocales(readFileSync(join(folder, file), "utf8"), kept, languages);
      return [file, file === "bot.yaml" ? text.replace(/^bot: .*$/m, `bot: ${bot}`) : text];
    }),
  );
}

/** What stands beside a bot in its folder. Paths that begin with a dot are not part of the bot. */
function companions(bot: string): Record<string, string> {
  const schema = (name: string, files: readonly string[]): [string, readonly string[]] => [
    `./.renga/schemas/${name}.schema.json`,
    files,
  ];
  const settings = {
    "yaml.schemas": Object.fromEntries([
      schema("bot", ["bot.yaml"]),
      schema("flow", ["flows/*.flow.yaml"]),
      schema("test", ["tests/*.test.yaml"]),
      schema("richmenu", ["richmenus/*.richmenu.yaml"]),
    ]),
  };
  return {
    ".vscode/settings.json": `${JSON.stringify(settings, null, 2)}\n`,
    ".vscode/extensions.json": `${JSON.stringify({ recommendations: ["redhat.vscode-yaml"] }, null, 2)}\n`,
    ".gitignore": "node_modules/\n.renga/*\n!.renga/schemas/\n",
    "README.md": `# ${bot}\n\nA LINE bot of YAML flows. Talk to it with \`renga dev\`, check it with \`renga check\`, test it with \`renga test\`.\n`,
  };
}
