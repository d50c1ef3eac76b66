import { advance, type Conversation, compileBot, type Input, loadBot, plainChannel } from "@renga/core";
import { createActor, createMachine } from "xstate";
import { countingBot } from "./bots/counting-bot.ts";
import { median } from "./statistics.ts";

export interface EngineRow {
  readonly name: string;
  /** Microseconds a step, median of rounds. */
  readonly time: number;
  readonly againstTable: number;
}

const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 20);
const STEPS = 2000;

type Stepper = (index: number) => void;

/** Core's `advance` (with the conversation through JSON) against a table that one would write by hand, and plain XState. */
export function measureEngine(): readonly EngineRow[] {
  const rows = [
    { name: "a table written by hand", step: tableStepper(10) },
    { name: "XState: restored actor, 10 states", step: actorStepper(10) },
    { name: "advance, 10 states", step: advanceStepper(10) },
    { name: "advance, 1,000 states", step: advanceStepper(1000) },
    { name: "advance, 10,000 states", step: advanceStepper(10_000) },
  ].map((row) => ({ ...row, times: [] as number[] }));
  for (let round = -2; round < ROUNDS; round++) {
    for (const row of rows) {
      const began = performance.now();
      for (let index = 0; index < STEPS; index++) row.step(index);
      if (round >= 0) row.times.push(((performance.now() - began) * 1000) / STEPS);
    }
  }
  if (said === "") throw new Error("nothing was said");
  const table = rows[0]?.times ?? [];
  return rows.map(({ name, times }) => ({
    name,
    time: median(times),
    againstTable: median(times.map((time, index) => time / (table[index] ?? time))),
  }));
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

function actorStepper(states: number): Stepper {
  const machine = createMachine({
    context: { n: 0 },
    initial: "s0",
    states: Object.fromEntries(
      Array.from({ length: states }, (_, index) => [
        `s${index}`,
        {
          on: {
            text: {
              target: `s${(index + 1) % states}`,
              actions: ({ context }: { context: { n: number } }) => {
                said = `This is ${context.n}.`;
              },
            },
          },
        },
      ]),
    ),
  } as never);
  let stored = JSON.stringify(createActor(machine).start().getPersistedSnapshot());
  return () => {
    const actor = createActor(machine, { snapshot: JSON.parse(stored) }).start();
    actor.send({ type: "text" } as never);
    stored = JSON.stringify(actor.getPersistedSnapshot());
    actor.stop();
  };
}

function advanceStepper(states: number): Stepper {
  const { bot } = loadBot(countingBot(states), { channel: plainChannel });
  if (!bot) throw new Error("the counting bot does not check");
  const compiled = compileBot(bot, plainChannel);
  let stored: string | undefined;
  let serial = 0;
  return () => {
    serial += 1;
    const conversation = stored === undefined ? undefined : (JSON.parse(stored) as Conversation);
    const input: Input = {
      kind: "event",
      id: `e${serial}`,
      at: serial,
      type: "text",
      text: "next",
      event: { type: "text", text: "next" },
    };
    const turn = advance(compiled, conversation, input);
    stored = JSON.stringify(turn.conversation);
    said = JSON.stringify(turn.effects);
  };
}
