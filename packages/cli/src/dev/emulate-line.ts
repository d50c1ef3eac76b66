import type { Emulator } from "@renga/emulator";
import type { Terminal } from "../terminal.ts";
import { untilStopped } from "../until-stopped.ts";
import { listen } from "./listen.ts";
import { openEmulator } from "./open-emulator.ts";

/** A secret or token, and how the terminal speaks of it. */
export interface Credential {
  readonly value: string;
  readonly shown: string;
}

export interface EmulateOptions {
  /** Undefined: the usual one, or the next that is free. */
  readonly port: number | undefined;
  readonly webhook: string | undefined;
  readonly secret: Credential | undefined;
  /** Undefined: any passes. */
  readonly token: Credential | undefined;
  /** The file that keeps what there is; undefined: nothing is kept. */
  readonly data: string | undefined;
  readonly terminal: Terminal;
}

/** The emulator alone, until the process is told to stop. */
export async function emulateLine(options: EmulateOptions): Promise<void> {
  const { port, webhook, secret, token, data } = options;
  const stopped = untilStopped();
  const emulator = await openEmulator(
    {
      ...(port === undefined ? { stepOverTakenPorts: true } : { port }),
      ...(webhook === undefined ? {} : { webhookUrl: webhook }),
      ...(secret === undefined ? {} : { channelSecret: secret.value }),
      ...(token === undefined ? {} : { channelAccessToken: token.value }),
      dataFile: data,
    },
    "name another file",
  );
  try {
    await listen(emulator);
    introduce(emulator, options);
    await stopped;
  } finally {
    await emulator.close();
  }
}

function introduce(emulator: Emulator, { webhook, secret, token, terminal }: EmulateOptions): void {
  terminal.print(emulator.url);
  terminal.note(`\nTell your bot:
  base URL of the API       ${emulator.url}
  base URL of the contents  ${emulator.dataUrl}
  channel secret            ${secret?.shown ?? emulator.channelSecret}
  channel access token      ${token?.shown ?? "any"}
${webhook === undefined ? "\nIts webhook is set in the page, or with --webhook." : `\nEvents go to ${webhook}.`}`);
}
