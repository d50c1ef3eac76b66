// Builds every package into its `dist`. A second run with nothing changed takes under a second.

import { createHash } from "node:crypto";
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { root } from "../lib/root.ts";
import { runProgram } from "../lib/run-program.ts";

removeOutputOfDeletedSources();
copyForEditors();
const before = outputs();
process.exitCode = (await buildPackages()) || (await buildPage());
if (process.exitCode === 0) console.log(describeBuild(before, outputs()));

/** The compiler leaves them, and they would be packed. */
function removeOutputOfDeletedSources(): void {
  for (const file of globSync("packages/*/dist/**/*.{js,js.map,d.ts,d.ts.map}", { cwd: root })) {
    const output = /^(packages\/[^/]+)\/dist\/(.+?)\.(?:d\.ts|js)(?:\.map)?$/.exec(file.replaceAll("\\", "/"));
    if (output === null || output[2]?.startsWith("page/") === true) continue;
    const source = join(root, `${output[1]}/src/${output[2]}`);
    if (!existsSync(`${source}.ts`) && !existsSync(`${source}.tsx`)) rmSync(join(root, file));
  }
}

/** The command publishes copies, for editors, and the page that their links to a code lead to. */
function copyForEditors(): void {
  for (const file of globSync(["schemas/*.json", "docs/diagnostics.md"], { cwd: root }))
    copyChanged(join(root, file), join(root, "packages/cli", file));
}

/** Writes nothing where nothing changed: another build may run at the same time, and a program that reads the copy. */
function copyChanged(from: string, to: string): void {
  const content = readFileSync(from);
  if (existsSync(to) && readFileSync(to).equals(content)) return;
  mkdirSync(dirname(to), { recursive: true });
  writeFileSync(to, content);
}

/** The newest output of each package, by its name: what TypeScript keeps track of itself by, and the page. */
function outputs(): ReadonlyMap<string, number> {
  const newest = new Map<string, number>();
  for (const file of globSync("packages/*/dist/{.tsbuildinfo,page/index.html}", { cwd: root })) {
    const name = file.split(/[\\/]/)[1] ?? "";
    newest.set(name, Math.max(newest.get(name) ?? 0, statSync(join(root, file)).mtimeMs));
  }
  return newest;
}

function describeBuild(before: ReadonlyMap<string, number>, after: ReadonlyMap<string, number>): string {
  const built = [...after].filter(([name, time]) => before.get(name) !== time).map(([name]) => name);
  return built.length === 0 ? `All ${after.size} packages are up to date.` : `Built ${built.sort().join(", ")}.`;
}

async function buildPackages(): Promise<number> {
  return (await runProgram("tsc", ["-b"])).code;
}

/** The emulator's chat page, which a browser loads: bundled, and only when something it is made of has changed. */
async function buildPage(): Promise<number> {
  const emulator = join(root, "packages/emulator");
  const stampFile = join(root, "node_modules/.renga-page");
  if (!existsSync(join(emulator, "src/page/index.html"))) return 0;
  const stamp = pageStamp(emulator);
  const upToDate = existsSync(stampFile) && readFileSync(stampFile, "utf8") === stamp;
  if (upToDate && existsSync(join(emulator, "dist/page/index.html"))) return 0;
  const vite = join(emulator, "node_modules/vite/bin/vite.js");
  const { code, output } = await runProgram(process.execPath, [vite, "build", "--logLevel", "warn"], {
    cwd: emulator,
    quiet: true,
  });
  if (code === 0) writeFileSync(stampFile, stamp);
  else process.stderr.write(output);
  return code;
}

function pageStamp(emulator: string): string {
  const files = globSync(["src/page/**/*", "src/inspector/contract.ts", "vite.config.ts", "package.json"], {
    cwd: emulator,
  });
  const hash = createHash("sha256");
  for (const file of files.sort()) {
    const { mtimeMs, size } = statSync(join(emulator, file));
    hash.update(`${file}\0${mtimeMs}\0${size}\0`);
  }
  return hash.digest("hex");
}
