import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Bot, compileBot, loadTests, playTest, type RecordedTurn, recordTest } from "@renga/core";
import type { Recording, RecordRequest } from "@renga/emulator";
import { lineChannel } from "@renga/line";
import type { BotRuntime } from "@renga/runtime";
import { playChannel } from "../play-channel.ts";

/** Turns of a chat that are kept for its test. */
const kept = 1000;

type TurnReport = Parameters<Parameters<BotRuntime["subscribe"]>[0]>[0];

/** Listens to chats, so that each can be made a test of the bot. */
export class Recorder {
  readonly #folder: string;
  readonly #bot: () => Bot;
  readonly #turns = new Map<string, RecordedTurn[]>();

  constructor(folder: string, bot: () => Bot) {
    this.#folder = folder;
    this.#bot = bot;
  }

  hear({ chat, version, steps }: TurnReport): void {
    const before = this.#turns.get(chat) ?? [];
    const heard = steps.flatMap(({ given, effects, trace }) => (given ? [{ input: given, effects, trace }] : []));
    // A talk that began before this process did is heard from its next flow on.
    const begins = before.length > 0 || version === 1 ? 0 : heard.findIndex(({ trace }) => begin(trace));
    if (begins < 0) return;
    this.#turns.set(chat, [...before, ...heard.slice(begins)].slice(0, kept));
  }

  /** The chat as a test, played once to see whether it passes. */
  record({ chatId, name = "a talk in the emulator", save = false }: RecordRequest): Recording | undefined {
    const model = this.#bot();
    const bot = compileBot(model, lineChannel);
    const turns = this.#turns.get(chatId) ?? [];
    const recorded = recordTest({ bot, channel: playChannel, turns, name });
    if (recorded === undefined) return undefined;
    const { text, stopped } = recorded;
    const { tests } = loadTests([{ name: "tests/recorded.test.yaml", text }], model);
    const failure = tests.flatMap((test) => playTest(bot, playChannel, test).failures)[0];
    const faults = [
      ...(stopped === undefined ? [] : [`The rest cannot be played again: ${stopped}.`]),
      ...(failure === undefined && tests.length === 1
        ? []
        : [`It does not pass: ${failure?.message ?? "not a test"}.`]),
    ];
    return {
      text,
      ...(faults.length === 0 ? {} : { warning: faults.join(" ") }),
      ...(save ? { savedAs: this.#save(name, text) } : {}),
    };
  }

  /** Beside the tests that are there; none of them is overwritten. */
  #save(name: string, text: string): string {
    mkdirSync(join(this.#folder, "tests"), { recursive: true });
    const slug = name
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}]+/gu, "-")
      .replaceAll(/^-|-$/gu, "");
    const stem = slug === "" ? "recorded" : slug.slice(0, 60);
    for (let number = 1; ; number += 1) {
      const file = `tests/${number === 1 ? stem : `${stem}-${number}`}.test.yaml`;
      if (existsSync(join(this.#folder, file))) continue;
      writeFileSync(join(this.#folder, file), text, { flag: "wx" });
      return file;
    }
  }
}

function begin(trace: TurnReport["steps"][number]["trace"]): boolean {
  return trace.some(({ kind }) => kind === "started");
}
