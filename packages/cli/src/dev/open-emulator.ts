import { relative } from "node:path";
import { createEmulator, type Emulator, EmulatorError, type EmulatorOptions } from "@renga/emulator";
import { CliError } from "../cli-error.ts";
import { explainStart } from "../explain-start.ts";

/**
 * @param otherwise what to type instead of ending the process that holds the data file.
 * @throws CliError when its data file is held by another process, or cannot be used.
 */
export async function openEmulator(options: EmulatorOptions, otherwise: string): Promise<Emulator> {
  try {
    return await createEmulator(options);
  } catch (error) {
    if (!(error instanceof EmulatorError) || error.code !== "data-file-locked") throw explainStart(error);
    const file = relative("", options.dataFile ?? "");
    throw new CliError(
      `${file} is in use by another process.`,
      `Does it run in another terminal? End it there, or ${otherwise}.`,
    );
  }
}
