import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Command } from "commander";
import colors from "picocolors";
import { afterAll, beforeEach, expect, test } from "vitest";
import type { RengaCommand } from "./command.ts";
import { i18n } from "./commands/i18n.ts";
import { test as testCommand } from "./commands/test.ts";
import { pseudoText } from "./test/pseudo-channel.ts";

const home = mkdtempSync(join(tmpdir(), "renga-i18n-"));
const bot = join(home, "campaign");
const english = join(bot, "locales/en.yaml");

beforeEach(() => {
  rmSync(bot, { recursive: true, force: true });
  cpSync(fileURLToPath(new URL("../../flows-example/campaign", import.meta.url)), bot, { recursive: true });
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

async function run(command: RengaCommand, ...args: string[]): Promise<{ code: number; out: string; notes: string }> {
  const typed = new Command().exitOverride();
  command.define(typed);
  typed.parse(args, { from: "user" });
  const said = { out: "", notes: "" };
  const code = await command.run(typed, {
    colors: colors.createColors(false),
    print: (text) => {
      said.out += `${text}\n`;
    },
    note: (text) => {
      said.notes += `${text}\n`;
    },
  });
  return { code, ...said };
}

test("what a language lacks is told, and written into its file beside what stands there", async () => {
  expect((await run(i18n, "check", bot)).code).toBe(0);
  const before = readFileSync(english, "utf8");
  writeFileSync(english, `# By hand.\n${before.replace(/^ {2}tips: .*\n/m, "")}`);
  const checked = await run(i18n, "check", bot);
  expect(checked.code).toBe(1);
  expect(checked.out).toContain("this text is missing in en [missing-translation]");
  expect((await run(i18n, "extract", bot)).notes).toBe("1 text written: locales/en.yaml\n");
  const after = readFileSync(english, "utf8");
  expect(after).toMatch(/^# By hand\./);
  expect(after).toMatch(/tips: .* # to be translated from ja/);
  expect((await run(i18n, "check", bot)).code).toBe(0);
  expect((await run(i18n, "extract", bot)).notes).toBe("Nothing is missing.\n");
});

test("labels that only just fit are found by longer texts", async () => {
  expect((await run(testCommand, bot, "--pseudo")).code).toBe(0);
  writeFileSync(english, readFileSync(english, "utf8").replace(/stop: .*/, "stop: Please, no more of it"));
  const played = await run(testCommand, bot, "--pseudo");
  expect(played.code).toBe(1);
  expect(played.out).toContain("with longer texts");
});

test("a text is accented and longer", () => {
  expect(pseudoText("Hello you")).toBe("Hélló ýóú~~~~");
});
