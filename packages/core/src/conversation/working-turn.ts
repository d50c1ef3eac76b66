import { normalizeText } from "../answers/normalize.ts";
import type { Value, ValueObject } from "../expression/value.ts";
import { type Answer, answerHeld, answerKept, findAnswer } from "./answer.ts";
import type { CompiledBot } from "./compiled-bot.ts";
import type { Conversation, KeptTap, Run, StoredTimer } from "./conversation.ts";
import type { Effect } from "./effect.ts";
import type { FollowUp } from "./follow-up.ts";
import type { EventInput, Input } from "./input.ts";
import { seededRandom } from "./short-hash.ts";
import type { TraceEntry, Turn } from "./turn.ts";

/** The conversation while one input is being handled: the only mutable thing of the engine, gone when the turn ends. */
export class WorkingTurn {
  readonly bot: CompiledBot;
  readonly input: Input;
  readonly now: number;
  readonly locale: string;
  readonly #language: string | undefined;
  /** What a user wrote. */
  text: string | undefined;
  normalizedText: string | undefined;
  /** The event that the channel gave, as expressions see it. */
  event: Value;
  /** All events that are one answer together; undefined where each stands for itself. */
  events: readonly ValueObject[] | undefined;
  /** The channel's event that this turn is about: its input, or what was gathered. */
  eventInput: EventInput | undefined;
  /** Whether the step at hand is one by which a flow runs forward, not something said beside it. */
  forward = false;
  /** States that a correction has gone over without asking: each once in a turn, or it could go round for ever. */
  readonly kept: Set<string> = new Set();
  /** The state whose answer so far counts as given, while a step goes over it. */
  keeping: string | undefined;
  /** The run whose burst of messages has ended in this step. */
  burst: number | undefined;

  /** `tap.NAME`, where the input is a tap of the author's own. */
  tapEvent: string | undefined;

  stack: Run[];
  detached: { [timer: string]: StoredTimer };
  tapped: readonly number[];
  readonly effects: Effect[] = [];
  readonly trace: TraceEntry[] = [];
  /** What is left to do when the step at hand is over. */
  readonly queue: FollowUp[] = [];

  /** Named groups of the pattern that matched last. */
  match: Value = null;
  result: Value = null;
  error: Value = null;
  repair: Value = null;
  /** The state whose question is to be asked even where its variable is known (`$back`). */
  forced: string | undefined;
  /** Runs whose silence begins anew in this turn. */
  readonly restartSilence: Set<number> = new Set();
  /** How the question on top is to be put again when the turn settles. */
  again: { readonly how: "ask" | "silent" | "confirm"; readonly returned: boolean } | undefined;
  /** The run that ended itself by `$pass`: the event goes to who is next. */
  passed: number | undefined;
  /** Runs whose open question has changed since it was asked: nothing counts as its answer in this turn. */
  readonly changed: Set<number> = new Set();
  /** The askings that were said in this turn, with what said them. */
  readonly asked: Map<number, Effect> = new Map();
  /** Runs that this turn has begun. */
  starts = 0;

  #memory: { readonly [name: string]: Value };
  #counter: number;
  #user: ValueObject | undefined;
  #random: (() => number) | undefined;
  #answer:
    | { readonly run: number; readonly state: string; readonly context: object; readonly answer: Answer }
    | undefined;

