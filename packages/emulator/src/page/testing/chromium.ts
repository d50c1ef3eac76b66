import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

const PLACES = [process.env.CHROMIUM_PATH, "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

const executablePath = PLACES.find((path): path is string => path !== undefined && existsSync(path));

/** Whether browser tests can run here. Where they must (`CI`), a missing browser is an error and not a skip. */
export const hasChromium: boolean = executablePath !== undefined;

if (!hasChromium) {
  const message = "No Chromium found (set CHROMIUM_PATH): the browser tests of the page do not run.";
  if (process.env.CI) throw new Error(message);
  console.warn(message);
}

export function launchChromium(): Promise<Browser> {
  return chromium.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--no-first-run",
      "--headless",
    ],
  });
}
