import { existsSync } from "node:fs";
import { join } from "node:path";
import { type CarriedHow, compileBot, deployEffects, type FlowEffect, placesOf, type StateEffect } from "@renga/core";
import { lineChannel } from "@renga/line";
import type { KeptIn } from "@renga/runtime";
import { CliError } from "../cli-error.ts";
import { exit, type RengaCommand } from "../command.ts";
import { requireBot } from "../require-bot.ts";

interface Options {
  readonly data?: string;
  readonly redis?: string;
}

export const diff: RengaCommand = {
  name: "diff",
  summary: "what a deploy does to the conversations under way",
  description:
    "Compares two versions of a bot, and says of each flow and state what becomes of a conversation that stands there when the new version takes the old one's place. Exits with 1 where one begins anew or ends; with --data or --redis, where one that is kept there does.",
  details: `Outcomes:
  goes on        where it was, with its answers
  asked again    the question has changed, and is put once more
  entered anew   the state waits for something else than before
  migrated       the state is gone; “migrate” of the flow says where to
  begins anew    the state is gone, and nothing says where to
  ends           the flow is gone
A flow with “versions: pin” is left out of this: its runs finish on the version
that they began with.`,
  examples: [
    ["git worktree add ../live v1.2 && renga diff ../live/my-bot my-bot", "what is live against what is here"],
  ],
  define: (command) => {
    command
      .argument("<old>", "the folder of the version that runs")
      .argument("<new>", "the folder of the one to come")
      .option("--data <folder>", "count the conversations kept there (RENGA_DATA of a stopped bot, or a copy of it)")
      .option("--redis <url>", "count the conversations kept there, also while the bot is served");
  },
  run: async (command, terminal) => {
    const [before = ".", after = "."] = command.args;
    const place = keptIn(command.opts<Options>());
    const older = compileBot(requireBot(before, terminal).bot, lineChannel);
    const newer = compileBot(requireBot(after, terminal).bot, lineChannel);
    const counts = place && (await countConversations(place));
    const effects = deployEffects(older, newer);
    for (const effect of effects) terminal.print(printEffect(effect, counts));
    const isBroken = (flow: string, { how, state }: StateEffect): boolean =>
      breaks.has(how) && (counts === undefined || counts.has(`${flow}.${state}`));
    return effects.some(({ flow, states }) => states.some((one) => isBroken(flow, one))) ? exit.found : exit.fine;
  },
};

const breaks: ReadonlySet<CarriedHow> = new Set(["begins-anew", "ends"]);

/** How many conversations stand in each state, by `flow.state`. */
type Counts = ReadonlyMap<string, number>;

async function countConversations(place: KeptIn): Promise<Counts> {
  if ("folder" in place && !existsSync(join(place.folder, "conversations.sqlite")))
    throw new CliError(`There are no conversations in ${place.folder}.`);
  // Loaded now: other commands start without the server.
  const { readStored, RengaError } = await import("@renga/runtime");
  const counts = new Map<string, number>();
  try {
    for await (const conversation of readStored(place)) {
      for (const { flow, state } of placesOf(conversation)) {
        const key = `${flow}.${state}`;
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
    }
  } catch (error) {
    if (!(error instanceof RengaError)) throw error;
    throw new CliError(error.message, "folder" in place ? "Stop the bot, or give a copy of the folder." : undefined);
  }
  return counts;
}

/** What the options name, if anything. */
function keptIn({ data, redis }: Options): KeptIn | undefined {
  if (data !== undefined && redis !== undefined)
    throw new CliError("--data and --redis name two places for the conversations.", "Leave one of them out.");
  if (data !== undefined) return { folder: data };
  return redis === undefined ? undefined : { redis: redis.split(",") };
}

function printEffect({ flow, how, states, lost }: FlowEffect, counts: Counts | undefined): string {
  if (how === "same") return `${flow}: nothing changes`;
  const width = Math.max(0, ...states.map(({ state }) => state.length));
  const lines = states.map((one) => {
    const standing = counts === undefined ? "" : `  (${counts.get(`${flow}.${one.state}`) ?? 0} now)`;
    return `  ${one.state.padEnd(width)}  ${inWords(one)}${standing}`;
  });
  const variables = lost.map(({ name, why }) =>
    why === "gone"
      ? `  ${name}: its value is dropped`
      : `  ${name}: its type has changed; a value that does not fit is dropped`,
  );
  return [headOf(flow, how), ...lines, ...variables].join("\n");
}

function headOf(flow: string, how: FlowEffect["how"]): string {
  if (how === "pinned") return `${flow}: pinned, those under way finish on the version that they began with`;
  return how === "ends" ? `${flow}: the flow is gone` : `${flow}:`;
}

function inWords({ how, to, state }: StateEffect): string {
  const words: Readonly<Record<CarriedHow, string>> = {
    "goes-on": "goes on",
    "asked-again": "asked again",
    "entered-anew": to === undefined || to === state ? "entered anew" : `entered anew, in ${to}`,
    migrated: `migrated to ${to}`,
    "begins-anew": `begins anew, in ${to}`,
    ends: "ends",
  };
  return words[how];
}
