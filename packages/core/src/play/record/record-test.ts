import { currentState } from "../../conversation/actions.ts";
import type { CompiledBot } from "../../conversation/compiled-bot.ts";
import type { Input } from "../../conversation/input.ts";
import { localDateTime } from "../../expression/dates.ts";
import type { Value, ValueObject } from "../../expression/value.ts";
import { durationText } from "../duration-text.ts";
import { type PlayChannel, plainCodec } from "../play-channel.ts";
import { stepOfValue } from "../step-of-value.ts";
import { playStep } from "../steps/play-step.ts";
import type { Stub, TestCase } from "../test-case.ts";
import { World } from "../world.ts";
import { type WrittenStep, writeTest } from "../write-test.ts";
import { writtenMessage } from "../written-message.ts";
import { answersOf, type RecordedAnswers } from "./answers-of.ts";
import { type Cast, castOf } from "./cast-of.ts";
import type { RecordedTurn } from "./recorded-turn.ts";
import { stepOfEvent } from "./step-of-turn.ts";

/** A conversation that was had, as a test that passes. */
export interface RecordedTest {
  /** A test file. */
  readonly text: string;
  /** What did not come out when it was played again: from there on the conversation is not in the test. */
  readonly stopped?: string;
}

export interface RecordOptions {
  readonly bot: CompiledBot;
  readonly channel: PlayChannel;
  /** Oldest first, from a time on at which no flow was under way. */
  readonly turns: readonly RecordedTurn[];
  readonly name: string;
}

/** Nobody waits for less. */
const SHORTEST_WAIT = 5 * 60_000;
const MINUTE = 60_000;

/**
 * A conversation as a test: what users did becomes its steps, what services answered its `services`, and it is played as
 * it is written, so that it passes as it stands. Where the bot then says something else than it did (chance, time, what
 * it remembered of the user), a comment says what it was. Undefined when nothing happened that a test could do.
 */
export function recordTest({ bot, channel, turns, name }: RecordOptions): RecordedTest | undefined {
  const cast = castOf(turns);
  const first = turns.find(({ input }) => input.kind === "event")?.input;
  if (!first) return undefined;
  const answers = answersOf(turns);
  const begin = Math.floor(first.at / MINUTE) * MINUTE;
  const recorder = new Recorder(bot, channel, cast, answers, begin);
  for (const { input } of turns) {
    recorder.take(input, first.at);
    if (recorder.stopped !== undefined) break;
  }
  if (recorder.steps.length === 0) return undefined;
  recorder.end();
  const [[, user = {}] = [], ...users] = [...cast.users].sort(([one], [other]) => order(one) - order(other));
  const lines = writeTest({
    name,
    now: localDateTime(begin, bot.model.timezone),
    user: { ...user },
    users: Object.fromEntries(users.map(([who, person]) => [who, { ...person }])),
    services: answers.services,
    steps: withComments(recorder.steps, saidIn(turns, channel)),
  });
  const text = ["renga: 1", "tests:", ...lines, ""].join("\n");
  return recorder.stopped === undefined ? { text } : { text, stopped: recorder.stopped };
}

/** Writes a conversation down while it is played again. */
class Recorder {
  readonly #world: World;
  readonly #cast: Cast;
  readonly #answers: RecordedAnswers;
  readonly steps: ValueObject[] = [];
  stopped: string | undefined;

  constructor(bot: CompiledBot, channel: PlayChannel, cast: Cast, answers: RecordedAnswers, now: number) {
    this.#cast = cast;
    this.#answers = answers;
    this.#world = new World(bot, channel, testOf(bot, cast, answers, now));
  }

  /** `since`: when the first of them came. */
  take(input: Input, since: number): void {
    const address = this.#cast.addressOf(input);
    switch (input.kind) {
      case "event": {
        this.#catchUp(input.at - since);
        const step = stepOfEvent(input, this.#world.actorOf(address).chat, this.#cast);
        if (step) this.#play({ ...address, ...step });
        return;
      }
      case "timer": {
        const timers = [...this.#world.chats].flatMap((chat) => [...chat.timers]);
        const due = timers.find(([id]) => id === input.timer)?.[1];
        if (due !== undefined) this.#wait(due - this.#world.now);
        return;
      }
      case "result": {
        const result = this.#answers.late ? this.#answers.resultOf(input.call) : undefined;
        if (result) this.#play({ ...address, result });
      }
    }
  }

  /** Where it stands at last. */
  end(): void {
    if (this.stopped !== undefined) return;
    const top = this.#world.chatOf({}).conversation?.stack.at(-1);
    this.steps.push({ expect: top ? { state: currentState(top) } : { ended: true } });
  }

  /** Lets the time pass that had passed, in whole minutes, as long as nothing happens meanwhile. */
  #catchUp(elapsed: number): void {
    const behind = this.#world.test.now + elapsed - this.#world.now;
    if (behind < SHORTEST_WAIT) return;
    const wait = Math.floor(behind / MINUTE) * MINUTE;
    if (!this.#world.nextTimer(this.#world.now + wait)) this.#wait(wait);
  }

  #wait(milliseconds: number): void {
    if (milliseconds > 0) this.#play({ wait: durationText(Math.ceil(milliseconds / 1000) * 1000) });
  }

  #play(value: ValueObject): void {
    const world = this.#world;
    const step = stepOfValue(value, world.test.at);
    if (!step) return;
    playStep(world, step);
    const [failure] = world.failures;
    if (failure) {
      this.stopped = failure.message;
      return;
    }
    this.steps.push(value);
    const recent = world.chatOf({});
    for (const chat of world.chats) {
      const where = chat === recent ? {} : { in: chat.name };
      for (const { message } of chat.unread) this.steps.push({ ...where, bot: writtenMessage(message) });
      chat.unread = [];
    }
    for (const { entry } of world.errors.splice(0)) this.steps.push({ expect: { error: entry.code } });
  }
}

function testOf(bot: CompiledBot, cast: Cast, answers: RecordedAnswers, now: number): TestCase {
  const { at } = bot.model;
  const step = stepOfValue({ services: answers.services }, at);
  const services: ReadonlyMap<string, Stub> = step?.kind === "services" ? step.services : new Map();
  const users = cast.users.size > 0 ? cast.users : new Map([["U1", {}]]);
  return { at, name: "", isRow: false, now, seed: "test", users, services, chat: [], snapshots: new Map() };
}

/** What the bot said when the conversation was had, in order. */
function saidIn(turns: readonly RecordedTurn[], channel: PlayChannel): Value[] {
  const says = turns.flatMap(({ effects }) => effects.flatMap((effect) => (effect.type === "say" ? [effect] : [])));
  return says.flatMap((say) =>
    (channel.render(say, plainCodec).messages as readonly ValueObject[]).map(writtenMessage),
  );
}

/** A message that is not what it was has a comment, as long as one message stands for one. */
function withComments(steps: readonly ValueObject[], said: readonly Value[]): WrittenStep[] {
  const isAlike = steps.filter((step) => "bot" in step).length === said.length;
  let at = 0;
  return steps.map((value) => {
    if (!isAlike || !("bot" in value)) return { value };
    const was = JSON.stringify(said[at]);
    at += 1;
    return was === JSON.stringify(value.bot) ? { value } : { value, comment: `the bot had said ${was}` };
  });
}

function order(name: string): number {
  return Number(name.slice(1));
}
