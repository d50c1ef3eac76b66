import { advance } from "../conversation/advance.ts";
import type { CompiledBot } from "../conversation/compiled-bot.ts";
import type { Conversation } from "../conversation/conversation.ts";
import type {
  Address,
  ContentEffect,
  DeliverEffect,
  Effect,
  LinkTokenEffect,
  PushEffect,
  RememberEffect,
  RequestEffect,
  RunEffect,
  SayEffect,
  TableEffect,
} from "../conversation/effect.ts";
import type { EventInput, Input } from "../conversation/input.ts";
import { rememberedAt } from "../conversation/remembered.ts";
import { speakerOf } from "../conversation/speaker-of.ts";
import type { TraceEntry } from "../conversation/turn.ts";
import type { Place } from "../document/place.ts";
import { isValueObject, type Value, type ValueObject } from "../expression/value.ts";
import type { Edit } from "../source/edit.ts";
import { resultOf } from "./answer-of.ts";
import { Chat } from "./chat.ts";
import { show } from "./match-expected.ts";
import type { SentMessage } from "./match-message.ts";
import { type PlayChannel, plainCodec } from "./play-channel.ts";
import { Tables } from "./tables.ts";
import type { CallAnswer, StepAddress, Stub, StubAnswer, TestCase } from "./test-case.ts";
import { writtenText } from "./written-message.ts";

/** A turn that a test played, for coverage. */
export interface PlayedTurn {
  readonly chat: string;
  readonly locale: string;
  readonly trace: readonly TraceEntry[];
}

export interface TestFailure {
  readonly at: Place;
  readonly message: string;
  /** The part that differs, as the test has it and as it came; absent where there are not two values to compare. */
  readonly difference?: { readonly expected: Value | undefined; readonly actual: Value | undefined };
  /** What was said and done before it, oldest first. */
  readonly before: readonly SaidLine[];
}

export interface SaidLine {
  /** `bot`, or the user's name; in a group with the chat's. */
  readonly who: string;
  readonly text: string;
}

/** A message that is kept in a file of its own. */
export interface Snapshot {
  readonly name: string;
  readonly message: ValueObject;
}

type Call = StubbedCall | TableEffect | LinkTokenEffect;
/** A call that a test says the answer of. */
export type StubbedCall = RequestEffect | RunEffect | ContentEffect;
type Post = PushEffect | DeliverEffect | RememberEffect;

type DistributeOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

/** So long after an event it is replied to; what takes longer is pushed. The runtime has the same. */
const REPLY_LIFE = 45_000;

/** All that a test's steps act on: chats, a clock that they move, services that answer as told. */
export class World {
  readonly bot: CompiledBot;
  readonly channel: PlayChannel;
  readonly test: TestCase;
  /** Failing `bot` expectations become edits of the file, and the test goes on. */
  readonly updates: boolean;
  /** Snapshots are to be kept anew: none of them fails. */
  readonly writesSnapshots: boolean;
  readonly failures: TestFailure[] = [];
  readonly edits: Edit[] = [];
  readonly snapshots: Snapshot[] = [];
  readonly turns: PlayedTurn[] = [];
  readonly log: SaidLine[] = [];
  /** Errors of the flow that no `expect` has named yet. */
  errors: { readonly at: Place; readonly entry: TraceEntry & { kind: "error" } }[] = [];
  services: ReadonlyMap<string, Stub>;
  tables: Tables = new Tables();
  /** Chats that nothing can be pushed to: their users have blocked the bot. */
  readonly blocked: Set<string> = new Set();
  now: number;
  readonly #chats = new Map<string, Chat>();
  readonly #answered = new Map<string, number>();
  #inputs = 0;
  /** The chat where something was done last: there a step looks that names none. */
  #recent: Chat | undefined;
  #at: Place;

  constructor(bot: CompiledBot, channel: PlayChannel, test: TestCase, updates = false) {
    this.bot = bot;
    this.channel = channel;
    this.test = test;
    this.updates = updates && !test.isRow;
    this.writesSnapshots = updates;
    this.services = test.services;
    this.now = test.now;
    this.#at = test.at;
  }

