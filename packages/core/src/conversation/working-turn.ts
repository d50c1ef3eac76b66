import { normalizeText } from "../answers/normalize.ts";
import { ExpressionError } from "../expression/expression-error.ts";
import { isValueObject, type Value, type ValueObject } from "../expression/value.ts";
import type { Bot, Variable } from "../model/bot.ts";
import type { Flow } from "../model/flow.ts";
import { type Answer, answerHeld, answerKept, findAnswer } from "./answer.ts";
import type { CompiledBot } from "./compiled-bot.ts";
import type { Conversation, KeptTap, MemberPart, Run, StoredTimer } from "./conversation.ts";
import type { Effect } from "./effect.ts";
import type { FollowUp } from "./follow-up.ts";
import type { EventInput, Input } from "./input.ts";
import { keptOf, type Remembered, rememberedAt, remembering } from "./remembered.ts";
import { seededRandom } from "./short-hash.ts";
import type { TraceEntry, Turn } from "./turn.ts";

/** The conversation while one input is being handled: the only mutable thing of the engine, gone when the turn ends. */
export class WorkingTurn {
  readonly bot: CompiledBot;
  readonly input: Input;
  readonly now: number;
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

  /** Whose runs are being looked at: those of all, or of one member of a group. */
  seat: Seat;
  readonly #seats: Seat[];
  /** Of a group: everyone who has been seen in it. */
  known: readonly string[];
  detached: { [timer: string]: StoredTimer };
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
  richMenu: NonNullable<Conversation["richMenu"]>;

