import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeEach, expect, test, vi } from "vitest";
import { EmulatorClient } from "./testing/emulator-client.ts";
import { RengaProcess, runRenga } from "./testing/renga-process.ts";

const home = mkdtempSync(join(tmpdir(), "renga-servers-"));
const running: RengaProcess[] = [];
let bots = 0;
let bot: string;

beforeEach(async () => {
  bots += 1;
  bot = `bot-${bots}`;
  expect((await runRenga(["init", bot], { cwd: home })).code).toBe(0);
});

afterEach(async () => {
  for (const renga of running) renga.signal("SIGTERM");
  await Promise.all(running.splice(0).map((renga) => renga.ended));
});

afterAll(() => rmSync(home, { recursive: true, force: true }));

function start(args: readonly string[], env: Readonly<Record<string, string>> = {}): RengaProcess {
  const renga = new RengaProcess(args, { cwd: home, env });
  running.push(renga);
  return renga;
}

async function startDev(
  ...args: readonly string[]
): Promise<{ readonly dev: RengaProcess; readonly line: EmulatorClient }> {
  const dev = start(["dev", bot, "--port", "0", "--no-open", ...args]);
  return { dev, line: new EmulatorClient(await dev.until(/http:\/\/\S+/)) };
}

function editFlow(from: string, to: string): void {
  editFile("flows/hello.flow.yaml", from, to);
}

function editFile(name: string, from: string, to: string): void {
  const file = join(home, bot, name);
  const text = readFileSync(file, "utf8");
  expect(text).toContain(from);
  writeFileSync(file, text.replace(from, to));
}

test("dev takes a good change over, keeps the bot when a change is broken, and the conversation in both", async () => {
  const { dev, line } = await startDev();
  await line.say("hello");
  expect(await line.untilMessages(3)).toEqual([
    "user: hello",
    "bot: Hello! I am a bot made of a few lines of YAML.",
    "bot: What is your name?",
  ]);

  editFlow("How are you today", "How do you do");
  await dev.until(/taken over/);
  await line.say("Hanako");
  expect((await line.untilMessages(5)).at(-1)).toBe("bot: How do you do, Hanako?");

  editFlow("ifKnown: skip", "ifknown: skip");
  await dev.until(/The bot stays as it was/);
  await dev.until(/did you mean "ifKnown"/);
  await line.say("Tired");
  expect((await line.untilMessages(7)).at(-1)).toBe("bot: Then take a rest. See you soon!");

  dev.signal("SIGTERM");
  expect(await dev.ended).toMatchObject({ code: 0 });
});

test("dev takes a change of services.ts over", async () => {
  const services = (greeting: string): void =>
    writeFileSync(join(home, bot, "services.ts"), `export default { greet: () => "${greeting}" satisfies string };\n`);
  services("Good morning");
  editFile("bot.yaml", "user:\n", "functions: { greet: { result: string } }\nuser:\n");
  editFlow(
    "  greet:\n",
    "  ask_service:\n    run: greet\n    save: { user.greeting: =result }\n    onError: rest\n  greet:\n",
  );
  editFile("bot.yaml", "  name: string\n", "  name: string\n  greeting: string\n");
  editFlow("Hello! I am a bot made of a few lines of YAML.", '"{{ user.greeting }}!"');
  const { dev, line } = await startDev();
  await line.say("hello");
  expect((await line.untilMessages(3))[1]).toBe("bot: Good morning!");
  await line.say("Hanako");
  await line.untilMessages(5);
  await line.say("Good");
  await line.untilMessages(7);
  services("Good evening");
  await dev.until(/taken over/);
  await line.say("hello");
  expect((await line.untilMessages(9))[8]).toBe("bot: Good evening!");
});

test("dev shows the bot's rich menus, and that of a flow while it runs", async () => {
  const menu = (name: string, bar: string, more: string): void => {
    mkdirSync(join(home, bot, "richmenus"), { recursive: true });
    writeFileSync(
      join(home, bot, `richmenus/${name}.richmenu.yaml`),
      `renga: 1\nrichMenu: ${name}\nsize: compact\nchatBarText: ${bar}\nlayout: 1x1\nareas: [{ action: hello }]\n${more}\n`,
    );
  };
  menu("main", "Menu", "show: default");
  menu("talking", "Talking", "");
  editFlow("  greet:\n", "  begin: { entry: { richMenu: talking } }\n  greet:\n");
  const { dev, line } = await startDev();
  const bars = async (): Promise<(string | undefined)[]> => {
    const { richMenus, users } = await line.state();
    return [richMenus.byDefault?.chatBarText, richMenus.byUser[users[0]?.userId ?? ""]?.chatBarText];
  };
  expect(await bars()).toEqual(["Menu", undefined]);
  await line.say("hello");
  await line.untilMessages(3);
  await vi.waitFor(async () => expect(await bars()).toEqual(["Menu", "Talking"]), 5_000);
  menu("talking", "Still talking", "");
  await dev.until(/taken over/);
  await vi.waitFor(async () => expect(await bars()).toEqual(["Menu", "Still talking"]), 10_000);
  await line.say("cancel");
  await vi.waitFor(async () => expect(await bars()).toEqual(["Menu", undefined]), 5_000);
});

