// Runs a task of the workspace: installs what is missing, builds, then starts `scripts/tasks/<task>.ts`.
//
// It has no dependencies and runs on Node 20, because it is what a fresh machine runs first. Everything after it runs on
// the Node that the workspace installs for itself.

import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const pnpm = `pnpm@${JSON.parse(readFileSync(join(root, "package.json"), "utf8")).config.pnpm}`;
const windows = process.platform === "win32";
const ownNode = join(root, "node_modules", "node", "bin", windows ? "node.exe" : "node");
const stampFile = join(root, "node_modules", ".renga-install");

const [task, ...args] = process.argv.slice(2);
const tasks = readdirSync(join(root, "scripts", "tasks")).map((file) => file.replace(/\.ts$/, ""));
if (task === undefined || !tasks.includes(task)) {
  console.error(`Usage: node scripts/run.mjs ${tasks.join(" | ")} [arguments]`);
  process.exit(2);
}

/** The program that runs now: signals go to it. */
let child;
/** Set once this process was told to end: nothing further is started. */
let stopped = false;
watchSignals();
watchParent();

let code = (await install()) || (await runTask("build", []));
if (code !== 0 && task === "test") console.log("0 passed, 1 failed");
if (code === 0 && task !== "build") code = await runTask(task, withoutSeparator(args));
process.exit(code);

async function install() {
  if (existsSync(ownNode) && existsSync(stampFile) && readFileSync(stampFile, "utf8") === installStamp()) return 0;
  console.log("Installing the workspace (once, and again when its dependencies change) …");
  const frozen = process.env.CI ? ["--frozen-lockfile"] : [];
  const code = await run(windows ? "npx.cmd" : "npx", ["-y", pnpm, "install", ...frozen], { shell: windows });
  if (code === 0) writeFileSync(stampFile, installStamp());
  else console.error("The workspace could not be installed: see above. It needs npm and a way to its registry.");
  return code;
}

/** All that an install depends on: what is wanted and what was chosen. */
function installStamp() {
  const packages = readdirSync(join(root, "packages")).map((name) => join("packages", name, "package.json"));
  const hash = createHash("sha256").update(pnpm);
  for (const file of ["pnpm-lock.yaml", "pnpm-workspace.yaml", "package.json", ...packages]) {
    if (existsSync(join(root, file))) hash.update(`\0${file}\0`).update(readFileSync(join(root, file)));
  }
  return hash.digest("hex");
}

function runTask(name, taskArgs) {
  return run(ownNode, [join(root, "scripts", "tasks", `${name}.ts`), ...taskArgs]);
}

/** The exit code of the program; 128 and the signal's number when a signal ended it, as shells have it. */
function run(command, commandArgs, options = {}) {
  if (stopped) return Promise.resolve(143);
  return new Promise((resolve) => {
    child = spawn(command, commandArgs, { cwd: root, stdio: "inherit", ...options });
    child.on("error", (error) => {
      console.error(`${command} could not be started: ${error.message}`);
      resolve(2);
    });
    child.on("exit", (exitCode, signal) => {
      child = undefined;
      resolve(exitCode ?? 128 + ({ SIGHUP: 1, SIGINT: 2, SIGKILL: 9, SIGTERM: 15 }[signal] ?? 0));
    });
  });
}

function watchSignals() {
  for (const signal of ["SIGTERM", "SIGHUP"]) process.on(signal, () => stop(signal));
  // A terminal sends Ctrl-C to the child as well: here it only must not end this process before the child.
  process.on("SIGINT", () => {});
}

/** npm, killed, leaves its children running: the child ends when whoever started this process has gone. */
function watchParent() {
  const before = lineage();
  const timer = setInterval(() => {
    if (lineage() === before) return;
    clearInterval(timer);
    stop("SIGTERM");
  }, 500);
  timer.unref();
}

/** The parent; under npm also the parent's parent, because npm starts scripts by a shell, and some shells stay in between. */
function lineage() {
  const parent = process.ppid;
  if (!process.env.npm_lifecycle_event || process.platform !== "linux") return `${parent}`;
  try {
    // What follows the name, which may hold any sign: state, then the parent.
    const [, above] = readFileSync(`/proc/${parent}/stat`, "utf8").split(") ").at(-1).split(" ");
    return `${parent} ${above}`;
  } catch {
    return `${parent}`;
  }
}

function stop(signal) {
  stopped = true;
  child?.kill(signal);
}

/** pnpm hands on the `--` that npm takes away. */
function withoutSeparator(list) {
  return list[0] === "--" ? list.slice(1) : list;
}
