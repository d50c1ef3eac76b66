import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

const executablePath = [process.env.CHROMIUM_PATH, "/usr/bin/chromium", "/usr/bin/google-chrome"].find(
  (path): path is string => path !== undefined && existsSync(path),
);

/** Whether browser tests can run here; with `CI` set they must. */
export const hasChromium: boolean = executablePath !== undefined || process.env.CI !== undefined;

export function launchChromium(): Promise<Browser> {
  const args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run"];
  return chromium.launch({ ...(executablePath === undefined ? {} : { executablePath }), args });
}
