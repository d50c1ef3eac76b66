import type { Cursor } from "../document/cursor.ts";
import type { Waiting } from "./bot.ts";
import { readText } from "./read-scalar.ts";
import { readResume, readTimed } from "./read-transition.ts";
import type { Reading } from "./reading.ts";

/** What governs a wait: the same keys on a question, on a flow, and under the bot's `defaults`. */
export function readWaiting(at: Cursor | undefined, reading: Reading): Waiting {
  if (!at) return {};
  const silence = at.get("silence");
  const invalid = at.get("invalid");
  const attempts = at.get("attempts")?.value;
  const taps = at.get("taps")?.value;
  const interrupt = at.get("interrupt");
  const resume = readResume(at);
  const help = at.get("help");
  return {
    ...(silence && { silence: readTimed(silence, reading) }),
    ...(invalid && { invalid: invalid.oneOrMany().map((one) => readText(one, reading)) }),
    ...(typeof attempts === "number" && { attempts }),
    ...((taps === "once" || taps === "while-current" || taps === "always") && { taps }),
    ...(interrupt && readInterrupt(interrupt)),
    ...(resume && { resume }),
    ...(help && { help: readText(help, reading) }),
  };
}

function readInterrupt(at: Cursor): Pick<Waiting, "interrupt"> {
  const word = at.value;
  if (word === "after" || word === "first" || word === "deny") return { interrupt: word };
  return { interrupt: at.oneOrMany().flatMap((one) => one.text() ?? []) };
}
