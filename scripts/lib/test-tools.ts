import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { runProgram } from "./run-program.ts";

/** A program or font of the system that some tests need and no npm package brings. */
export interface TestTool {
  readonly name: string;
  /** Debian's packages for it. */
  readonly packages: readonly string[];
  isPresent(): boolean;
}

export const redis: TestTool = {
  name: "Redis",
  packages: ["redis-server"],
  isPresent: () => Boolean(process.env.REDIS_URL) || onPath("redis-server", "valkey-server"),
};

export const chromium: TestTool = {
  name: "Chromium",
  packages: ["chromium"],
  isPresent: () => onPath("chromium", "chromium-browser", "google-chrome"),
};

/** The pictures of a page depend on them; other systems than Debian's bring fonts of their own. */
export const fonts: TestTool = {
  name: "Fonts for Japanese, Thai and emoji",
  packages: ["fonts-noto-cjk", "fonts-thai-tlwg", "fonts-noto-color-emoji"],
  isPresent: () => !isDebianLike() || fonts.packages.every((name) => existsSync(`/var/lib/dpkg/info/${name}.list`)),
};

const testTools: readonly TestTool[] = [redis, chromium, fonts];

/** Installs what is missing where that is allowed: as root on a Debian-like system. Elsewhere says what to type. */
export async function installTestTools(): Promise<void> {
  const missing = testTools.filter((tool) => !tool.isPresent());
  if (missing.length === 0) return;
  const names = missing.map((tool) => tool.name).join(", ");
  const packages = missing.flatMap((tool) => tool.packages);
  if (!isDebianLike() || process.getuid?.() !== 0) {
    console.log(
      `\nThis machine lacks: ${names}. On Debian or Ubuntu, type:\n  sudo apt-get install ${packages.join(" ")}\n`,
    );
    return;
  }
  console.log(`This machine lacks: ${names}. Installing ${packages.join(" ")} by apt-get …`);
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  const update = await runProgram("apt-get", ["update"], { quiet: true, env });
  const install = await runProgram("apt-get", ["install", "-y", "--no-install-recommends", ...packages], {
    quiet: true,
    env,
  });
  if (install.code !== 0) console.log(`${update.output}${install.output}apt-get could not install them.`);
}

function isDebianLike(): boolean {
  return existsSync("/etc/debian_version");
}

function onPath(...programs: readonly string[]): boolean {
  const folders = (process.env.PATH ?? "").split(delimiter);
  return folders.some((folder) => programs.some((program) => existsSync(join(folder, program))));
}
