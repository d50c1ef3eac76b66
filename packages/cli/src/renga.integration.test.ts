import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { compileBot, placeConversation } from "@renga/core";
import { lineChannel } from "@renga/line";
import { openStore } from "@renga/runtime";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { checkBot } from "./check-bot.ts";
import { type Ended, runRenga } from "./testing/renga-process.ts";

const trattoria = fileURLToPath(new URL("../../core/testdata/trattoria", import.meta.url));
const home = mkdtempSync(join(tmpdir(), "renga-cli-"));

function renga(args: readonly string[], input = "", env: Readonly<Record<string, string>> = {}): Promise<Ended> {
  return runRenga(args, { cwd: home, input, env });
}

function golden(name: string): string {
  return fileURLToPath(new URL(`../testdata/${name}`, import.meta.url));
}

const clock = { now: () => Date.now(), wait: async (): Promise<void> => undefined };

/** Keeps a conversation that stands in a state of the trattoria's reservation, as a bot that was stopped leaves it. */
async function keepConversation(data: string, state: string): Promise<void> {
  const { bot } = checkBot(trattoria);
  const conversation = bot && placeConversation(compileBot(bot, lineChannel), "reservation", state);
  const store = await openStore({ kind: "sqlite", folder: data }, clock);
  const entry = { id: state, kind: "event", body: {} } as const;
  const hand = { nonce: state, lease: 10_000 };
  const [accepted] = await store.accept([{ chat: `u:${state}`, entries: [entry] }], hand);
  const record = JSON.stringify({ conversation });
  const nothing = { outbox: [], timersSet: [], timersCancelled: [] };
  const { version = 0 } = accepted?.work ?? {};
  await store.commit({ chat: `u:${state}`, ...hand, version, record, consumed: 1, ...nothing });
  await store.close();
}

afterAll(() => rmSync(home, { recursive: true, force: true }));