test("dev that is killed goes on where it was", async () => {
  const first = await startDev();
  await first.line.say("hello");
  await first.line.untilMessages(3);
  first.dev.signal("SIGKILL");
  await first.dev.ended;

  const second = await startDev();
  expect(await second.line.texts()).toHaveLength(3);
  await second.line.say("Hanako");
  expect((await second.line.untilMessages(5)).at(-1)).toBe("bot: How are you today, Hanako?");
});

test("dev of a bot that runs in another terminal says so, and how to have both", async () => {
  await startDev();
  const second = await runRenga(["dev", bot, "--port", "0", "--no-open"], { cwd: home });
  expect(second.code).toBe(2);
  expect(second.err).toBe(
    `✗ ${bot}/.renga/data/line.sqlite is in use by another process.\n` +
      "  Does it run in another terminal? End it there, or add --memory to keep nothing.\n",
  );
  expect((await startDev("--memory")).line).toBeDefined();
});

test("dev --memory --users begins anew each time", async () => {
  const first = await startDev("--memory", "--users", "3");
  expect((await first.line.state()).users).toHaveLength(3);
  await first.line.say("hello");
  await first.line.untilMessages(3);
  first.dev.signal("SIGINT");
  expect((await first.dev.ended).code).toBe(0);
  const second = await startDev("--memory");
  expect(await second.line.texts()).toEqual([]);
});

test("dev begins with a broken bot as soon as it is mended", async () => {
  editFlow("ifKnown: skip", "ifknown: skip");
  const { dev, line } = await startDev();
  await dev.until(/There is no bot yet: mend it, and it starts by itself\./);
  await dev.until(/The bot will be there as soon as it is mended/);
  editFlow("ifknown: skip", "ifKnown: skip");
  await dev.until(/the bot is there now/);
  await line.say("hello");
  await line.untilMessages(3);
});

test("dev waits for a services.ts that cannot be loaded, as it does for a flow", async () => {
  writeFileSync(join(home, bot, "services.ts"), "export default { greet: () => };\n");
  editFile("bot.yaml", "user:\n", "functions: { greet: { result: string } }\nuser:\n");
  const { dev } = await startDev();
  await dev.until(/services\.ts cannot be loaded: [^\n]+\n {2}There is no bot yet/);
  writeFileSync(join(home, bot, "services.ts"), 'export default { greet: () => "hello" };\n');
  await dev.until(/the bot is there now/);
});

test("dev says nothing of tests, notes and logs that change, and takes the next change of a flow over", async () => {
  const { dev } = await startDev();
  await dev.until(/Ctrl-C ends it/);
  writeFileSync(join(home, bot, "README.md"), "# Notes\n");
  writeFileSync(join(home, bot, "bot.log"), "a line\n");
  editFile("tests/hello.test.yaml", "name:", "nme:");
  editFlow("How are you today", "How do you do");
  await dev.until(/taken over/);
  dev.signal("SIGTERM");
  const { err } = await dev.ended;
  expect(err.match(/[✓✗]/g)).toEqual(["✓"]);
});

test("dev tells in a line what a function threw and where, and what a flow cannot reckon", async () => {
  writeFileSync(
    join(home, bot, "services.ts"),
    "export default {\n  greet: () => {\n    throw new TypeError('no greeting today');\n  },\n};\n",
  );
  editFile("bot.yaml", "user:\n", "functions: { greet: { result: string } }\nuser:\n");
  editFlow("  greet:\n", "  ask_service:\n    run: greet\n    target: greet\n  greet:\n");
  const { dev, line } = await startDev();
  await line.say("hello");
  const told = await dev.until(/✗ .*/);
  expect(told).toMatch(
    /^✗ \d\d:\d\d:\d\d services\.ts:3:11 greet failed: no greeting today \[TypeError\]; flow "hello" has no onError for it$/,
  );
});

test("serve answers LINE, refuses a data folder in use, and drains when it is told, twice as well", async () => {
  const emulator = start(["emulator", "--port", "0"]);
  const url = await emulator.until(/http:\/\/\S+/);
  const secret = /channel secret\s+(\S+)/.exec(await emulator.until(/channel secret\s+\S+/))?.[1] ?? "";
  const env = {
    LINE_CHANNEL_SECRET: secret,
    LINE_CHANNEL_ACCESS_TOKEN: "any",
    LINE_API_BASE_URL: url,
    LINE_DATA_API_BASE_URL: url,
    HOST: "127.0.0.1",
    PORT: "0",
    RENGA_LOG: "error",
  };
  const serve = start(["serve", bot, "--data", "data"], env);
  const webhook = await serve.until(/http:\/\/\S+\/webhook/);
  const line = new EmulatorClient(url);
  await fetch(`${url}/_emulator/settings`, {
    method: "PUT",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ webhookUrl: webhook }),
  });
  await line.say("hello");
  expect((await line.untilMessages(3)).at(-1)).toBe("bot: What is your name?");

  const second = await runRenga(["serve", bot, "--data", "data"], { cwd: home, env });
  expect(second.code).toBe(2);
  expect(second.err).toContain("Another process has the store open");

  serve.signal("SIGTERM");
  serve.signal("SIGTERM");
  serve.signal("SIGINT");
  expect((await serve.ended).code).toBe(0);
});

test("a port that is taken is said in one sentence", async () => {
  const emulator = start(["emulator", "--port", "0"]);
  const { port } = new URL(await emulator.until(/http:\/\/\S+/));
  const second = await runRenga(["dev", bot, "--port", port, "--no-open"], { cwd: home });
  expect(second.code).toBe(2);
  expect(second.err).toContain(`Port ${port} is taken.`);
});
