import { basename } from "node:path";

/**
 * Where an error was thrown, as `services.ts:12:5`: the first line of its stack that is neither Node's nor a library's. The
 * folder is left out, and so is the error's message, which may hold what a user wrote.
 */
export function placeOf({ message, stack = "" }: Error): string | undefined {
  const frames = message === "" ? stack : stack.slice(stack.lastIndexOf(message) + message.length);
  for (const frame of frames.matchAll(/^ +at (?:.*\()?(.+?)(?:\?[^:]*)?:(\d+:\d+)\)?$/gm)) {
    const [, file = "", position = ""] = frame;
    if (!/^node:|[\\/]node_modules[\\/]/.test(file)) return `${basename(file)}:${position}`;
  }
  return undefined;
}
