import type { Channel, TapCodec, Tappable } from "../channel/channel.ts";
import { currentState } from "../conversation/actions.ts";
import { advance } from "../conversation/advance.ts";
import type { CompiledBot } from "../conversation/compiled-bot.ts";
import type { Conversation } from "../conversation/conversation.ts";
import type { Effect, RequestEffect, RunEffect, SayEffect } from "../conversation/effect.ts";
import type { CallResult, EventInput, Input } from "../conversation/input.ts";
import type { TraceEntry } from "../conversation/turn.ts";
import type { Place } from "../document/place.ts";
import type { Value, ValueObject } from "../expression/value.ts";
import { mismatch, show } from "./match-expected.ts";
import { messageMismatch, type SentMessage } from "./match-message.ts";
import type { Step, Stub, TestCase, UserMessage } from "./test-case.ts";

export interface TestResult {
  readonly test: TestCase;
  /** Empty when it came out so. */
  readonly failures: readonly TestFailure[];
  readonly trace: readonly TraceEntry[];
  /** Every message that the bot sent, in order. */
  readonly transcript: readonly SentMessage[];
}

export interface TestFailure {
  readonly at: Place;
  readonly message: string;
}

/** What a test needs beside the bot: how messages look, and how a channel's event becomes an input. */
export interface PlayChannel extends Channel {
  /** An event as the channel sends it → what the bot is given; undefined for one that it does not know. */
  readonly inputOf?: (event: ValueObject) => Omit<EventInput, "kind"> | undefined;
}

/** Taps of a test are carried as they are: there is no one to forge them. */
const plainCodec: TapCodec = {
  encode: (tap) => JSON.stringify(tap),
  decode: (data) => (data.startsWith('{"run":') ? JSON.parse(data) : undefined),
};

/** Plays a test on a virtual clock, with services stubbed and the conversation sent through JSON at every step. */
export function playTest(bot: CompiledBot, channel: PlayChannel, test: TestCase): TestResult {
  const player = new Player(bot, channel, test);
  for (const step of test.chat) {
    player.play(step);
    if (player.failures.length > 0) break;
  }
  if (player.failures.length === 0) player.end();
  return { test, failures: player.failures, trace: player.trace, transcript: player.transcript };
}

class Player {
  readonly failures: TestFailure[] = [];
  readonly trace: TraceEntry[] = [];
  readonly transcript: SentMessage[] = [];
  readonly #bot: CompiledBot;
  readonly #channel: PlayChannel;
  readonly #test: TestCase;
  readonly #timers = new Map<string, number>();
  readonly #calls = new Map<string, number>();
  #services: ReadonlyMap<string, Stub>;
  #conversation: Conversation | undefined;
  #now: number;
  #inputs = 0;
  /** Sent and not yet looked at by a `bot` step. */
  #unread: SentMessage[] = [];
  #pushes = 0;
  /** Errors of the flow that no `expect` has named yet. */
  #errors: { readonly at: Place; readonly entry: TraceEntry & { kind: "error" } }[] = [];
  #at: Place;

  constructor(bot: CompiledBot, channel: PlayChannel, test: TestCase) {
    this.#bot = bot;
    this.#channel = channel;
    this.#test = test;
    this.#services = test.services;
    this.#now = test.now;
    this.#at = test.at;
  }

  play(step: Step): void {
    this.#at = step.at;
    switch (step.kind) {
      case "user":
        this.#user(() => this.#event(inputOfMessage(step.message)));
        break;
      case "bot":
        this.#expectMessage(step.expected);
        break;
      case "tap":
        this.#user(() => this.#tap(step.label));
        break;
      case "pick":
        this.#user(() => this.#pick(step.value));
        break;
      case "wait":
        this.#user(() => this.#wait(step.milliseconds));
        break;
      case "event":
        this.#user(() => this.#event(this.#inputOfEvent(step.event)));
        break;
      case "services":
        this.#services = new Map([...this.#services, ...step.services]);
        break;
      case "expect":
        this.#expect(step.expected);
        break;
    }
  }

