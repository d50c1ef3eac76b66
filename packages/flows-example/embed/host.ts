/** A parcel locker's panel: a Renga bot in a host that knows no chat service. Lines in, lines out. */
import { readdirSync, readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import {
  advance,
  type CallResult,
  type Conversation,
  compileBot,
  type Input,
  loadBot,
  plainChannel,
} from "@renga/core";

const folder = new URL("bot/", import.meta.url);
const names = ["bot.yaml", ...readdirSync(new URL("flows/", folder)).map((name) => `flows/${name}`)];
const files = names.map((name) => ({ name, text: readFileSync(new URL(name, folder), "utf8") }));
const { bot, diagnostics } = loadBot(files, { channel: plainChannel });
if (!bot) throw new Error(diagnostics.map((one) => one.message).join("\n"));

const compiled = compileBot(bot, plainChannel);
const doors: { readonly [code: string]: number } = { A1B2: 7 };
let conversation: Conversation | undefined;
let count = 0;

/** What came in goes to `advance`; what the bot wants done is done here, and answers go in again. */
function take(what: object): void {
  const turn = advance(compiled, conversation, { id: `input-${++count}`, at: Date.now(), ...what } as Input);
  conversation = turn.conversation; // plain JSON: a host keeps it wherever it likes
  for (const effect of turn.effects) {
    if (effect.type === "say") for (const message of effect.messages) console.log(message.text);
    if (effect.type === "run") take({ kind: "result", call: effect.id, result: open(String(effect.with.code)) });
  }
}

function open(code: string): CallResult {
  const door = doors[code];
  return door ? { ok: true, body: { door } } : { ok: false, error: { kind: "function" } };
}

for await (const text of createInterface({ input: process.stdin })) {
  take({ kind: "event", type: "text", text, event: { type: "text" } });
}