  /** Of the chat: of the user in one of their own, of the group in another. */
  #memory: Remembered;
  /** In a group: what was set of the user who speaks. */
  #ofUser: { readonly [name: string]: Value } = {};
  #group: ValueObject | undefined;
  readonly #before: Conversation | undefined;
  #prefixed = false;
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
    this.#seats = seatsOf(conversation);
    this.seat = this.#seats[0] as Seat;
    this.#before = conversation;
    this.known = conversation?.known ?? [];
    this.detached = { ...conversation?.detached };
    this.#memory = rememberedAt(conversation, input.at);
    this.#counter = conversation?.counter ?? 0;
    this.richMenu = conversation?.richMenu ?? {};
    this.event = null;
    if (input.kind === "event") this.hear(input);
    this.#language = this.eventInput?.language ?? conversation?.language;
  }

  get isGroup(): boolean {
    return this.input.chat?.kind === "group";
  }

  /** A group is spoken to in its own language, a member and a user in theirs. */
  get locale(): string {
    if (!this.isGroup) return this.bot.localeFor(this.#memory.values.locale, this.#language);
    if (this.seat.member === undefined) return this.bot.localeFor(this.#memory.values.locale, undefined);
    return this.bot.localeFor(this.user().locale, this.#language);
  }

  get stack(): Run[] {
    return this.seat.stack;
  }

  set stack(runs: Run[]) {
    this.seat.stack = runs;
  }

  get background(): Run[] {
    return this.seat.background;
  }

  get tapped(): readonly number[] {
    return this.seat.tapped;
  }

  set tapped(askings: readonly number[]) {
    this.seat.tapped = askings;
  }

  get seats(): readonly Seat[] {
    return this.#seats;
  }

  /** Turns to the runs of a member of the group; without one to those of all. */
  sit(member: string | undefined): void {
    let seat = this.#seats.find((one) => one.member === member);
    if (!seat) {
      seat = { member, stack: [], background: [], tapped: [] };
      this.#seats.push(seat);
    }
    this.seat = seat;
  }

  /** Turns to whoever has a run like this; false where nobody has. */
  sitWith(wanted: (run: Run) => boolean): Run | undefined {
    for (const seat of this.#seats) {
      const run = [...seat.stack, ...seat.background].find(wanted);
      if (!run) continue;
      this.seat = seat;
      return run;
    }
    return undefined;
  }

  /** A member has left: nothing of theirs stays. */
  removeSeat(seat: Seat): void {
    const index = this.#seats.indexOf(seat);
    if (index > 0) this.#seats.splice(index, 1);
    if (this.seat === seat) this.seat = this.#seats[0] as Seat;
  }

  /** The id by which others can send to the runs that are being looked at. */
  get conversationId(): string | null {
    const chat = this.input.chat?.id;
    if (chat === undefined) return null;
    return this.seat.member === undefined ? chat : `${chat}#${this.seat.member}`;
  }

  /** The user whom the turn is about: who speaks, or whose runs they are. */
  get speaker(): string | undefined {
    return this.eventInput?.userId ?? this.seat.member;
  }

  /** Whether the input speaks to the bot: always in a user's own chat, in a group by mention, prefix or reply. */
  get isAddressed(): boolean {
    return !this.isGroup || this.eventInput?.addressed !== undefined || this.#prefixed;
  }

  /** From here on the turn is about this event; of several that are one answer it is the last. */
  hear(input: EventInput, events?: readonly ValueObject[]): void {
    this.eventInput = input;
    this.events = events;
    const prefix = this.isGroup ? prefixOf(input.text, this.bot.model.prefix) : 0;
    this.#prefixed = prefix > 0;
    this.text = prefix > 0 ? input.text?.slice(prefix).trimStart() : input.text;
    this.normalizedText = this.text === undefined ? undefined : normalizeText(this.text);
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

  run(id: number): Run | undefined {
    return this.stack.find((run) => run.id === id) ?? this.background.find((run) => run.id === id);
  }

  /** The bot as a run knows it: an older one where the run is pinned to the version that it began with. */
  botOf(run: Pick<Run, "flow" | "hash">): CompiledBot {
    return this.bot.versionOf(run);
  }

  flowOf(run: Pick<Run, "flow" | "hash">): Flow | undefined {
    return this.botOf(run).model.flows.get(run.flow);
  }

  replace(run: Run): void {
    for (const runs of [this.stack, this.background]) {
      const index = runs.findIndex((one) => one.id === run.id);
      if (index >= 0) runs[index] = run;
    }
  }

  /** Whether anything happened in a run in this turn. */
  hasChanged(run: Run): boolean {
    return !seatsOf(this.#before).some(({ stack, background }) => stack.includes(run) || background.includes(run));
  }

  nextNumber(): number {
    this.#counter += 1;
    return this.#counter;
  }

  random(): number {
    this.#random ??= seededRandom(this.input.id);
    return this.#random();
  }

  /** The bot's memory of the user, as `user.…` is read: every name is there that the bot, or this version of it, declares. */
  user(model: Bot = this.bot.model): ValueObject {
    if (!this.#user) {
      const known = this.isGroup ? { ...this.input.memory, ...this.#ofUser } : this.#memory.values;
      this.#user = { ...defaultsOf(this.bot.model.user.values()), ...known };
    }
    return model === this.bot.model ? this.#user : { ...defaultsOf(model.user.values()), ...this.#user };
  }

  /** The bot's memory of the group, as `group.…` is read; null in a user's own chat. */
  group(): ValueObject | null {
    if (!this.isGroup) return null;
    this.#group ??= { ...defaultsOf(this.bot.model.group.values()), ...this.#memory.values };
    return this.#group;
  }

  remember(name: string, value: Value): void {
    if (!this.isGroup) this.#keep(this.bot.model.user.get(name), name, value);
    else if (this.speaker !== undefined) this.#ofUser = { ...this.#ofUser, [name]: value };
    else throw new ExpressionError("wrong-type", `there is nobody here whose "user.${name}" it could be`);
    this.#user = undefined;
  }

  rememberOfGroup(name: string, value: Value): void {
    if (!this.isGroup)
      throw new ExpressionError("wrong-type", `there is no group here whose "group.${name}" it could be`);
    this.#keep(this.bot.model.group.get(name), name, value);
    this.#group = undefined;
  }

  #keep(variable: Variable | undefined, name: string, value: Value): void {
    const { timezone } = this.bot.model;
    this.#memory = remembering(this.#memory, { name, value, expires: variable?.expires }, { now: this.now, timezone });
  }

  /** The bot has left the group: nothing of it stays. */
  forgetGroup(): void {
    this.#memory = rememberedAt(undefined, this.now);
    this.#group = undefined;
    this.known = [];
    this.detached = {};
  }

  get memory(): Memory {
    return { chat: this.#memory, user: this.#ofUser };
  }

  /** Takes back what a failed step remembered. */
  restoreMemory({ chat, user }: Memory): void {
    this.#memory = chat;
    this.#ofUser = user;
    this.#user = undefined;
    this.#group = undefined;
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
        return this.#source();
      case "conversation":
        return { id: this.conversationId };
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

  #source(): Value {
    // Of the turn in which a service was asked, when its answer comes.
    const kept = isValueObject(this.event) && isValueObject(this.event.source ?? null) ? this.event.source : undefined;
    const source = (this.eventInput?.source ?? kept) as ValueObject | undefined;
    if (!this.isGroup) return source ?? null;
    const member = this.seat.member === undefined ? {} : { userId: this.seat.member };
    return { ...member, ...source, members: [...this.known] };
  }

  /** What the turn's input says to a question; found once for all the guards that ask. */
  answerTo(run: Run | undefined, context: { readonly [name: string]: Value }, state: string): Answer {
    if (!run || this.isChanged(run)) return { kind: "none" };
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

  /** Whether what is said cannot be meant for the run's question as it is now. */
  isChanged(run: Run): boolean {
    return this.changed.has(run.id) || run.question?.renewed === true;
  }

  noteGuard(flow: string, source: string, value: boolean, at?: string): void {
    this.trace.push({ kind: "guard", flow, source, value, ...(at === undefined ? {} : { at }) });
  }

  finish(): Turn {
    const waits = (run: Run): boolean => run.calls !== undefined && Object.values(run.calls).some((call) => call.waits);
    const waiting = this.#seats.some(({ stack, background }) => stack.some(waits) || background.some(waits));
    if (Object.keys(this.#ofUser).length > 0 && this.speaker !== undefined)
      this.effects.push({ type: "remember", user: this.speaker, values: this.#ofUser });
    const [shared, ...members] = this.#seats as [Seat, ...Seat[]];
    const parts = members.filter(({ stack, background }) => stack.length + background.length > 0);
    return {
      conversation: {
        format: 1,
        ...partOf(shared),
        ...(parts.length > 0
          ? { members: Object.fromEntries(parts.map((seat) => [seat.member as string, partOf(seat)])) }
          : {}),
        ...(this.known.length > 0 ? { known: this.known } : {}),
        ...keptOf(this.#memory),
        ...(this.#language === undefined || this.isGroup ? {} : { language: this.#language }),
        counter: this.#counter,
        ...(Object.keys(this.detached).length > 0 ? { detached: this.detached } : {}),
        ...(Object.keys(this.richMenu).length > 0 ? { richMenu: this.richMenu } : {}),
      },
      effects: this.effects,
      trace: this.trace,
      waiting,
    };
  }
}

/** One stack, and what belongs to it. A user's chat has one; a group has one for all, and one for each member who needs it. */
export interface Seat {
  /** Absent for the one of all. */
  readonly member: string | undefined;
  stack: Run[];
  background: Run[];
  tapped: readonly number[];
}

interface Memory {
  readonly chat: Remembered;
  readonly user: { readonly [name: string]: Value };
}

function seatsOf(conversation: Conversation | undefined): Seat[] {
  const seat = (member: string | undefined, part: MemberPart | undefined): Seat => ({
    member,
    stack: [...(part?.stack ?? [])],
    background: [...(part?.background ?? [])],
    tapped: part?.tapped ?? [],
  });
  const members = Object.entries(conversation?.members ?? {});
  return [seat(undefined, conversation), ...members.map(([member, part]) => seat(member, part))];
}

function partOf({ stack, background, tapped }: Seat): MemberPart {
  return {
    stack,
    ...(background.length > 0 ? { background } : {}),
    ...(tapped.length > 0 ? { tapped } : {}),
  };
}

function defaultsOf(variables: Iterable<Variable>): ValueObject {
  const values: ValueObject = {};
  for (const variable of variables) values[variable.name] = variable.default ?? null;
  return values;
}

/** How much of a text is a prefix by which it speaks to the bot. */
function prefixOf(text: string | undefined, prefixes: readonly string[]): number {
  const found = prefixes.filter((prefix) => text?.toLowerCase().startsWith(prefix.toLowerCase()));
  return Math.max(0, ...found.map((prefix) => prefix.length));
}