  /** The user acts only when everything the bot said has been listed. */
  #user(act: () => void): void {
    if (!this.expectSilence(this.#at)) return;
    act();
  }

  /** What nobody listed by now was not meant to happen. */
  end(): void {
    this.expectSilence(this.#at);
    for (const { at, entry } of this.#errors) {
      const where = `${entry.flow ?? "the bot"}.${entry.state ?? ""}`;
      this.#fail(
        `${entry.code} in ${where}: ${entry.message}; if it is meant, say "expect: { error: ${entry.code} }"`,
        at,
      );
    }
  }

  expectSilence(at: Place): boolean {
    const [first] = this.#unread;
    if (!first) return true;
    this.#fail(`the bot also said ${show(first.message)}; list it, or write "bot: ..."`, at);
    return false;
  }

  #event(input: Omit<EventInput, "kind">): void {
    const { displayName, language } = this.#test.user;
    this.#take({
      kind: "event",
      userId: "U00000000000000000000000000000001",
      source: { type: "user", userId: "U00000000000000000000000000000001" },
      ...(language ? { language } : {}),
      ...(displayName ? { profile: { displayName } } : {}),
      ...input,
    });
  }

  #inputOfEvent(event: ValueObject): Omit<EventInput, "kind"> {
    const type = String(event.type);
    return this.#channel.inputOf?.(event) ?? { type, event };
  }

  #tap(label: string): void {
    const tap = this.#tappable((one) => one.label === label);
    if (tap) this.#event(tap.input);
    else this.#fail(`there is nothing to tap with the label ${show(label)}; there is ${show(this.#labels())}`);
  }

  #pick(value: string): void {
    const tap = this.#tappable((one) => ["date", "time", "datetime"].includes(one.picker ?? ""));
    if (tap) this.#event({ ...tap.input, picked: value });
    else this.#fail("there is no date or time to pick");
  }

  /** The newest message that offers it; older buttons can be tapped too. */
  #tappable(wanted: (tap: Tappable) => boolean): Tappable | undefined {
    return this.transcript.findLast((sent) => sent.taps.some(wanted))?.taps.find(wanted);
  }

  #labels(): string[] {
    return this.transcript.findLast((sent) => sent.taps.length > 0)?.taps.map((tap) => tap.label) ?? [];
  }

  /** Timers fire in the order of their time, each at its time. */
  #wait(milliseconds: number): void {
    const until = this.#now + milliseconds;
    for (let next = this.#nextTimer(until); next; next = this.#nextTimer(until)) {
      const [timer, due] = next;
      this.#timers.delete(timer);
      this.#now = Math.max(this.#now, due);
      this.#take({ kind: "timer", timer, due });
    }
    this.#now = until;
  }

  #nextTimer(until: number): readonly [string, number] | undefined {
    return [...this.#timers].filter(([, due]) => due <= until).sort((a, b) => a[1] - b[1])[0];
  }

  #take(input: DistributeOmit<Input, "id" | "at">): void {
    this.#inputs += 1;
    const turn = advance(this.#bot, this.#conversation, {
      ...input,
      id: `test-${this.#inputs}`,
      at: this.#now,
    } as Input);
    this.#conversation = JSON.parse(JSON.stringify(turn.conversation)) as Conversation;
    this.trace.push(...turn.trace);
    for (const entry of turn.trace) if (entry.kind === "error") this.#errors.push({ at: this.#at, entry });
    const pending: (RequestEffect | RunEffect)[] = [];
    const via = input.kind === "timer" ? "push" : "reply";
    for (const effect of turn.effects) this.#carryOut(effect, via, pending);
    for (const call of pending) this.#answer(call);
  }

  #carryOut(effect: Effect, via: "reply" | "push", pending: (RequestEffect | RunEffect)[]): void {
    if (effect.type === "say") this.#say(effect, via);
    if (effect.type === "schedule") this.#timers.set(effect.id, effect.at);
    if (effect.type === "unschedule") this.#timers.delete(effect.id);
    if (effect.type === "request" || effect.type === "run") pending.push(effect);
  }

  #say(effect: SayEffect, via: "reply" | "push"): void {
    const { messages, faults } = this.#channel.render(effect, plainCodec);
    for (const fault of faults) {
      this.#fail(
        `${effect.flow}.${effect.state} says what would be refused: ${fault.path.join(".")}: ${fault.message}`,
      );
    }
    for (const message of messages) {
      const sent = { message: message as ValueObject, via, taps: this.#channel.tapsOf(message as Value, plainCodec) };
      this.#unread.push(sent);
      this.transcript.push(sent);
      if (via === "push") this.#pushes += 1;
    }
  }

  #answer(call: RequestEffect | RunEffect): void {
    const name = call.type === "request" ? call.operation : call.function;
    const stub = this.#services.get(name);
    const times = this.#calls.get(name) ?? 0;
    this.#calls.set(name, times + 1);
    const answer = stub?.answers[Math.min(times, stub.answers.length - 1)];
    if (!answer) {
      this.#fail(`the bot asks "${name}" with ${show(call.with)}; say under "services" what it answers`);
      return;
    }
    const accepted = !answer.ok && call.type === "request" && call.accept.includes(answer.error.status ?? 0);
    const result: CallResult = accepted
      ? { ok: true, body: answer.error.body ?? null, ...(answer.error.status ? { status: answer.error.status } : {}) }
      : answer.ok && call.type === "request"
        ? { ...answer, status: answer.status ?? 200 }
        : answer.ok
          ? { ok: true, body: answer.body }
          : answer;
    this.#take({ kind: "result", call: call.id, result });
  }

  #expectMessage(expected: unknown): void {
    if (expected === undefined) {
      this.#unread = [];
      return;
    }
    const sent = this.#unread.shift();
    const wrong = sent ? messageMismatch(expected, sent) : `the bot said nothing; expected ${show(expected as Value)}`;
    if (wrong) this.#fail(wrong);
  }

  #expect(expected: ValueObject): void {
    const top = this.#conversation?.stack.at(-1);
    const state = currentState(top);
    const facts: { readonly [key: string]: Value } = {
      flow: top?.flow ?? null,
      context: (top?.context as ValueObject | undefined) ?? {},
      memory: (this.#conversation?.memory as ValueObject | undefined) ?? {},
      user: (this.#conversation?.memory as ValueObject | undefined) ?? {},
      pushes: this.#pushes,
      stack: this.#conversation?.stack.map((run) => run.flow) ?? [],
      ended: top === undefined,
      error: "error" in expected ? (this.#errors.shift()?.entry.code ?? null) : null,
    };
    for (const [key, wanted] of Object.entries(expected)) {
      const actual = key === "state" ? stateAs(wanted, top?.flow, state) : facts[key];
      const wrong = mismatch(wanted, actual ?? null);
      if (wrong) this.#fail(`${key}: ${wrong}`);
    }
  }

  #fail(message: string, at: Place = this.#at): void {
    this.failures.push({ at, message });
  }
}

/** A test may name a state with its flow (`reservation.check`) or without. */
function stateAs(wanted: Value, flow: string | undefined, state: string): Value {
  if (flow === undefined) return null;
  return typeof wanted === "string" && !wanted.includes(".") ? state : `${flow}.${state}`;
}

function inputOfMessage(message: UserMessage): Omit<EventInput, "kind"> {
  const event: ValueObject = { type: "message", message: { id: "1", ...message } as ValueObject };
  return message.type === "text" && typeof message.text === "string"
    ? { type: "text", text: message.text, event }
    : { type: message.type, event };
}

type DistributeOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;
