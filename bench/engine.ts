import { advance, type Conversation, compileBot, type Input, loadBot, plainChannel, type Source } from "@renga/core";
import { assign, createActor, createMachine } from "xstate";
import { countingBot } from "./bots/counting-bot.ts";
import { deepBot } from "./bots/deep-bot.ts";
import { doorsBot } from "./bots/doors-bot.ts";
import type { Figure } from "./figures.ts";
import { median } from "./statistics.ts";

export interface EngineRow {
  readonly name: string;
  /** Microseconds a step, median of rounds. */
  readonly time: number;
  readonly againstTable: number;
  readonly againstActor: number;
}

const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 20);
const STEPS = 2000;

type Stepper = (index: number) => void;

/** Core's `advance` (with the conversation through JSON) against a table that one would write by hand, and plain XState. */
export function measureEngine(): { readonly rows: readonly EngineRow[]; readonly figures: readonly Figure[] } {
  const steppers = {
    "a table written by hand": tableStepper(10),
    "XState: restored actor, 10 states": actorStepper(10),
    "advance, 10 states": advanceStepper(countingBot(10)),
    "advance, 1,000 states": advanceStepper(countingBot(1000)),
    "advance, 10,000 states": advanceStepper(countingBot(10_000)),
    "advance, 1 flow, begun and ended": advanceStepper(doorsBot(1), () => "open 0"),
    "advance, 500 flows, begun and ended": advanceStepper(doorsBot(500), (index) => `open ${index % 500}`),
    "advance, 1 deep, JSON left out": advanceStepper(deepBot(1), undefined, false),
    "advance, 20 deep, JSON left out": advanceStepper(deepBot(20), undefined, false),
    "advance, 1 deep": advanceStepper(deepBot(1)),
    "advance, 20 deep": advanceStepper(deepBot(20)),
  } satisfies { readonly [name: string]: Stepper };
  type Name = keyof typeof steppers;
  const names = Object.keys(steppers) as Name[];
  const times = new Map(names.map((name) => [name, [] as number[]]));
  for (let round = -2; round < ROUNDS; round++) {
    for (const name of names) {
      const began = performance.now();
      for (let index = 0; index < STEPS; index++) steppers[name](index);
      if (round >= 0) times.get(name)?.push(((performance.now() - began) * 1000) / STEPS);
    }
  }
  if (said === "") throw new Error("nothing was said");
  const timesOf = (name: Name): readonly number[] => times.get(name) ?? [];
  const ratio = (name: Name, floor: Name): number =>
    median(timesOf(name).map((time, round) => time / (timesOf(floor)[round] ?? time)));
  const actor = "XState: restored actor, 10 states";
  return {
    rows: names.map((name) => ({
      name,
      time: median(timesOf(name)),
      againstTable: ratio(name, "a table written by hand"),
      againstActor: ratio(name, actor),
    })),
    figures: [
      { name: "10 states / XState's restored actor", ratio: ratio("advance, 10 states", actor), must: 0.75, aim: 0.5 },
      {
        name: "10,000 states / 10 states",
        ratio: ratio("advance, 10,000 states", "advance, 10 states"),
        must: 1.6,
        aim: 1.2,
      },
      {
        name: "500 flows / 1 flow",
        ratio: ratio("advance, 500 flows, begun and ended", "advance, 1 flow, begun and ended"),
        must: 1.6,
        aim: 1.2,
      },
      {
        name: "20 deep / 1 deep, JSON left out",
        ratio: ratio("advance, 20 deep, JSON left out", "advance, 1 deep, JSON left out"),
        must: 1.6,
        aim: 1.2,
      },
    ],
  };
}

function tableStepper(states: number): Stepper {
  const table = new Map(Array.from({ length: states }, (_, index) => [`s${index}`, `s${(index + 1) % states}`]));
  let stored = '{"state":"s0","n":0}';
  return () => {
    const conversation = JSON.parse(stored) as { state: string; n: number };
    conversation.state = table.get(conversation.state) ?? "s0";
    conversation.n += 1;
    said = `This is ${conversation.n}.`;
    stored = JSON.stringify(conversation);
  };
}

/** What a step says, kept so that saying it is part of the step. */
let said = "";

/** The counting bot as one writes it for XState: the same guard, assignment and words at every event. */
function actorStepper(states: number): Stepper {
  interface Given {
    readonly context: { readonly n: number };
  }
  let messages: { readonly text: string }[] = [];
  const machine = createMachine({
    context: { n: 0 },
    initial: "s0",
    states: Object.fromEntries(
      Array.from({ length: states }, (_, index) => [
        `s${index}`,
        {
          on: {
            text: {
              guard: ({ context }: Given) => context.n >= 0,
              target: `s${(index + 1) % states}`,
              actions: [
                assign({ n: ({ context }: Given) => context.n + 1 }),
                ({ context }: Given) => {
                  messages.push({ text: `This is ${context.n}.` });
                },
              ],
            },
          },
        },
      ]),
    ),
  } as never);
  let stored = JSON.stringify(createActor(machine).start().getPersistedSnapshot());
  return () => {
    messages = [];
    const actor = createActor(machine, { snapshot: JSON.parse(stored) }).start();
    actor.send({ type: "text", text: "next" } as never);
    stored = JSON.stringify(actor.getPersistedSnapshot());
    actor.stop();
    said = JSON.stringify(messages);
  };
}

function advanceStepper(
  files: readonly Source[],
  textAt: (index: number) => string = () => "next",
  json = true,
): Stepper {
  const { bot } = loadBot(files, { channel: plainChannel });
  if (!bot) throw new Error("a generated bot does not check");
  const compiled = compileBot(bot, plainChannel);
  let stored: string | undefined;
  let kept: Conversation | undefined;
  let serial = 0;
  return (index) => {
    serial += 1;
    const conversation = json && stored !== undefined ? (JSON.parse(stored) as Conversation) : kept;
    const text = textAt(index);
    const input: Input = {
      kind: "event",
      id: `e${serial}`,
      at: serial,
      type: "text",
      text,
      event: { type: "text", text },
    };
    const turn = advance(compiled, conversation, input);
    kept = turn.conversation;
    if (!json) return;
    stored = JSON.stringify(turn.conversation);
    said = JSON.stringify(turn.effects);
  };
}
