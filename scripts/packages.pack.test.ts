import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { packPackages } from "./lib/pack-packages.ts";
import { root } from "./lib/root.ts";
import { type ProgramResult, runProgram } from "./lib/run-program.ts";

/** A folder outside the workspace: what works here works for somebody who only has the packages. */
const folder = mkdtempSync(join(tmpdir(), "renga-pack-"));
const tarballFolder = join(folder, "tarballs");
const home = join(folder, "home");
let tarballs: string[] = [];

beforeAll(async () => {
  mkdirSync(home);
  const packed = await packPackages(tarballFolder);
  expect(packed.code, packed.output).toBe(0);
  tarballs = globSync("*.tgz", { cwd: tarballFolder }).map((name) => join(tarballFolder, name));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("all packages but the private ones are packed, with what they need and no tests", async () => {
  const manifests = globSync("packages/*/package.json", { cwd: root }).map((file) =>
    readFileSync(join(root, file), "utf8"),
  );
  const published = manifests.filter((text) => (JSON.parse(text) as { private?: true }).private !== true);
  expect(tarballs).toHaveLength(published.length);
  for (const tarball of tarballs) {
    const { output } = await run("tar", ["-tzf", tarball]);
    const files = output.trim().split("\n");
    expect(files, tarball).toContain("package/dist/index.js");
    expect(files, tarball).toContain("package/dist/index.d.ts");
    expect(files, tarball).toContain("package/LICENSE");
    expect(files.filter((file) => /^package\/dist\/.*(?:\.test\.|\.contract\.|tsbuildinfo)/.test(file))).toEqual([]);
  }
  const cli = (await run("tar", ["-tzf", find("renga-0")])).output;
  expect(cli).toContain("package/schemas/flow.schema.json");
  expect(cli).toContain("package/templates/hello/bot.yaml");
  expect((await run("tar", ["-tzf", find("renga-emulator")])).output).toContain("package/dist/page/index.html");
});

test("publint and attw find nothing to say", async () => {
  for (const tarball of tarballs) {
    const publint = await run("publint", ["run", tarball, "--strict"]);
    expect(publint.code, publint.output).toBe(0);
    const attw = await run("attw", [tarball, "--profile", "esm-only", "--no-emoji"]);
    expect(attw.code, attw.output).toBe(0);
  }
});

describe("installed by npm in an empty folder", () => {
  beforeAll(async () => {
    writeFileSync(join(home, "package.json"), JSON.stringify({ name: "home", private: true }));
    const installed = await run("npm", ["install", "--no-audit", "--no-fund", "--prefer-offline", ...tarballs], home);
    expect(installed.code, installed.output).toBe(0);
  });

  test("every dependency comes without an install script", () => {
    const lock = JSON.parse(readFileSync(join(home, "package-lock.json"), "utf8")) as {
      packages: Record<string, { hasInstallScript?: boolean }>;
    };
    const scripts = Object.entries(lock.packages).filter(([, entry]) => entry.hasInstallScript === true);
    expect(scripts.map(([name]) => name)).toEqual([]);
  });

  test("npx renga begins a bot that checks and passes its tests", async () => {
    const init = await run("npx", ["renga", "init", "my-bot"], home);
    expect(init.code, init.output).toBe(0);
    expect(existsSync(join(home, "my-bot/.renga/schemas/flow.schema.json"))).toBe(true);
    const check = await run("npx", ["renga", "check", "my-bot"], home);
    expect(check.code, check.output).toBe(0);
    const tested = await run("npx", ["renga", "test", "my-bot"], home);
    expect(tested.code, tested.output).toBe(0);
  });

  test("renga dev serves the chat page, and ends when it is told", async () => {
    await expectPage(["dev", "my-bot", "--no-open", "--port", "0"]);
  });

  test("renga emulator alone serves the chat page", async () => {
    await expectPage(["emulator", "--port", "0"]);
  });
});

function find(name: string): string {
  const found = tarballs.find((tarball) => tarball.includes(`/${name}`));
  if (found === undefined) throw new RangeError(`no tarball ${name}`);
  return found;
}

function run(command: string, args: readonly string[], cwd: string = root): Promise<ProgramResult> {
  return runProgram(command, args, { cwd, quiet: true });
}

/** Starts the installed command, loads the page at the URL that it prints with all that it refers to, and stops it. */
async function expectPage(args: readonly string[]): Promise<void> {
  const child = spawn(process.execPath, [join(home, "node_modules/renga/bin/renga.js"), ...args], { cwd: home });
  try {
    const url = await firstUrl(child);
    const page = await fetch(url);
    expect(page.status).toBe(200);
    const html = await page.text();
    const assets = [...html.matchAll(/(?:src|href)="(\.?\/?assets\/[^"]+)"/g)].map(
      (match) => new URL(match[1] ?? "", url),
    );
    expect(assets.length).toBeGreaterThan(0);
    for (const asset of assets) expect((await fetch(asset)).status, asset.href).toBe(200);
  } finally {
    child.kill("SIGTERM");
  }
  const code = await new Promise((resolve) => child.on("exit", resolve));
  expect(code).toBe(0);
}

function firstUrl(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = "";
    const read = (chunk: Buffer): void => {
      output += chunk;
      const url = /http:\/\/\S+/.exec(output)?.[0];
      if (url !== undefined) resolve(url);
    };
    child.stdout?.on("data", read);
    child.stderr?.on("data", read);
    child.on("exit", () => reject(new Error(`it ended before it printed a URL:\n${output}`)));
  });
}
