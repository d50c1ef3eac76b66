import { type CarriedHow, compileBot, deployEffects, type FlowEffect, type StateEffect } from "@renga/core";
import { lineChannel } from "@renga/line";
import { exit, type RengaCommand } from "../command.ts";
import { requireBot } from "../require-bot.ts";

export const diff: RengaCommand = {
  name: "diff",
  summary: "what a deploy does to the conversations under way",
  description:
    "Compares two versions of a bot, and says of each flow and state what becomes of a conversation that stands there when the new version takes the old one's place. Exits with 1 where one begins anew or ends.",
  details: `Outcomes:
  goes on        where it was, with its answers
  asked again    the question has changed, and is put once more
  entered anew   the state waits for something else than before
  migrated       the state is gone; “migrate” of the flow says where to
  begins anew    the state is gone, and nothing says where to
  ends           the flow is gone`,
  examples: [
    ["git worktree add ../live v1.2 && renga diff ../live/my-bot my-bot", "what is live against what is here"],
  ],
  define: (command) => {
    command.argument("<old>", "the folder of the version that runs").argument("<new>", "the folder of the one to come");
  },
  run: async (command, terminal) => {
    const [before = ".", after = "."] = command.args;
    const older = compileBot(requireBot(before, terminal).bot, lineChannel);
    const newer = compileBot(requireBot(after, terminal).bot, lineChannel);
    const effects = deployEffects(older, newer);
    for (const effect of effects) terminal.print(printEffect(effect));
    return effects.some(({ states }) => states.some(({ how }) => breaks.has(how))) ? exit.found : exit.fine;
  },
};

const breaks: ReadonlySet<CarriedHow> = new Set(["begins-anew", "ends"]);

function printEffect({ flow, how, states, lost }: FlowEffect): string {
  if (how === "same") return `${flow}: nothing changes`;
  const width = Math.max(0, ...states.map(({ state }) => state.length));
  const lines = states.map((one) => `  ${one.state.padEnd(width)}  ${inWords(one)}`);
  const variables = lost.map(({ name, why }) =>
    why === "gone"
      ? `  ${name}: its value is dropped`
      : `  ${name}: its type has changed; a value that does not fit is dropped`,
  );
  return [how === "ends" ? `${flow}: the flow is gone` : `${flow}:`, ...lines, ...variables].join("\n");
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