  /** The same world again, to go another way from here. */
  fork(): World {
    const copy = new World(this.bot, this.channel, this.test);
    copy.services = this.services;
    copy.tables = this.tables.fork();
    for (const name of this.blocked) copy.blocked.add(name);
    copy.now = this.now;
    copy.#inputs = this.#inputs;
    for (const [name, chat] of this.#chats) copy.#chats.set(name, chat.fork());
    for (const [name, times] of this.#answered) copy.#answered.set(name, times);
    copy.#recent = this.#recent && copy.#chats.get(this.#recent.name);
    return copy;
  }

  get chats(): Iterable<Chat> {
    return this.#chats.values();
  }

  /** The chat of a name: a user's own, or a group. */
  chat(name: string): Chat {
    let chat = this.#chats.get(name);
    if (!chat) {
      const isUser = this.#isUser(name);
      chat = new Chat(name, isUser ? "user" : "group", isUser ? this.userId(name) : idOf("C", name));
      this.#chats.set(name, chat);
    }
    return chat;
  }

  /** Where a step looks: the chat that it names, else the one where something was done last. */
  chatOf({ as, in: name }: Pick<StepAddress, "as" | "in">): Chat {
    return name !== undefined || as !== undefined ? this.chat(name ?? as ?? "U1") : (this.#recent ?? this.chat("U1"));
  }

  /** Who acts, and in which chat: U1 where a step names nobody, in their own chat where it names none. */
  actorOf({ as, in: name }: Pick<StepAddress, "as" | "in">): { readonly who: string; readonly chat: Chat } {
    const who = as ?? (name !== undefined && this.#isUser(name) ? name : "U1");
    return { who, chat: this.chat(name ?? who) };
  }

  userId(name: string): string {
    return idOf("U", name);
  }

  #isUser(name: string): boolean {
    return /^U[0-9]+$/.test(name) || this.test.users.has(name);
  }

  begin(at: Place): void {
    this.#at = at;
  }

  /** A user acts. */
  event(address: StepAddress, input: Omit<EventInput, "kind">, said: string): void {
    const { who, chat } = this.actorOf(address);
    const { displayName, language } = this.test.users.get(who) ?? {};
    const userId = this.userId(who);
    this.log.push({ who: chat.name === who ? this.#nameOf(who) : `${chat.name} ${who}`, text: said });
    const canReply = !this.bot.model.events.has(input.type) && this.channel.canReplyTo?.(input.type) !== false;
    chat.replyUntil = canReply ? this.now + REPLY_LIFE : 0;
    chat.repliesLeft = this.channel.messagesPerReply ?? Number.POSITIVE_INFINITY;
    if (input.type === "unfollow") this.blocked.add(chat.name);
    if (input.type === "follow") this.blocked.delete(chat.name);
    this.take(chat, {
      kind: "event",
      ...(aboutNobody.has(input.type) ? {} : { userId }),
      ...(address.addressed ? { addressed: address.addressed } : {}),
      source: chat.sourceOf(userId),
      ...(language ? { language } : {}),
      ...(displayName ? { profile: { displayName } } : {}),
      ...input,
    });
  }

  #nameOf(who: string): string {
    return who === "U1" ? "user" : who;
  }

  /** Timers fire in the order of their time, each at its time. */
  wait(milliseconds: number): void {
    const until = this.now + milliseconds;
    for (let next = this.nextTimer(until); next; next = this.nextTimer(until)) {
      next.chat.timers.delete(next.timer);
      this.now = Math.max(this.now, next.due);
      this.take(next.chat, { kind: "timer", timer: next.timer, due: next.due });
    }
    this.now = until;
  }

  nextTimer(until: number): { readonly chat: Chat; readonly timer: string; readonly due: number } | undefined {
    const due = [...this.chats].flatMap((chat) =>
      [...chat.timers].map(([timer, at]) => ({ chat, timer, due: at })).filter((one) => one.due <= until),
    );
    return due.sort((a, b) => a.due - b.due)[0];
  }

  /** One turn of a chat. What is kept goes through JSON, as in any store. */
  take(chat: Chat, input: DistributeOmit<Input, "id" | "at">): void {
    this.#recent ??= chat;
    if (input.kind === "event") this.#recent = chat;
    this.#inputs += 1;
    const id = `${this.test.seed}-${this.#inputs}`;
    const turn = advance(this.bot, chat.conversation, {
      ...input,
      id,
      at: this.now,
      ...this.#placed(chat, input),
    } as Input);
    chat.conversation = JSON.parse(JSON.stringify(turn.conversation)) as Conversation;
    const { memory, language } = chat.conversation;
    this.turns.push({ chat: chat.name, locale: this.bot.localeFor(memory.locale, language), trace: turn.trace });
    for (const entry of turn.trace) if (entry.kind === "error") this.errors.push({ at: this.#at, entry });
    const calls: Call[] = [];
    const posts: Post[] = [];
    const said = turn.effects.map((effect) => this.#carryOut(chat, effect, calls, posts)).some(Boolean);
    // A reply is sent once: what comes after it is pushed. While a block waits for an answer, more may go with it.
    if (said && !turn.waiting) chat.replyUntil = 0;
    for (const call of calls) this.#answer(chat, call);
    const recent = this.#recent;
    for (const post of posts) this.#sendOn(chat, post);
    this.#recent = recent;
  }

  /** The chat, and in a group what is remembered of who is spoken with. */
  #placed(chat: Chat, input: DistributeOmit<Input, "id" | "at">): Pick<Input, "chat" | "memory"> {
    const ref = { id: chat.chatId, kind: chat.type };
    const userId = chat.type === "group" ? speakerOf(chat.conversation, input as Input) : undefined;
    if (userId === undefined) return { chat: ref };
    return { chat: ref, memory: rememberedAt(this.#chatWith(userId)?.conversation, this.now).values };
  }

  /** The chat of a user of this test. */
  #chatWith(userId: string): Chat | undefined {
    const known = [...this.#chats.values()].find(({ id }) => id === userId);
    if (known) return known;
    const number = /^U0*([0-9]+)$/.exec(userId)?.[1];
    const names = [...this.test.users.keys(), ...(number === undefined ? [] : [`U${number}`])];
    const name = names.find((one) => this.userId(one) === userId);
    return name === undefined ? undefined : this.chat(name);
  }

  /** What one chat sends to another. */
  #sendOn(from: Chat, effect: Post): void {
    if (effect.type === "remember") {
      const own = this.#chatWith(effect.user);
      if (own) this.take(own, { kind: "memory", values: effect.values });
      return;
    }
    const receiver = this.#receiver(effect.to);
    if (!receiver) {
      if (effect.type === "push" && effect.report)
        this.take(from, { kind: "pushFailed", push: effect.report, error: { kind: "unknown" } });
      return;
    }
    const { chat, member } = receiver;
    if (effect.type === "deliver") {
      chat.replyUntil = 0;
      this.take(chat, { ...effect.event, ...(member === undefined ? {} : { member }) });
      return;
    }
    if (this.blocked.has(chat.name)) {
      if (effect.report) this.take(from, { kind: "pushFailed", push: effect.report, error: { kind: "refused" } });
      return;
    }
    chat.replyUntil = 0;
    this.#say(chat, effect.say);
  }

  #receiver(to: Address): { readonly chat: Chat; readonly member?: string } | undefined {
    if ("user" in to) {
      const chat = this.#chatWith(to.user);
      return chat && { chat };
    }
    const id =
      "group" in to ? to.group : "table" in to ? this.tables.ownerOf(to.table, to.key, this.now) : to.conversation;
    const [chatId, member] = (id ?? "").split("#");
    const chat = [...this.#chats.values()].find((one) => one.id === chatId || one.chatId === chatId);
    return chat && { chat, ...(member === undefined ? {} : { member }) };
  }

  /** True when something was said. */
  #carryOut(chat: Chat, effect: Effect, calls: Call[], posts: Post[]): boolean {
    switch (effect.type) {
      case "say":
        this.#say(chat, effect);
        return true;
      case "schedule":
        chat.timers.set(effect.id, effect.at);
        return false;
      case "unschedule":
        chat.timers.delete(effect.id);
        return false;
      case "request":
      case "run":
      case "table":
      case "linkToken":
      case "content":
        calls.push(effect);
        break;
      case "push":
      case "deliver":
      case "remember":
        posts.push(effect);
    }
    chat.made.push(effect);
    return false;
  }

  #say(chat: Chat, effect: SayEffect): void {
    const { messages, faults } = this.channel.render(effect, plainCodec);
    for (const fault of faults) {
      const path = fault.path.join(".");
      this.fail(`${effect.flow}.${effect.state} says what would be refused: ${path}: ${fault.message}`);
    }
    for (const message of messages as readonly ValueObject[]) {
      const via = this.#way(chat);
      const who = chat.type === "group" || this.#chats.size > 1 ? `bot → ${chat.name}` : "bot";
      this.log.push({ who: via === undefined ? `${who} (not sent)` : who, text: writtenText(message) });
      if (via === undefined) continue;
      const sent: SentMessage = { message, via, taps: this.channel.tapsOf(message, plainCodec) };
      chat.unread.push(sent);
      chat.transcript.push(sent);
      if (via === "reply") chat.repliesLeft -= 1;
      else chat.pushes += 1;
    }
  }

  /** How the next message goes out; undefined where the bot's `delivery` does not let it. */
  #way(chat: Chat): SentMessage["via"] | undefined {
    const { policy } = this.bot.model.delivery;
    if (policy !== "push" && this.now < chat.replyUntil && chat.repliesLeft > 0) return "reply";
    return policy === "reply-only" ? undefined : "push";
  }

  #answer(chat: Chat, call: Call): void {
    if (call.type === "table") {
      const result = this.tables.carryOut(call.operation, chat.chatId, this.now);
      this.take(chat, { kind: "result", call: call.id, result });
      return;
    }
    if (call.type === "linkToken") {
      const answer = this.#stubbed("accountLink") ?? { ok: true, body: { linkToken: `link-token-${this.#inputs}` } };
      chat.canLink = answer !== "later" && answer.ok;
      if (answer !== "later") this.take(chat, { kind: "result", call: call.id, result: answer });
      return;
    }
    const name = nameOfCall(call);
    const answer = this.#stubbed(name) ?? (name === "content" ? storedContent(call) : undefined);
    if (!answer) {
      this.fail(`the bot asks "${name}" with ${show(call.with)}; say under "services" what it answers`);
    } else if (answer === "later") chat.waiting.push(call);
    else this.result(chat, call, answer);
  }

  /** What is said to be answered next by this name. */
  #stubbed(name: string): StubAnswer | undefined {
    const stub = this.services.get(name);
    const times = this.#answered.get(name) ?? 0;
    this.#answered.set(name, times + 1);
    return stub?.answers[Math.min(times, stub.answers.length - 1)];
  }

  /** From here on services answer so, each from its first answer. */
  stub(services: ReadonlyMap<string, Stub>): void {
    this.services = new Map([...this.services, ...services]);
    for (const name of services.keys()) this.#answered.delete(name);
  }

  /** A call is answered. */
  result(chat: Chat, call: StubbedCall, answer: CallAnswer): void {
    this.take(chat, { kind: "result", call: call.id, result: resultOf(call, answer) });
  }

  fail(message: string, more: Partial<Pick<TestFailure, "at" | "difference">> = {}): void {
    this.failures.push({ at: this.#at, message, before: [...this.log], ...more });
  }
}

/** A content that no operation takes is answered under the name `content`. */
export function nameOfCall(call: StubbedCall): string {
  if (call.type === "content") return call.operation ?? "content";
  return call.type === "request" ? call.operation : call.function;
}

/** What is stored where a test does not say it. */
function storedContent(call: StubbedCall): CallAnswer {
  const {
    id = "1",
    type = "image",
    fileName,
  } = call.type === "content" && isValueObject(call.content) ? call.content : ({} as ValueObject);
  const [mime, ending] = storedTypes[String(type)] ?? ["application/octet-stream", "bin"];
  return { ok: true, body: { file: String(fileName ?? `${String(id)}.${ending}`), type: mime, size: 1000 } };
}

const storedTypes: Readonly<Record<string, readonly [string, string]>> = {
  image: ["image/jpeg", "jpg"],
  video: ["video/mp4", "mp4"],
  audio: ["audio/x-m4a", "m4a"],
};

/** Events of a group in which nobody speaks. */
const aboutNobody: ReadonlySet<string> = new Set(["join", "leave", "memberJoined", "memberLeft"]);

/** An id as the channel would give it, the same in every run: 32 digits, or letters turned into digits. */
function idOf(kind: "U" | "C", name: string): string {
  const number = /^U([0-9]+)$/.exec(name)?.[1];
  const digits = number ?? [...name].map((letter) => (letter.codePointAt(0) ?? 0).toString(16)).join("");
  return `${kind}${digits.padStart(32, "0").slice(-32)}`;
}