describe("help", () => {
  test("of all", async () => {
    const { code, out, err } = await renga(["--help"]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    await expect(out).toMatchFileSnapshot(golden("help/renga.txt"));
  });

  const commands = readdirSync(new URL("commands/", import.meta.url)).map((file) => file.replace(/\.ts$/, ""));
  test.each(commands)("of %s", async (name) => {
    const { code, out, err } = await renga([name, "--help"]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toContain("Examples:");
    expect(out.split("\n").filter((line) => line.length > 80)).toEqual([]);
    await expect(out).toMatchFileSnapshot(golden(`help/${name}.txt`));
  });

  test("help COMMAND is COMMAND --help, and help alone is --help", async () => {
    expect(await renga(["help", "check"])).toEqual(await renga(["check", "--help"]));
    expect(await renga(["help"])).toEqual(await renga(["--help"]));
  });

  test("the version is the package's", async () => {
    const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as {
      version: string;
    };
    expect((await renga(["--version"])).out).toBe(`${version}\n`);
  });
});

describe("what cannot run ends with 2, one sentence and a cure", () => {
  test.each([
    [["chekc"], "unknown command 'chekc'"],
    [["help", "chekc"], "unknown command 'chekc'"],
    [["check", "--format", "xml"], "xml"],
    [["check", "nowhere"], "There is no folder nowhere."],
    [["check", "."], "There is no bot.yaml in .."],
    [["compile", trattoria, "--flow", "nothing"], 'There is no flow "nothing".'],
    [["compile", trattoria, "--format", "ts"], "A TypeScript module holds one flow."],
    [["explain", trattoria], "Nothing happens."],
    [["explain", trattoria, "--state", "reservation.nowhere", "--input", "x"], 'has no state "nowhere"'],
    [["explain", trattoria, "--event", "nonsense"], "no JSON object"],
    [["serve", trattoria], "LINE_CHANNEL_SECRET is not set"],
    [["dev", trattoria, "--port", "99999"], "It is a number from 0 to 65535."],
    [["init", "new", "--template", "nothing"], 'There is no template "nothing".'],
  ])("renga %j", async (args, says) => {
    const { code, out, err } = await renga(args);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(says);
    expect(err).not.toMatch(/^\s+at /m);
    expect(err.trim().split("\n").length).toBeLessThanOrEqual(3);
  });

  test.each([
    ["export const book = () => 1;", "services.ts exports no functions."],
    ["export default { book: 1 };", "services.ts exports no functions."],
    ["export default {", "services.ts cannot be loaded:"],
    ['import "nowhere"; export default {};', "services.ts cannot be loaded:"],
  ])("serve with a services.ts of %j", async (services, says) => {
    cpSync(trattoria, join(home, "badly-served"), { recursive: true });
    writeFileSync(join(home, "badly-served/services.ts"), services);
    const env = { LINE_CHANNEL_SECRET: "s", LINE_CHANNEL_ACCESS_TOKEN: "t" };
    const { code, err } = await renga(["serve", "badly-served"], "", env);
    expect(code).toBe(2);
    expect(err).toContain(says);
    expect(err).not.toMatch(/^\s+at /m);
  });

  test("a link out of the bot's folder is not followed", async () => {
    cpSync(trattoria, join(home, "linked"), { recursive: true });
    symlinkSync("/etc/hostname", join(home, "linked/messages/host.yaml"));
    const { code, err } = await renga(["check", "linked"]);
    expect(code).toBe(2);
    expect(err).toContain("messages/host.yaml is a link out of the bot's folder.");
  });
});

describe("on the trattoria", () => {
  test("check finds nothing to mend", async () => {
    expect(await renga(["check", trattoria])).toMatchObject({
      code: 0,
      out: "✓ trattoria: 2 flows, nothing to mend.\n",
    });
    expect(JSON.parse((await renga(["check", trattoria, "--format", "json"])).out)).toEqual({
      bot: "trattoria",
      errors: 0,
      warnings: 0,
      diagnostics: [],
    });
  });

  test("compile prints machines by flow", async () => {
    const { code, out } = await renga(["compile", trattoria]);
    expect(code).toBe(0);
    const configs = JSON.parse(out) as Record<string, { id: string; initial: string }>;
    expect(configs.reservation).toMatchObject({ id: "flow:reservation", initial: "ask_date" });
    const one = await renga(["compile", trattoria, "--flow", "reservation"]);
    expect(JSON.parse(one.out)).toEqual(configs.reservation);
  });

  test("diff says what becomes of conversations, and finds those that begin anew", async () => {
    const newer = join(home, "newer");
    cpSync(trattoria, newer, { recursive: true });
    expect(await renga(["diff", trattoria, newer])).toMatchObject({
      code: 0,
      out: expect.stringContaining("nothing changes"),
    });
    const file = join(newer, "flows/reservation.flow.yaml");
    writeFileSync(file, readFileSync(file, "utf8").replaceAll("ask_party", "ask_guests"));
    const { code, out } = await renga(["diff", trattoria, newer]);
    expect(code).toBe(1);
    expect(out).toMatch(/ {2}ask_party +begins anew, in ask_date\n/);
    expect(out).toMatch(/ {2}ask_date +goes on\n/);

    const data = join(home, "kept");
    await keepConversation(data, "ask_date");
    expect(await renga(["diff", trattoria, newer, "--data", data])).toMatchObject({
      code: 0,
      out: expect.stringMatching(
        /ask_date +goes on {2}\(1 now\)[\s\S]*ask_party +begins anew, in ask_date {2}\(0 now\)/,
      ),
    });
    await keepConversation(data, "ask_party");
    expect((await renga(["diff", trattoria, newer, "--data", data])).code).toBe(1);
    expect(await renga(["diff", trattoria, newer, "--data", "nowhere"])).toMatchObject({ code: 2 });
    expect(await renga(["diff", trattoria, newer, "--redis", "redis://127.0.0.1:1"])).toMatchObject({ code: 2 });
    expect(await renga(["versions", newer, "--data", data])).toMatchObject({ code: 0, out: "No versions are kept.\n" });
    expect(await renga(["versions", newer, "--data", "nowhere"])).toMatchObject({ code: 2 });

    const older = join(home, "older");
    cpSync(trattoria, older, { recursive: true });
    for (const folder of [older, newer]) {
      const pinned = join(folder, "flows/reservation.flow.yaml");
      writeFileSync(pinned, `${readFileSync(pinned, "utf8")}\nversions: pin\n`);
    }
    expect(await renga(["diff", older, newer])).toMatchObject({
      code: 0,
      out: expect.stringContaining("reservation: pinned, those under way finish on the version"),
    });
  });

  test("diagram is Mermaid", async () => {
    const { code, out } = await renga(["diagram", trattoria]);
    expect(code).toBe(0);
    await expect(out).toMatchFileSnapshot(golden("trattoria-diagram.md"));
  });

  test("its tests pass", async () => {
    const { code, out, err } = await renga(["test", trattoria]);
    expect(code, out + err).toBe(0);
  });
});

describe("explain, on the trattoria", () => {
  test.each([
    ["a command", ["--state", "reservation.ask_party", "--context", '{"date":"2030-12-01"}', "--input", "ヘルプ"]],
    ["a wrong answer", ["--state", "reservation.ask_party", "--context", '{"date":"2030-12-01"}', "--input", "山ほど"]],
    ["a trigger", ["--input", "予約"]],
    ["an event", ["--event", '{"type":"follow"}']],
  ])("tells who gets %s", async (name, args) => {
    const { code, out, err } = await renga(["explain", trattoria, ...args]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    await expect(out).toMatchFileSnapshot(golden(`explain/${name.replaceAll(" ", "-")}.txt`));
  });

  test("and compile prints a flow as TypeScript", async () => {
    const { code, out } = await renga(["compile", trattoria, "--flow", "welcome", "--format", "ts"]);
    expect(code).toBe(0);
    expect(out).toContain("export const welcome = setup({");
  });
});

describe("on a bot with mistakes", () => {
  beforeAll(() => {
    cpSync(trattoria, join(home, "broken"), { recursive: true });
    const file = join(home, "broken/flows/reservation.flow.yaml");
    writeFileSync(file, readFileSync(file, "utf8").replace("attempts: 3", "atempts: 3"));
  });

  test.each(["pretty", "json", "github"])("check --format %s shows it at its place", async (format) => {
    const { code, out } = await renga(["check", "broken", "--format", format]);
    expect(code).toBe(1);
    await expect(out).toMatchFileSnapshot(golden(`check/${format}.txt`));
  });

  test.each(["compile", "diagram", "simulate"])("%s says what is wrong and does nothing", async (name) => {
    const { code, out, err } = await renga([name, "broken"]);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain("atempts");
    expect(err).toContain("The bot in broken has mistakes.");
  });

  test("serve refuses to start", async () => {
    const { code, err } = await renga(["serve", "broken"], "", {
      LINE_CHANNEL_SECRET: "s",
      LINE_CHANNEL_ACCESS_TOKEN: "t",
    });
    expect(code).toBe(2);
    expect(err).toContain("atempts");
  });
});

describe("on a new bot", () => {
  const templates = readdirSync(new URL("../templates/", import.meta.url));
  test.each(templates.flatMap((template) => ["en", "ja,en", "en,ja,th,zh-Hant,ko"].map((lang) => [template, lang])))(
    "init --template %s --lang %s checks and passes its tests",
    async (template, lang) => {
      const name = `${template}-${lang.replaceAll(",", "-")}`;
      const init = await renga(["init", name, "--template", template, "--lang", lang]);
      expect(init).toMatchObject({ code: 0, err: "" });
      expect(init.out).toContain(`\n  npx renga dev ${name}\n`);
      expect(existsSync(join(home, name, ".renga/schemas/flow.schema.json"))).toBe(true);
      const check = await renga(["check", name, "--strict"]);
      expect(check.code, check.out + check.err).toBe(0);
      const tested = await renga(["test", name]);
      expect(tested.code, tested.out + tested.err).toBe(0);
    },
  );

  test.each([
    ["cake-shop", "cake-shop"],
    ["2nd bot (new)", "nd-bot-new"],
    ["ケーキ", "hello"],
  ])("init names the bot in %s %s", async (folder, name) => {
    expect((await renga(["init", folder])).code).toBe(0);
    expect(readFileSync(join(home, folder, "bot.yaml"), "utf8")).toContain(`\nbot: ${name}\n`);
    expect(readFileSync(join(home, folder, "README.md"), "utf8")).toMatch(new RegExp(`^# ${name}\n`));
    expect((await renga(["check", folder])).code).toBe(0);
  });

  test("init leaves a folder alone that holds something", async () => {
    writeFileSync(join(home, "present.txt"), "");
    const { code, err } = await renga(["init", "."]);
    expect(code).toBe(2);
    expect(err).toContain(". is not empty.");
  });

  test("simulate plays a piped conversation", async () => {
    await renga(["init", "talk"]);
    const input = "hello\nHanako\n/1\n/undo\n/2\n/state\n/wait 2d\n";
    const { code, out } = await renga(["simulate", "talk", "--now", "2026-04-01T10:00Z"], input);
    expect(code).toBe(0);
    await expect(out).toMatchFileSnapshot(golden("simulate.txt"));
  });
});
