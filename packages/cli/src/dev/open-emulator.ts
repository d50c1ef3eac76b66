import { createEmulator, type Emulator, type EmulatorOptions } from "@renga/emulator";
import { explainStart } from "../explain-start.ts";

/** @throws CliError when its data file is held by another process, or cannot be used. */
export async function openEmulator(options: EmulatorOptions): Promise<Emulator> {
  try {
    return await createEmulator(options);
  } catch (error) {
    throw explainStart(error);
  }
}
