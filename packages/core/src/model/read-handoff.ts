import { Cursor } from "../document/cursor.ts";
import type { Command } from "./bot.ts";
import type { Flow } from "./flow.ts";
import { HANDOFF } from "./handoff-names.ts";
import type { BotDocuments } from "./read-bot.ts";
import { readFlow } from "./read-flow.ts";
import type { Reading } from "./reading.ts";

/** What `$handoff` is: a flow of the bot's own, named under `repairs`, or the one that comes with the language. */
export interface ReadHandoff {
  readonly reading: Reading;
  /** The one that comes with the language, where flows, commands or repairs ask for it. */
  flow(commands: readonly Command[]): Flow | undefined;
}

export function readHandoff(
  bot: Cursor,
  builtIn: BotDocuments["handoff"],
  given: Omit<Reading, "flowOf">,
): ReadHandoff {
  const repair = bot.get("repairs")?.get(HANDOFF);
  const own = repair?.text() ?? repair?.get("call")?.text();
  let called = repair !== undefined;
  const reading: Reading = {
    ...given,
    flowOf(name) {
      if (name !== HANDOFF) return name;
      called = true;
      return own ?? HANDOFF;
    },
  };
  return {
    reading,
    flow(commands) {
      if (own !== undefined || !(called || commands.some(({ target }) => target === HANDOFF))) return undefined;
      const document = builtIn();
      return document && readFlow(Cursor.root(document), HANDOFF, reading);
    },
  };
}
