import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { exit, type RengaCommand } from "../command.ts";
import { readBotFolder } from "../read-bot-folder.ts";

const home = new URL("../../", import.meta.url);

export const lsp: RengaCommand = {
  name: "lsp",
  summary: "a language server, for editors",
  description:
    "Speaks the Language Server Protocol over standard input and output: mistakes as you type, completion, hover, definitions, references and renaming in every bot of the folder that the editor opens. Editors start it; docs/editor.md says how.",
  examples: [["renga lsp", "what an editor starts"]],
  define: (command) => {
    // Editors add `--stdio` and words of their own.
    command.option("--stdio", "over standard input and output, as always").allowUnknownOption().allowExcessArguments();
  },
  run: async () => {
    const { startServer } = await import("@renga/language-server");
    const docs = new URL("docs/diagnostics.md", home);
    await startServer({
      input: process.stdin,
      output: process.stdout,
      version: (JSON.parse(readFileSync(new URL("package.json", home), "utf8")) as { version: string }).version,
      schemas: readSchemas(),
      readBotFolder,
      ...(existsSync(docs) && { docs: docs.href }),
    });
    return exit.fine;
  },
};

function readSchemas(): Readonly<Record<string, Readonly<Record<string, unknown>>>> {
  const folder = new URL("schemas/", home);
  const names = readdirSync(fileURLToPath(folder)).filter((name) => name.endsWith(".schema.json"));
  return Object.fromEntries(
    names.map((name) => [name, JSON.parse(readFileSync(new URL(name, folder), "utf8")) as Record<string, unknown>]),
  );
}
