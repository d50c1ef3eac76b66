import { spawn } from "node:child_process";

/** Opens an address in the browser of the desktop. Where there is none, nothing happens: the address was printed. */
export function openPage(url: string): void {
  const hasDesktop = process.platform !== "linux" || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  if (!hasDesktop) return;
  const [command, args] = openers[process.platform] ?? ["xdg-open", []];
  spawn(command, [...args, url], { stdio: "ignore", detached: true })
    .on("error", () => {})
    .unref();
}

const openers: Readonly<Partial<Record<NodeJS.Platform, readonly [string, readonly string[]]>>> = {
  darwin: ["open", []],
  win32: ["cmd", ["/c", "start", ""]],
};
