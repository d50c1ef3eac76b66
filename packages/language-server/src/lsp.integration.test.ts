import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, it } from "vitest";
import type { CompletionItem, DocumentSymbol, Hover, Location, WorkspaceEdit } from "vscode-languageserver-protocol";
import { Editor } from "./testing/editor.ts";

const trattoria = fileURLToPath(new URL("../../core/testdata/trattoria", import.meta.url));
const flow = "trattoria/flows/reservation.flow.yaml";

let home: string;
let editor: Editor;
let text: string;

beforeEach(async () => {
  home = mkdtempSync(join(tmpdir(), "renga-lsp-"));
  const filter = (path: string): boolean => !path.includes("/.renga");
  cpSync(trattoria, join(home, "trattoria"), { recursive: true, filter });
  editor = new Editor(home);
  text = readFileSync(join(home, flow), "utf8");
});

afterEach(() => {
  editor.kill();
  rmSync(home, { recursive: true });
});

function positionOf(part: string, within = 0, all = text): { readonly line: number; readonly character: number } {
  const offset = all.indexOf(part) + within;
  const before = all.slice(0, offset).split("\n");
  return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
}

it("says what it can do, and goes when it is told to", async () => {
  const { capabilities, serverInfo } = await editor.start();
  expect(serverInfo?.name).toBe("renga");
  expect(capabilities).toMatchObject({
    hoverProvider: true,
    definitionProvider: true,
    referencesProvider: true,
    documentSymbolProvider: true,
    foldingRangeProvider: true,
    renameProvider: { prepareProvider: true },
    codeActionProvider: { codeActionKinds: ["quickfix"] },
  });
  expect(capabilities.completionProvider?.triggerCharacters).toContain(".");
  expect(await editor.quit()).toBe(0);
});

it("goes when the editor has gone without a word, and says that this was not in order", async () => {
  await editor.start();
  editor.connection.end();
  expect(await editor.ended).toBe(1);
});

it("says what is wrong while one types, saved or not, and takes it back", async () => {
  await editor.start();
  await editor.open(flow, text);
  await editor.type(flow, text.replace("onError: sorry", "onError: sory"));
  const [told] = await editor.diagnostics(flow, (all) => all.length > 0);
  expect(told).toMatchObject({ code: "unknown-state", message: 'state "sory" does not exist; did you mean "sorry"?' });
  expect(told?.codeDescription?.href).toMatch(/diagnostics\.md#unknown-state$/);
  const context = { diagnostics: [told] };
  const [action] = await editor.ask<readonly { readonly edit: WorkspaceEdit }[]>("textDocument/codeAction", flow, {
    range: told?.range,
    context,
  });
  expect(action?.edit.changes?.[editor.uriOf(flow)]).toMatchObject([{ newText: "sorry" }]);
  await editor.type(flow, text);
  await editor.diagnostics(flow, (all) => all.length === 0);
});

it("tells of a file on the disk that nobody opened", async () => {
  const bot = readFileSync(join(home, "trattoria/bot.yaml"), "utf8");
  await editor.start();
  await editor.open("trattoria/bot.yaml", bot.replace("findSlots:", "findSlot:"));
  const told = await editor.diagnostics(flow, (all) => all.length > 0);
  expect(told.map(({ code }) => code)).toContain("unknown-function");
});

it("takes back what it said of a bot that is gone, and looks after one that is new", async () => {
  await editor.start();
  writeFileSync(
    join(home, "trattoria/flows/broken.flow.yaml"),
    "renga: 1\nflow: broken\nstates: { a: { sayy: hi } }\n",
  );
  await editor.changed("trattoria/flows/broken.flow.yaml");
  await editor.diagnostics("trattoria/flows/broken.flow.yaml", (all) => all.length > 0);
  rmSync(join(home, "trattoria/bot.yaml"));
  await editor.changed("trattoria/bot.yaml");
  await editor.diagnostics("trattoria/flows/broken.flow.yaml", (all) => all.length === 0);
  mkdirSync(join(home, "other"));
  writeFileSync(join(home, "other/bot.yaml"), "renga: 1\nbot: other\nlocales: [en]\nlocals: []\n");
  await editor.changed("other/bot.yaml");
  const told = await editor.diagnostics("other/bot.yaml", (all) => all.length > 0);
  expect(told[0]?.code).toBe("unknown-key");
});

it("completes, tells, leads and outlines", async () => {
  await editor.start();
  const typed = text.replace("target: full }", "target:  }");
  await editor.open(flow, typed);
  const items = await editor.ask<readonly CompletionItem[]>("textDocument/completion", flow, {
    position: positionOf("target:  }", 8, typed),
  });
  expect(items.map(({ label }) => label)).toEqual(expect.arrayContaining(["full", "choose", "$done"]));

  await editor.type(flow, text);
  const hover = await editor.ask<Hover>("textDocument/hover", flow, { position: positionOf("ask: party", 6) });
  expect(hover.contents).toMatchObject({ value: expect.stringContaining("party: integer") });

  const definition = await editor.ask<readonly Location[]>("textDocument/definition", flow, {
    position: positionOf("run: findSlots", 6),
  });
  expect(definition.map(({ uri }) => uri)).toEqual([
    editor.uriOf("trattoria/services.ts"),
    editor.uriOf("trattoria/bot.yaml"),
  ]);

  const references = await editor.ask<readonly Location[]>("textDocument/references", flow, {
    position: positionOf("  sorry:", 3),
    context: { includeDeclaration: false },
  });
  expect(references).toHaveLength(2);

  const [outline] = await editor.ask<readonly DocumentSymbol[]>("textDocument/documentSymbol", flow);
  expect(outline?.children?.map(({ name }) => name)).toContain("look_up");
  expect(await editor.ask<readonly object[]>("textDocument/foldingRange", flow)).not.toHaveLength(0);
});

it("renames in every file, and says why not", async () => {
  await editor.start();
  await editor.open(flow, text);
  const position = positionOf("code: string", 1);
  expect(await editor.ask("textDocument/prepareRename", flow, { position })).toMatchObject({ placeholder: "code" });
  const { changes } = await editor.ask<WorkspaceEdit>("textDocument/rename", flow, { position, newName: "number" });
  expect(Object.keys(changes ?? {}).sort()).toEqual([
    editor.uriOf(flow),
    editor.uriOf("trattoria/messages/receipt.flex.json"),
  ]);
  await expect(editor.ask("textDocument/rename", flow, { position, newName: "party" })).rejects.toThrow(
    'There is variable "party" of flow "reservation" already.',
  );
});

it("answers for a file of no bot with nothing", async () => {
  await editor.start();
  await editor.open("notes.yaml", "a: b");
  expect(await editor.ask("textDocument/hover", "notes.yaml", { position: { line: 0, character: 0 } })).toBeNull();
});
