import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Command } from "commander";
import colors from "picocolors";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { test as command } from "../commands/test.ts";

const trattoria = fileURLToPath(new URL("../../../core/testdata/trattoria", import.meta.url));
const home = mkdtempSync(join(tmpdir(), "renga-test-"));
const bot = join(home, "trattoria");
const file = join(bot, "tests/reservation.test.yaml");

beforeEach(() => {
  rmSync(bot, { recursive: true, force: true });
  cpSync(trattoria, bot, { recursive: true });
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

async function renga(...args: string[]): Promise<{ code: number; out: string; notes: string }> {
  const typed = new Command().exitOverride();
  command.define(typed);
  typed.parse([bot, ...args], { from: "user" });
  let out = "";
  let notes = "";
  const code = await command.run(typed, {
    colors: colors.createColors(false),
    print: (text) => {
      out += `${text}\n`;
    },
    note: (text) => {
      notes += `${text.replaceAll(home, "")}\n`;
    },
  });
  return { code, out: out.replaceAll(home, ""), notes };
}

function change(from: string, to: string): void {
  writeFileSync(file, readFileSync(file, "utf8").replaceAll(from, to));
}

describe("a test that fails", () => {
  beforeEach(() => change("- bot: Pick a time\n", "- bot: Choose one # politely\n"));

  test("is shown with what it expected, and what to do", async () => {
    const { code, out } = await renga("--filter", "past");
    expect(code).toBe(1);
    expect(out).toMatchInlineSnapshot(`
      "tests/reservation.test.yaml
        ✗ says when a day is past, too far or full

      ✗ says when a day is past, too far or full
        tests/reservation.test.yaml:57:14: the bot said "Pick a time" [test-failed]
          55 |       - bot: Which day?
          56 |       - user: April 3
        > 57 |       - bot: Choose one # politely
             |              ^^^^^^^^^^
          58 |       - bot: { carousel: { contains: ["18:00", Another day] } }
          59 |       - user: another day

          expected   | actual
          Choose one | Pick a time

          the talk so far
            …
            user  [tap] 4
            bot   We are full. Another day?
            bot   Which day?
            user  April 3
            bot   Pick a time
            bot   Pick a time

      1 failed, 0 passed
      If the bot is right: renga test /trattoria --update
      "
    `);
  });

  test("is mended by an update, which touches nothing else", async () => {
    const before = readFileSync(file, "utf8");
    const { code, notes } = await renga("--update");
    expect({ code, notes }).toEqual({ code: 0, notes: "Updated: tests/reservation.test.yaml\n" });
    expect(readFileSync(file, "utf8")).toBe(before.replaceAll("- bot: Choose one #", "- bot: Pick a time #"));
    expect(await renga("--update")).toMatchObject({ code: 0, notes: "Nothing to update.\n" });
  });

  test("stays as it is when the update only plays others", async () => {
    const before = readFileSync(file, "utf8");
    expect((await renga("--update", "--filter", "silent")).code).toBe(0);
    expect(readFileSync(file, "utf8")).toBe(before);
  });
});

test("a snapshot is kept by an update, and compared after it", async () => {
  change("- bot: { altText: 3名様のご予約, flex: {", "- snapshot: receipt\n      # - { flex: {");
  expect((await renga()).out).toContain('nothing is kept as "receipt" yet');
  expect((await renga("--update")).notes).toBe("Updated: tests/__snapshots__/reservation/receipt.json\n");
  const kept = join(bot, "tests/__snapshots__/reservation/receipt.json");
  expect(JSON.parse(readFileSync(kept, "utf8"))).toMatchObject({ type: "flex", altText: "3名様のご予約" });
  expect((await renga()).code).toBe(0);
  writeFileSync(kept, readFileSync(kept, "utf8").replace("3名様のご予約", "2名様のご予約"));
  const { code, out } = await renga();
  expect(code).toBe(1);
  expect(out).toContain('not what is kept as "receipt": altText: the bot said "3名様のご予約"');
  expect((await renga("--update")).code).toBe(0);
  expect((await renga()).code).toBe(0);
});

test("coverage names what was never reached, and a minimum fails below itself", async () => {
  const { code, out } = await renga("--coverage", "--filter", "silent", "--min-states", "10", "--min-errors", "50");
  expect(code).toBe(1);
  for (const line of [
    /^states +6 % {2}1 of 15$/m,
    /^silences +100 % {2}2 of 2$/m,
    /^ {2}never reservation\.look_up +flows\/reservation\.flow\.yaml:\d+$/m,
    /^ {2}never reservation\.ask_date in en +flows\/reservation\.flow\.yaml:\d+$/m,
    /^states: 6 % reached, 10 % wanted\nerrors: 0 % reached, 50 % wanted$/m,
  ]) {
    expect(out).toMatch(line);
  }
  expect(out).not.toContain("look_up:");
  expect((await renga("--min-states", "100", "--min-errors", "100", "--min-guards", "100")).code).toBe(0);
});

test("skeletons are tests that pass and reach what was never reached", async () => {
  const { out, notes } = await renga("--skeletons");
  expect(notes).toMatch(/^\d+ tests for \d+ parts that no test reaches\.\n$/);
  const more = join(bot, "tests/more.test.yaml");
  // As a shell leaves it before the command has run.
  writeFileSync(more, "");
  expect((await renga("--skeletons")).out).toBe(out);
  writeFileSync(more, out);
  expect(await renga("--min-locales", "100", "--min-transitions", "100")).toMatchObject({ code: 0 });
  expect((await renga("--skeletons")).notes).toBe("The tests reach everything.\n");
});

test("a bot without tests, or without one of that name, cannot be tested", async () => {
  await expect(renga("--filter", "moon")).rejects.toThrow('None of the 10 tests has "moon" in its name.');
  rmSync(join(bot, "tests"), { recursive: true });
  await expect(renga()).rejects.toThrow(/^The bot in .* has no tests\.$/);
  expect((await renga("--skeletons")).out).toMatch(/^renga: 1\ntests:\n/);
});

test("a test that cannot be read is told at its place", async () => {
  change("- wait: 24h", "- wait: soon");
  await expect(renga()).rejects.toThrow("has mistakes");
  change("- wait: soon", "- pick: 2026-04-02\n        tap: x");
  const { code, notes } = await renga();
  expect(code).toBe(1);
  expect(notes).toContain('key "tap" is not known in a step');
});
