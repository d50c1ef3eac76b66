import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readBotFolder } from "./read-bot-folder.ts";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "renga-read-"));
  write("bot.yaml", "renga: 1\n");
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(name: string, text: string): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
}

test("YAML and JSON of the folder and below, by name, with forward slashes", () => {
  write("flows/b.flow.yaml", "flow: b\n");
  write("flows/a.flow.yml", "flow: a\n");
  write("messages/card.flex.json", "{}");
  write("services.ts", "export default {}");
  write("richmenus/main.png", "");
  expect(readBotFolder(folder).map((file) => file.name)).toEqual([
    "bot.yaml",
    "flows/a.flow.yml",
    "flows/b.flow.yaml",
    "messages/card.flex.json",
  ]);
});

test("what npm, editors and Renga itself keep there is not the bot's", () => {
  write("package.json", "{}");
  write("tsconfig.json", "{}");
  write("node_modules/x/bot.yaml", "");
  write(".renga/schemas/bot.schema.json", "{}");
  write(".vscode/settings.json", "{}");
  expect(readBotFolder(folder).map((file) => file.name)).toEqual(["bot.yaml"]);
});

test("a byte order mark is not part of the text", () => {
  write("bot.yaml", "\uFEFFrenga: 1\n");
  expect(readBotFolder(folder)).toEqual([{ name: "bot.yaml", text: "renga: 1\n" }]);
});

test("a link inside the folder is followed under its own name", () => {
  write("shared/card.json", "{}");
  mkdirSync(join(folder, "messages"));
  symlinkSync(join(folder, "shared/card.json"), join(folder, "messages/card.json"));
  expect(readBotFolder(folder).map((file) => file.name)).toContain("messages/card.json");
});

test.each([
  ["a file elsewhere", () => symlinkSync("/etc/hosts", join(folder, "hosts.yaml")), "hosts.yaml is a link out of"],
  ["a folder elsewhere", () => symlinkSync("/etc", join(folder, "etc")), "etc is a link out of"],
  ["a folder above itself", () => symlinkSync(folder, join(folder, "again")), "again is a link out of"],
  ["nothing", () => symlinkSync(join(folder, "gone"), join(folder, "x.yaml")), "x.yaml is a link to nothing"],
])("a link to %s is refused", (_, link, says) => {
  link();
  expect(() => readBotFolder(folder)).toThrow(says);
});

test("a file beyond 8 MiB is refused by name", () => {
  write("big.yaml", "x".repeat(8 * 1024 * 1024 + 1));
  expect(() => readBotFolder(folder)).toThrow("big.yaml is larger than 8 MiB.");
});

test("a thousand and one files are too many", () => {
  for (let index = 0; index < 1000; index += 1) write(`messages/${index}.json`, "{}");
  expect(() => readBotFolder(folder)).toThrow("more than 32 MiB or 1,000");
});

test("no folder, a file in its place, or no bot.yaml: one sentence each", () => {
  expect(() => readBotFolder(join(folder, "nowhere"))).toThrow("There is no folder");
  expect(() => readBotFolder(join(folder, "bot.yaml"))).toThrow("There is no folder");
  mkdirSync(join(folder, "empty"));
  expect(() => readBotFolder(join(folder, "empty"))).toThrow("There is no bot.yaml in");
});
