import { type ErrorCode, RengaError } from "@renga/runtime";
import { CliError } from "./cli-error.ts";

/** What kept a server from starting, for the person who typed the command; other errors as they are. */
export function explainStart(error: unknown): unknown {
  if (error instanceof RengaError) return new CliError(error.message, cures.get(error.code));
  if (!(error instanceof Error) || !("code" in error)) return error;
  if (error.name === "EmulatorError") return new CliError(error.message);
  if (error.code === "ENOTDIR" || error.code === "EEXIST") {
    return new CliError("A file stands where a folder is needed.", "Name a folder, or move the file out of the way.");
  }
  const port = "port" in error ? ` ${error.port}` : "";
  if (error.code === "EADDRINUSE")
    return new CliError(`Port${port} is taken.`, "Choose another, or 0 for any free one.");
  if (error.code === "EACCES") return new CliError(`Port${port} may not be opened by you.`, "Choose one above 1023.");
  return error;
}

const cures: ReadonlyMap<ErrorCode, string> = new Map([
  ["store-unavailable", "Start it, mend REDIS_URL, or leave REDIS_URL out to keep the conversations in a file."],
  ["store-unwritable", "Name a folder that you may write to: --data, or RENGA_DATA."],
]);
