import { existsSync, realpathSync, statSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Bot } from "@renga/core";
import type { BotFunctions } from "@renga/runtime";
import { CliError } from "./cli-error.ts";

const names = ["services.ts", "services.mts", "services.js", "services.mjs"];

/** The file of the bot's own functions, and when it was changed. */
export function servicesFile(folder: string): { readonly file: string; readonly changed: number } | undefined {
  const name = names.find((name) => existsSync(join(folder, name)));
  return name === undefined ? undefined : { file: name, changed: statSync(join(folder, name)).mtimeMs };
}

/**
 * The bot's own functions: what `services.ts` in its folder exports by default, by name. Read anew when the file has changed.
 * @throws CliError when it cannot be loaded, exports something else, or lacks one that the bot declares.
 */
export async function loadFunctions(folder: string, bot: Pick<Bot, "functions">): Promise<BotFunctions> {
  const declared = [...bot.functions.keys()];
  const services = servicesFile(folder);
  if (services === undefined) {
    if (declared.length === 0) return {};
    throw new CliError(
      `bot.yaml declares the function "${declared[0]}", and there is no services.ts.`,
      "Write it: export default { name: async (input, context) => … }",
    );
  }
  const { file: name, changed } = services;
  const url = pathToFileURL(realpathSync(join(folder, name)));
  url.searchParams.set("changed", String(changed));
  let exported: unknown;
  try {
    exported = ((await import(url.href)) as { readonly default?: unknown }).default;
  } catch (error) {
    throw new CliError(`${name} cannot be loaded: ${error instanceof Error ? error.message : String(error)}`);
  }
  if (isFunctions(exported)) {
    const missing = declared.find((name) => !Object.hasOwn(exported, name));
    if (missing === undefined) return exported;
    throw new CliError(
      `bot.yaml declares the function "${missing}", and ${name} does not export it.`,
      `It exports: ${Object.keys(exported).join(", ") || "nothing"}.`,
    );
  }
  throw new CliError(`${name} exports no functions.`, `It needs: export default { name: async (input, context) => … }`);
}

function isFunctions(value: unknown): value is BotFunctions {
  return (
    typeof value === "object" && value !== null && Object.values(value).every((entry) => typeof entry === "function")
  );
}
