import {
  advance,
  answerOf,
  type CompiledBot,
  type Conversation,
  type EventInput,
  type Input,
  outsideEvent,
  resultOf,
  type SayEffect,
  type StubbedCall,
  type TableEffect,
  Tables,
  type TapCodec,
  type Tappable,
  type Value,
} from "@renga/core";
import { createTapCodec, inputOfEvent, lineChannel } from "@renga/line";
import { formatValue } from "./format-value.ts";
import type { Typed } from "./parse-line.ts";
import { printMessage } from "./print-message.ts";

/** One user's chat. Never changed: every step makes a new one, so that `/undo` has something to go back to. */
interface Chat {
  readonly conversation?: Conversation;
  /** What the bot's last messages offer to tap, by number from 1. */
  readonly taps: readonly Tappable[];
  readonly timers: ReadonlyMap<string, number>;
  /** Requests and functions that wait for an answer, oldest first. */
  readonly calls: readonly StubbedCall[];
}

interface Moment {
  readonly user: string;
  readonly now: number;
  readonly chats: ReadonlyMap<string, Chat>;
  readonly tables: Tables;
}

export interface SimulationOptions {
  readonly compiled: CompiledBot;
  /** When it begins, in milliseconds since 1970. */
  readonly now: number;
  /** BCP 47, of every user. */
  readonly language: string;
}

const nobody: Chat = { taps: [], timers: new Map(), calls: [] };

/** A bot, its users and a clock, all in memory: what is typed goes in, lines to show come out. */
export class Simulation {
  readonly #options: SimulationOptions;
  readonly #past: Moment[] = [];
  #moment: Moment;
  #count = 0;
  #lines: string[] = [];

  constructor(options: SimulationOptions) {
    this.#options = options;
    this.#moment = { user: "me", now: options.now, chats: new Map(), tables: new Tables() };
  }

  /** The next line that is typed answers a request. */
  get waitsForAnswer(): boolean {
    return this.#chat.calls.length > 0;
  }

  /** Carries out what was typed. Faults of the typist come back as lines, too. */
  enter(typed: Typed): readonly string[] {
    this.#lines = [];
    const before = this.#moment;
    this.#carryOut(typed);
    if (this.#moment !== before && typed.kind !== "undo") this.#past.push(before);
    return this.#lines;
  }

  get #chat(): Chat {
    return this.#moment.chats.get(this.#moment.user) ?? nobody;
  }

