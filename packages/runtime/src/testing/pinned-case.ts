import { type Bot, loadBot } from "@renga/core";
import { lineChannel } from "@renga/line";
import { createEngine } from "../adapters/bot/create-engine.ts";
import type { StoreChoice } from "../config.ts";
import { Secret } from "../secret.ts";
import type { Runtime } from "../serve-bot.ts";
import type { LineStub } from "./line-stub.ts";
import { startTestRuntime, until } from "./start-test-runtime.ts";
import { deliver, testSecret, textEvent } from "./webhook-bodies.ts";

/** A bot whose one flow is pinned; `words` is all that its versions differ in. */
function botSaying(words: string): Bot {
  const flow = `renga: 1
flow: table
versions: pin
triggers: { text: [table] }
context: { n: integer, name: string }
silence: []
states:
  ask_n: { ask: n, prompt: How many? }
  ask_name: { ask: name, prompt: "${words}" }
  done: { say: "${words} {{ n }} {{ name }}" }
`;
  const files = [
    { name: "bot.yaml", text: "renga: 1\nbot: b\nlocales: [en]\n" },
    { name: "flows/table.flow.yaml", text: flow },
  ];
  const { bot, diagnostics } = loadBot(files, { channel: lineChannel });
  if (!bot) throw new Error(diagnostics.map(({ message }) => message).join("\n"));
  return bot;
}

/** A runtime that serves one version of the bot. */
export async function serveSaying(words: string, line: LineStub, store: StoreChoice): Promise<Runtime> {
  const engine = createEngine(botSaying(words), new Secret(testSecret));
  return startTestRuntime({ lineUrl: line.url, config: { store }, bot: { engine } });
}

/** What the bot shows for a text. */
export async function told(runtime: Runtime, line: LineStub, text: string): Promise<string> {
  const before = line.shown.length;
  await deliver(runtime.url, textEvent(text));
  await until(() => line.shown.length > before);
  return line.shown
    .slice(before)
    .map((one) => one.text)
    .join(" | ");
}
