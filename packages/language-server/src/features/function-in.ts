import type { Location } from "vscode-languageserver";
import type { BotIndex } from "../bot/bot-index.ts";
import { toRange } from "../bot/lines.ts";

const files = ["services.ts", "services.mts", "services.js", "services.mjs"];

/** Where the bot's TypeScript defines a function, looked for by its name: no compiler is asked. */
export function functionIn(index: BotIndex, name: string): Location | undefined {
  for (const file of files) {
    const text = index.options.readText?.(file);
    if (text === undefined) continue;
    const found = declarationIn(text, name);
    if (found === undefined) continue;
    const range = { source: { name: file, text }, start: found, end: found + name.length };
    return { uri: index.uriOf(file), range: toRange(range) };
  }
  return undefined;
}

/** `function name`, `const name =`, or in the exported object `name: …`, `async name(…)`, `name(…) {`. */
function declarationIn(text: string, name: string): number | undefined {
  const escaped = name.replace(/[\^$\\.*+?()[\]{}|/]/g, "\\$&");
  const forms = [
    String.raw`\bfunction\s*\*?\s*`,
    String.raw`\b(?:const|let|var)\s+`,
    String.raw`^[ \t]*(?:async\s+)?(?=${escaped}\s*(?::|\([^;]*?\)[^;\n]*\{))`,
  ];
  for (const form of forms) {
    const found = new RegExp(`(${form})${escaped}(?![\\w$])`, "mu").exec(text);
    if (found) return found.index + (found[1]?.length ?? 0);
  }
  return undefined;
}
