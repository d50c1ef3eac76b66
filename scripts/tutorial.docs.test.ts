import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { EmulatorClient } from "../packages/cli/src/testing/emulator-client.ts";
import { RengaProcess } from "../packages/cli/src/testing/renga-process.ts";
import { root } from "./lib/root.ts";

/**
 * Does what docs/tutorial.md tells, from its top to its end, with the built command. Its fences:
 *
 * - `yaml file=NAME`, `ts file=NAME`: a file to write;
 * - `diff file=NAME`: lines of it to change, with lines around them so that the place is found;
 * - `console`: what is typed after `$`, and what it prints. `renga dev` goes on until the page ends; a fence without `$` is
 *   what it prints later;
 * - `yaml chat`: said in the page of the running `renga dev`;
 * - `mermaid`: what the file ending in .mmd holds that was written last.
 *
 * `UPDATE_TUTORIAL=1 npm test -- docs tutorial` writes what comes out into the page.
 */
const page = readFileSync(join(root, "docs/tutorial.md"), "utf8");

interface Fence {
  readonly line: number;
  readonly info: string;
  readonly body: string;
}

const fences: readonly Fence[] = [...page.matchAll(/^```(.+)\n([\s\S]*?)^```$/gm)].map((match) => ({
  line: page.slice(0, match.index).split("\n").length,
  info: match[1] ?? "",
  body: match[2] ?? "",
}));

const home = mkdtempSync(join(tmpdir(), "renga-tutorial-"));
let folder = home;
let drawn = "";
let dev: RengaProcess | undefined;
let chat: EmulatorClient | undefined;
let recorded = page;

afterAll(async () => {
  if (process.env.UPDATE_TUTORIAL) writeFileSync(join(root, "docs/tutorial.md"), recorded);
  dev?.signal("SIGTERM");
  await dev?.ended;
  rmSync(home, { recursive: true, force: true });
});

describe("docs/tutorial.md", () => {
  test("has steps", () => expect(fences.length).toBeGreaterThan(10));

  test.each(fences.map((fence) => [`line ${fence.line}: ${fence.info}`, fence] as const))("%s", async (_, fence) => {
    const [kind, file] = fence.info.split(/ (?:file=)?/);
    if (kind === "console") return agree(fence, await runConsole(fence.body));
    if (kind === "mermaid") return agree(fence, readFileSync(drawn, "utf8"));
    if (fence.info === "yaml chat") return playChat(fence.body);
    if (file === undefined) throw new Error(`a fence of an unknown kind: ${fence.info}`);
    if (kind === "diff") return changeFile(join(folder, file), fence.body);
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), fence.body);
  });
});

function agree({ info, body }: Fence, actual: string): void {
  expect(actual).not.toContain("This should not have happened");
  if (process.env.UPDATE_TUTORIAL) recorded = recorded.replace(`${info}\n${body}`, () => `${info}\n${actual}`);
  else expect(actual).toBe(body);
}

/** What the fence would hold, from what came out. */
async function runConsole(body: string): Promise<string> {
  const [later = "", ...commands] = body.split(/^\$ /m);
  if (later !== "") return untilPrinted(later);
  let shown = "";
  for (const command of commands) {
    const [typed = "", ...printed] = command.split("\n");
    shown += `$ ${typed}\n`;
    if (typed.startsWith("cd ")) folder = join(folder, typed.slice(3));
    else shown += /^npx renga dev\b/.test(typed) ? await startDev(printed.join("\n")) : type(typed);
  }
  return shown;
}

/** As a shell does it, with the built `renga`; both outputs as a terminal shows them. */
function type(line: string): string {
  const { REDIS_URL: _, ...outer } = process.env;
  drawn = /> (\S+\.mmd)$/.test(line) ? join(folder, line.split(" ").at(-1) ?? "") : drawn;
  return execFileSync("sh", ["-c", `exec 2>&1; npx() { shift; "$NODE" "$RENGA" "$@"; }; ${line}; true`], {
    cwd: folder,
    encoding: "utf8",
    env: { ...outer, NO_COLOR: "1", NODE: process.execPath, RENGA: join(root, "packages/cli/bin/renga.js") },
  });
}

async function startDev(printed: string): Promise<string> {
  dev = new RengaProcess(["dev", "--port", "0", "--no-open"], { cwd: folder });
  const url = await dev.until(/http:\/\/127\.0\.0\.1:\d+/);
  chat = new EmulatorClient(url);
  const [address = "", ...rest] = printed.trim().split("\n");
  expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  for (const line of rest) await dev.until(literally(line));
  return printed;
}

async function untilPrinted(printed: string): Promise<string> {
  await running(dev).until(literally(printed.trim()));
  return printed;
}

/** Times of day are those of the day. */
function literally(text: string): RegExp {
  return new RegExp(text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/\d\d:\d\d:\d\d/g, "\\d\\d:\\d\\d:\\d\\d"));
}

async function playChat(body: string): Promise<void> {
  const steps = parse(body) as readonly { readonly user?: string; readonly bot?: string }[];
  const client = running(chat);
  const before = (await client.texts()).length;
  const said: string[] = [];
  for (const { user, bot } of steps) {
    said.push(user === undefined ? `bot: ${bot}` : `user: ${user}`);
    if (user !== undefined) await client.say(user);
    else await client.untilMessages(before + said.length);
  }
  expect((await client.texts()).slice(before)).toEqual(said);
}

function running<T>(what: T | undefined): T {
  if (what === undefined) throw new Error("renga dev does not run here");
  return what;
}

function changeFile(path: string, diff: string): void {
  const lines = diff.trimEnd().split("\n");
  const side = (sign: string): string =>
    lines
      .filter((line) => line.startsWith(" ") || line.startsWith(sign))
      .map((line) => line.slice(1))
      .join("\n");
  const text = existsSync(path) ? readFileSync(path, "utf8") : "";
  expect(text.split(side("-")), `${path} has the lines once`).toHaveLength(2);
  writeFileSync(
    path,
    text.replace(side("-"), () => side("+")),
  );
}
