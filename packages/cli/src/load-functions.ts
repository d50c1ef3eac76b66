import { existsSync, realpathSync, statSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { BotFunctions } from "@renga/runtime";
import { CliError } from "./cli-error.ts";

const names = ["services.ts", "services.mts", "services.js", "services.mjs"];

/**
 * The bot's own functions: what `services.ts` in its folder exports by default, by name. Read anew when the file has changed.
 * @throws CliError when it cannot be loaded, or exports something else.
 */
export async function loadFunctions(folder: string): Promise<BotFunctions> {
  const name = names.find((name) => existsSync(join(folder, name)));
  if (name === undefined) return {};
  const file = realpathSync(join(folder, name));
  const url = pathToFileURL(file);
  url.searchParams.set("changed", String(statSync(file).mtimeMs));
  let exported: unknown;
  try {
    exported = ((await import(url.href)) as { readonly default?: unknown }).default;
  } catch (error) {
    throw new CliError(`${name} cannot be loaded: ${error instanceof Error ? error.message : String(error)}`);
  }
  if (isFunctions(exported)) return exported;
  throw new CliError(`${name} exports no functions.`, `It needs: export default { name: async (input, context) => … }`);
}

function isFunctions(value: unknown): value is BotFunctions {
  return (
    typeof value === "object" && value !== null && Object.values(value).every((entry) => typeof entry === "function")
  );
}
