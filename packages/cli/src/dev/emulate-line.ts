import type { Emulator } from "@renga/emulator";
import type { Terminal } from "../terminal.ts";
import { untilStopped } from "../until-stopped.ts";
import { listen } from "./listen.ts";
import { openEmulator } from "./open-emulator.ts";

export interface EmulateOptions {
  /** Undefined: the usual one, or the next that is free. */
  readonly port: number | undefined;
  readonly webhook: string | undefined;
  readonly terminal: Terminal;
}

/** The emulator alone, until the process is told to stop. */
export async function emulateLine({ port, webhook, terminal }: EmulateOptions): Promise<void> {
  const stopped = untilStopped();
  const emulator = await openEmulator({
    ...(port === undefined ? { stepOverTakenPorts: true } : { port }),
    ...(webhook === undefined ? {} : { webhookUrl: webhook }),
  });
  try {
    await listen(emulator);
    introduce(emulator, webhook, terminal);
    await stopped;
  } finally {
    await emulator.close();
  }
}

function introduce(emulator: Emulator, webhook: string | undefined, terminal: Terminal): void {
  terminal.print(emulator.url);
  terminal.note(`\nTell your bot:
  base URL of the API       ${emulator.url}
  base URL of the contents  ${emulator.dataUrl}
  channel secret            ${emulator.channelSecret}
  channel access token      any
${webhook === undefined ? "\nIts webhook is set in the page, or with --webhook." : `\nEvents go to ${webhook}.`}`);
}
