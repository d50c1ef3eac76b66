import {
  type Candidate,
  type Conversation,
  compileBot,
  currentState,
  type Explanation,
  explain as explainEvent,
  type Input,
  placeConversation,
  type Value,
} from "@renga/core";
import { CliError } from "../cli-error.ts";
import { exit, type RengaCommand } from "../command.ts";
import { playChannel } from "../play-channel.ts";
import { requireBot } from "../require-bot.ts";
import type { Terminal } from "../terminal.ts";
import { unknownFlow } from "../unknown-flow.ts";

interface Options {
  readonly state?: string;
  readonly input?: string;
  readonly event?: string;
  readonly context?: string;
}

/** Who is asked, in words. */
const names: Readonly<Record<Candidate, string>> = {
  tap: "the question that was tapped",
  command: "the bot's commands",
  capture: "handlers that capture",
  flow: "the flow on top",
  global: "the flows beneath",
  waiting: "the flows that wait for it",
  trigger: "the flows' triggers",
  bot: "the bot's own handlers",
  invalid: "the open question, as a wrong answer",
  "not-understood": "the bot, as not understood",
};

export const explain: RengaCommand = {
  name: "explain",
  summary: "tell who would get an event, and why",
  description:
    "Stands a conversation in a state, gives it an event, and prints who is asked in which order, why each did not take it, and what the bot would say. Nothing is kept.",
  examples: [
    ['renga explain my-bot --input "hello"', "a text to a bot that nobody has talked to"],
    ['renga explain my-bot --state order.ask_size --input "cancel"', "a text while a question is open"],
    ['renga explain my-bot --state order.pay --event \'{"type":"follow"}\'', "any event of LINE's"],
  ],
  define: (command) => {
    command
      .argument("[bot]", "the bot's folder", ".")
      .option("--state <flow.state>", "where the conversation stands (default: nowhere)")
      .option("--input <text>", "what the user writes")
      .option("--event <json>", "an event as LINE sends it, instead of a text")
      .option("--context <json>", "variables of the flow, as an object");
  },
  run: async (command, terminal) => {
    const options = command.opts<Options>();
    const { bot } = requireBot(command.args[0] ?? ".", terminal);
    const compiled = compileBot(bot, playChannel);
    const conversation = options.state === undefined ? undefined : placed(options.state, options.context);
    print(explainEvent(compiled, conversation, inputOf(options)), terminal);
    return exit.fine;

    function placed(place: string, context: string | undefined): Conversation {
      const [flow = "", state = ""] = place.split(".");
      if (!bot.flows.has(flow)) throw unknownFlow(flow, bot.flows.keys());
      const variables = context === undefined ? {} : readObject("--context", context);
      const found = placeConversation(compiled, flow, state, variables);
      if (found) return found;
      const states = [...(bot.flows.get(flow)?.byName.keys() ?? [])].join(", ");
      throw new CliError(`The flow ${flow} has no state "${state}".`, `It has: ${states}.`);
    }
  },
};

function inputOf({ input, event }: Options): Input {
  const head = { kind: "event" as const, id: "explain", at: Date.now() };
  if (event !== undefined) {
    const read = playChannel.inputOf?.(readObject("--event", event));
    if (read) return { ...head, ...read };
    throw new CliError("That is no event of LINE's.", `Give one with a type, such as '{"type":"follow"}'.`);
  }
  if (input === undefined) throw new CliError("Nothing happens.", 'Say what comes in: --input "text" or --event JSON.');
  const message = { type: "text", id: "1", text: input };
  return { ...head, type: "text", text: input, event: { type: "message", message } };
}

function readObject(option: string, text: string): { [name: string]: Value } {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as { [name: string]: Value };
  } catch {
    // Told below, as for any other text that is no object.
  }
  throw new CliError(`What ${option} gives is no JSON object.`, `Write it as ${option} '{"key":"value"}'.`);
}

function print({ offers, says, conversation }: Explanation, terminal: Terminal): void {
  const width = Math.max(...offers.map(({ by }) => names[by].length));
  for (const [index, { by, taken, why }] of offers.entries()) {
    const mark = taken === undefined ? " " : taken ? "✓" : "·";
    const outcome = taken === undefined ? "not asked" : taken ? "takes it" : why;
    terminal.print(`${index + 1}. ${mark} ${names[by].padEnd(width)}  ${outcome}`);
  }
  terminal.print("");
  for (const { messages } of says) {
    for (const message of messages)
      terminal.print(`bot: ${typeof message.text === "string" ? message.text : JSON.stringify(message)}`);
  }
  const top = conversation.stack.at(-1);
  terminal.print(top ? `then in ${top.flow}.${currentState(top)}` : "then no flow is under way");
}
