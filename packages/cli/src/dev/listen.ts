import type { Emulator } from "@renga/emulator";
import { explainStart } from "../explain-start.ts";

/** @throws CliError when the port is taken. */
export async function listen(emulator: Emulator): Promise<void> {
  try {
    await emulator.listen();
  } catch (error) {
    throw explainStart(error);
  }
}