  constructor(bot: CompiledBot, conversation: Conversation | undefined, input: Input) {
    this.bot = bot;
    this.input = input;
    this.now = input.at;
    this.stack = [...(conversation?.stack ?? [])];
    this.detached = { ...conversation?.detached };
    this.tapped = conversation?.tapped ?? [];
    this.#memory = conversation?.memory ?? {};
    this.#counter = conversation?.counter ?? 0;
    this.event = null;
    if (input.kind === "event") this.hear(input);
    this.#language = this.eventInput?.language ?? conversation?.language;
    this.locale = bot.localeFor(this.#memory.locale, this.#language);
  }

  /** From here on the turn is about this event; of several that are one answer it is the last. */
  hear(input: EventInput, events?: readonly ValueObject[]): void {
    this.eventInput = input;
    this.events = events;
    this.text = input.text;
    this.normalizedText = input.text === undefined ? undefined : normalizeText(input.text);
    this.event = input.event as ValueObject;
    this.#answer = undefined;
  }

  /** The event of a tap of the author's own: `tap.NAME`, its data flat in `event`. */
  readTap(tap: KeptTap | undefined): void {
    if (!tap) return;
    this.tapEvent = `tap.${tap.name}`;
    this.event = { ...(this.event as ValueObject), ...tap.data };
  }

  /** The decoded data of a postback. */
  get data(): EventInput["data"] {
    return this.eventInput?.data;
  }

  get top(): Run | undefined {
    return this.stack.at(-1);
  }

  get memory(): { readonly [name: string]: Value } {
    return this.#memory;
  }

  run(id: number): Run | undefined {
    return this.stack.find((run) => run.id === id);
  }

  replace(run: Run): void {
    const index = this.stack.findIndex((one) => one.id === run.id);
    if (index >= 0) this.stack[index] = run;
  }

  nextNumber(): number {
    this.#counter += 1;
    return this.#counter;
  }

  random(): number {
    this.#random ??= seededRandom(this.input.id);
    return this.#random();
  }

  /** The bot's memory of the user, as `user.…` is read: every declared name is there. */
  user(): ValueObject {
    if (!this.#user) {
      this.#user = {};
      for (const variable of this.bot.model.user.values()) this.#user[variable.name] = variable.default ?? null;
      Object.assign(this.#user, this.#memory);
    }
    return this.#user;
  }

  remember(name: string, value: Value): void {
    this.#memory = { ...this.#memory, [name]: value };
    this.#user = undefined;
  }

  /** Takes back what a failed step remembered. */
  restoreMemory(memory: { readonly [name: string]: Value }): void {
    this.#memory = memory;
    this.#user = undefined;
  }

  /** Names that are given without declaring them; undefined for any other. */
  given(name: string): Value | undefined {
    switch (name) {
      case "text":
        return this.text ?? null;
      case "events":
        return [...(this.events ?? (this.event === null ? [] : [this.event]))];
      case "match":
        return this.match;
      case "profile":
        return (this.eventInput?.profile as ValueObject | undefined) ?? null;
      case "source":
        return (this.eventInput?.source as ValueObject | undefined) ?? null;
      case "bot":
        return { name: this.bot.model.name };
      case "result":
        return this.result;
      case "error":
        return this.error;
      case "repair":
        return this.repair;
      case "attempts":
        return this.top?.question?.attempts ?? 0;
      case "transcript":
        return [];
      default:
        return undefined;
    }
  }

  /** What the turn's input says to a question; found once for all the guards that ask. */
  answerTo(run: Run | undefined, context: { readonly [name: string]: Value }, state: string): Answer {
    if (!run || this.changed.has(run.id)) return { kind: "none" };
    if (this.keeping !== undefined)
      return this.keeping === state ? answerKept(this, run, context, state) : { kind: "none" };
    // In a parallel state the question on top is the one that is answered.
    if (run.waiting && run.question?.state !== state) return { kind: "none" };
    const known = this.#answer;
    if (known?.run === run.id && known.state === state && known.context === context) return known.answer;
    const answer = findAnswer(this, run, context, state);
    this.#answer = { run: run.id, state, context, answer };
    return answer;
  }

  isKnown(run: Run | undefined, context: { readonly [name: string]: Value }, state: string): boolean {
    return run !== undefined && this.forced !== state && answerHeld(this, run, context, state).kind === "answer";
  }

  noteGuard(flow: string, source: string, value: boolean, at?: string): void {
    this.trace.push({ kind: "guard", flow, source, value, ...(at === undefined ? {} : { at }) });
  }

  finish(): Turn {
    const waiting = this.stack.some((run) => Object.values(run.calls ?? {}).some((call) => call.waits));
    return {
      conversation: {
        format: 1,
        stack: this.stack,
        memory: this.#memory,
        ...(this.#language === undefined ? {} : { language: this.#language }),
        counter: this.#counter,
        ...(Object.keys(this.detached).length > 0 ? { detached: this.detached } : {}),
        ...(this.tapped.length > 0 ? { tapped: this.tapped } : {}),
      },
      effects: this.effects,
      trace: this.trace,
      waiting,
    };
  }
}