  #show(line: string): void {
    this.#lines.push(line);
  }

  #carryOut(typed: Typed): void {
    switch (typed.kind) {
      case "text":
        this.#event({ type: "message", message: { type: "text", id: "0", text: typed.text } });
        break;
      case "event":
        this.#event({ type: typed.type });
        break;
      case "photo":
        this.#event({ type: "message", message: { type: "image", id: "0", contentProvider: { type: "line" } } });
        break;
      case "link":
        this.#event({ type: "accountLink", link: { result: "ok", nonce: typed.nonce } });
        break;
      case "send":
        this.#send(typed.event, typed.data as { readonly [key: string]: Value });
        break;
      case "postback":
        this.#event({ type: "postback", postback: { data: typed.data } });
        break;
      case "tap":
        this.#tap(typed.number, typed.picked);
        break;
      case "wait":
        this.#wait(typed.milliseconds);
        break;
      case "answer":
        this.#answer(typed.value);
        break;
      case "fail":
        this.#answer({ error: typed.reason });
        break;
      case "as":
        this.#moment = { ...this.#moment, user: typed.user };
        this.#show(`you are ${typed.user} now`);
        break;
      case "undo":
        this.#undo();
        break;
      case "state":
        this.#showState();
        break;
      case "mistake":
        this.#show(typed.message);
        break;
      case "help":
      case "quit":
        break;
    }
  }

  #tap(number: number, picked: string | undefined): void {
    const tappable = this.#chat.taps[number - 1];
    if (tappable === undefined) {
      this.#show(`there is nothing numbered ${number} to tap`);
      return;
    }
    if (tappable.picker !== undefined && picked === undefined) {
      this.#show(`"${tappable.label}" picks a ${tappable.picker}: /${number} ${examplePick(tappable.picker)}`);
      return;
    }
    this.#input({ ...tappable.input, ...(picked === undefined ? {} : { picked }) });
  }

  #event(event: Readonly<Record<string, Value>>): void {
    const { user, now } = this.#moment;
    const whole = {
      webhookEventId: "0",
      mode: "active",
      timestamp: now,
      source: { type: "user", userId: user },
      ...event,
    };
    const read = inputOfEvent(whole, { receivedAt: now, codec: this.#codec });
    if (read !== undefined) this.#input(read);
  }

  /** An event of the bot's own, as another program would send it to this user. */
  #send(name: string, data: { readonly [key: string]: Value }): void {
    const sent = outsideEvent(this.#options.compiled, name, data, { user: this.#moment.user });
    if (sent.ok) this.#advance(sent.event);
    else this.#show(sent.problem);
  }

  #input(input: Omit<EventInput, "kind">): void {
    const { user } = this.#moment;
    const { language } = this.#options;
    const source = { type: "user", userId: user };
    this.#advance({
      userId: user,
      source,
      ...input,
      language,
      profile: { displayName: user, language },
      kind: "event",
    });
  }

  get #codec(): TapCodec {
    return createTapCodec("simulate", this.#moment.user);
  }

  /** Answers what has waited longest, written as in a test. */
  #answer(written: Value): void {
    const [call, ...others] = this.#chat.calls;
    if (call === undefined) {
      this.#show("the bot waits for no answer");
      return;
    }
    this.#change({ calls: others });
    this.#advance({ kind: "result", call: call.id, result: resultOf(call, answerOf(written)) });
  }

  /** Moves the clock, ringing what comes due on the way in the order of its time. */
  #wait(milliseconds: number): void {
    const until = this.#moment.now + milliseconds;
    for (let next = this.#nextTimer(until); next !== undefined; next = this.#nextTimer(until)) {
      this.#moment = { ...this.#moment, now: Math.max(this.#moment.now, next.due) };
      this.#change({ timers: without(this.#chat.timers, next.timer) });
      this.#show(`⏰ ${this.#time(this.#moment.now)}`);
      this.#advance({ kind: "timer", timer: next.timer, due: next.due });
    }
    this.#moment = { ...this.#moment, now: until };
    this.#show(`it is ${this.#time(until)} now`);
  }

  #nextTimer(until: number): { readonly timer: string; readonly due: number } | undefined {
    const due = [...this.#chat.timers].filter(([, at]) => at <= until).sort(([, a], [, b]) => a - b)[0];
    return due === undefined ? undefined : { timer: due[0], due: due[1] };
  }

  #undo(): void {
    const before = this.#past.pop();
    if (before === undefined) {
      this.#show("there is nothing to undo");
      return;
    }
    this.#moment = before;
    this.#show("undone");
  }

  #advance(input: DistributiveOmit<Input, "id" | "at">): void {
    this.#count += 1;
    const { now } = this.#moment;
    const turn = advance(this.#options.compiled, this.#chat.conversation, {
      ...input,
      id: `in-${this.#count}`,
      at: now,
    });
    // Through JSON, as every store does it: what does not survive that would be lost in production.
    this.#change({ conversation: JSON.parse(JSON.stringify(turn.conversation)) as Conversation });
    let taps: Tappable[] | undefined;
    const asked: TableEffect[] = [];
    let linking: string | undefined;
    for (const effect of turn.effects) {
      switch (effect.type) {
        case "say":
          taps = [...(taps ?? []), ...this.#say(effect)];
          break;
        case "schedule":
          this.#change({ timers: new Map(this.#chat.timers).set(effect.id, effect.at) });
          break;
        case "unschedule":
          this.#change({ timers: without(this.#chat.timers, effect.id) });
          break;
        case "request":
        case "run":
          this.#change({ calls: [...this.#chat.calls, effect] });
          this.#show(`→ ${effect.type === "request" ? effect.operation : effect.function} ${formatValue(effect.with)}`);
          this.#show("  what comes back? /answer {…} or /fail timeout");
          break;
        case "content":
          this.#change({ calls: [...this.#chat.calls, effect] });
          this.#show(`→ content to ${effect.operation ?? "the folder"}`);
          this.#show("  what comes back? /answer {…} or /fail gone");
          break;
        case "linkToken":
          linking = effect.id;
          break;
        case "table":
          asked.push(effect);
          break;
        case "push":
          this.#show(`→ push to ${formatValue({ ...effect.to })}`);
          break;
        case "deliver":
          this.#show(`→ ${effect.event.type} to ${formatValue({ ...effect.to })}`);
          break;
        case "track":
          this.#show(`· track ${effect.event}`);
          break;
        default:
          break;
      }
    }
    for (const entry of turn.trace) if (entry.kind === "error") this.#show(`! ${entry.message} [${entry.code}]`);
    if (taps !== undefined) this.#offer(taps);
    for (const effect of asked) this.#askTable(effect);
    if (linking === undefined) return;
    const body = { linkToken: "LINK-TOKEN" };
    this.#advance({ kind: "result", call: linking, result: { ok: true, body } });
    this.#show("  logged in? /link NONCE");
  }

  /** Tables answer by themselves. */
  #askTable({ id, operation }: TableEffect): void {
    const { user, now } = this.#moment;
    const tables = this.#moment.tables.fork();
    const result = tables.carryOut(operation, user, now);
    this.#moment = { ...this.#moment, tables };
    this.#advance({ kind: "result", call: id, result });
  }

  #offer(taps: readonly Tappable[]): void {
    this.#change({ taps });
    taps.forEach((tappable, index) => {
      this.#show(`  /${index + 1} ${tappable.label}${tappable.picker === undefined ? "" : ` (${tappable.picker})`}`);
    });
  }

  #say(effect: SayEffect): readonly Tappable[] {
    const codec = this.#codec;
    const { messages, faults } = lineChannel.render(effect, codec);
    for (const fault of faults) this.#show(`! LINE would refuse this: ${fault.message} [${fault.code}]`);
    for (const message of messages) {
      const [first = "", ...rest] = printMessage(message);
      this.#show(`bot: ${first}`);
      for (const line of rest) this.#show(`     ${line}`);
    }
    return messages.flatMap((message) => lineChannel.tapsOf(message, codec));
  }

  #change(part: Partial<Chat>): void {
    const chats = new Map(this.#moment.chats).set(this.#moment.user, { ...this.#chat, ...part });
    this.#moment = { ...this.#moment, chats };
  }

  /** As the bot's own clock has it: `2026-04-01 10:00`. */
  #time(milliseconds: number): string {
    const { timezone } = this.#options.compiled.model;
    return new Intl.DateTimeFormat("sv", { timeZone: timezone, dateStyle: "short", timeStyle: "short" }).format(
      milliseconds,
    );
  }

  #showState(): void {
    const { conversation, timers } = this.#chat;
    this.#show(`${this.#moment.user}, ${this.#time(this.#moment.now)}`);
    if (conversation === undefined) {
      this.#show("no conversation yet");
      return;
    }
    for (const run of conversation.stack)
      this.#show(`${run.flow}: ${formatValue(run.value)} ${formatValue(run.context)}`);
    if (conversation.stack.length === 0) this.#show("no flow runs");
    this.#show(`user: ${formatValue(conversation.memory)}`);
    for (const [id, at] of timers) this.#show(`timer ${id}: ${this.#time(at)}`);
  }
}

type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

function without<K, V>(map: ReadonlyMap<K, V>, key: K): Map<K, V> {
  const copy = new Map(map);
  copy.delete(key);
  return copy;
}

function examplePick(picker: NonNullable<Tappable["picker"]>): string {
  switch (picker) {
    case "time":
      return "18:00";
    case "datetime":
      return "2026-04-10T18:00";
    default:
      return "2026-04-10";
  }
}
