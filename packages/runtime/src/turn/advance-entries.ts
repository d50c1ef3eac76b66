import {
  type CallError,
  type CallResult,
  type Conversation,
  type Effect,
  type EventInput,
  type Input,
  type PushRef,
  type RememberEffect,
  type Rendered,
  type SayEffect,
  speakerOf,
  type Turn,
  type Value,
} from "@renga/core";
import { planEffect } from "../effects/plan-effect.ts";
import { planPush, planReport } from "../effects/post.ts";
import { chatOfAddress, chatRefOf, effectSource, isNobodys } from "../keys.ts";
import type { BotEngine, LineEvent } from "../ports/bot-engine.ts";
import type { ChatId, Json, MailboxEntry, Work } from "../ports/conversation-store.ts";
import type { UserProfile } from "../ports/line-account.ts";
import { createDraft, type Draft, type EffectPlace, type PushReport } from "./draft.ts";
import type { Envelope, Kept, LineMessage } from "./kept.ts";
import { turnLimits } from "./limits.ts";
import { countPushes } from "./plan-messages.ts";
import type { CallFault } from "./send/row-outcome.ts";
import { holdTimerId, type TimerBody } from "./timers.ts";

/** What became of a chat's entries: all that the commit is made from. */
export interface Advanced {
  readonly conversation: Conversation | undefined;
  readonly envelope: Envelope;
  readonly draft: Draft;
  /** A block waits for an answer. */
  readonly waiting: boolean;
  readonly steps: readonly Step[];
  /** Messages that were not sent because LINE would refuse them. */
  readonly refused: number;
  readonly consumed: number;
  /** Why the entry after the consumed ones could not be handled. */
  readonly failure?: unknown;
}

/** One entry, for whoever looks on. */
export interface Step {
  readonly entry: string;
  /** The input's type, or what was done with the entry instead. */
  readonly input: string;
  /** What the conversation was given, users' words included; absent where the entry was none of its inputs. */
  readonly given?: Input;
  readonly effects: readonly Effect[];
  readonly trace: Turn["trace"];
  /** The call whose failure the entry tells. */
  readonly failed?: CallFault & { readonly error: CallError };
}

/** What a `result` entry says. */
interface CallEnd {
  readonly call: string;
  readonly result: CallResult;
  readonly fault?: CallFault;
}

/** What a `control` entry says. */
export type Control =
  | { readonly type: "profile"; readonly profile: UserProfile }
  | { readonly type: "pushed" }
  | { readonly type: "event"; readonly event: EventInput }
  | { readonly type: "memory"; readonly values: { readonly [name: string]: Value } }
  | { readonly type: "push"; readonly messages: readonly LineMessage[]; readonly report?: PushReport }
  | { readonly type: "pushFailed"; readonly push: PushRef; readonly error: CallError }
  /** A push to this chat was given up; whoever made it is to hear of it. */
  | { readonly type: "pushDead"; readonly report: PushReport; readonly kind: string }
  | { readonly type: "sent"; readonly ids: readonly string[] };

/** What is known of the users who speak in a group, from their own chats. */
export type Persons = ReadonlyMap<string, Person>;

export interface Person {
  readonly memory: { readonly [name: string]: Value };
  readonly profile?: UserProfile;
}

interface Progress {
  /** Ids of messages that their users have taken back before we have read them. */
  readonly unsent: ReadonlySet<string>;
  conversation: Conversation | undefined;
  envelope: Mutable<Envelope>;
  waiting: boolean;
  steps: Step[];
  refused: number;
  /** What is known of those who speak in a group. */
  readonly persons: Map<string, Person>;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** Goes through the entries in order. Pure: the store's clock and the entries are all that it knows of the world. */
export function advanceEntries(
  work: Work,
  kept: Kept,
  engine: BotEngine,
  now: number,
  persons: Persons = new Map(),
): Advanced {
  const envelope: Mutable<Envelope> = { ...kept.runtime };
  const progress: Progress = {
    unsent: unsentOf(work.entries),
    conversation: kept.conversation,
    envelope,
    waiting: envelope.held !== undefined,
    steps: [],
    refused: 0,
    persons: new Map(persons),
  };
  const draft = createDraft(work.chat, now);
  draft.tokens = [...(envelope.tokens ?? [])];
  draft.messages = [...(envelope.held?.messages ?? [])];

  const entries = entriesOfOneTurn(work);
  for (const [index, entry] of entries.entries()) {
    try {
      handleEntry(entry, progress, draft, engine);
    } catch (failure) {
      if (index === 0) return { ...progress, draft, consumed: 0, failure };
      // Nothing of the failed entry may stay: the ones before it are gone through again, alone.
      return { ...advanceEntries({ ...work, entries: entries.slice(0, index) }, kept, engine, now, persons), failure };
    }
  }
  return { ...progress, draft, consumed: entries.length };
}

/**
 * One at a time after a crash, so that the entry that kills the process is found. In the chat of nobody each event may be
 * another person's: they share neither a turn nor a reply.
 */
function entriesOfOneTurn(work: Work): readonly MailboxEntry[] {
  return work.attempts > 1 || isNobodys(work.chat) ? work.entries.slice(0, 1) : work.entries;
}

function handleEntry(entry: MailboxEntry, progress: Progress, draft: Draft, engine: BotEngine): void {
  switch (entry.kind) {
    case "event":
      handleEvent(entry, progress, draft, engine);
      break;
    case "timer":
      handleTimer(entry, progress, draft, engine);
      break;
    case "result": {
      const { call, result, fault } = entry.body as unknown as CallEnd;
      const place = progress.steps.length;
      advance({ ...stamp(entry), kind: "result", call, result }, progress, draft, engine, { entry: entry.id });
      const step = progress.steps[place];
      if (step && fault && !result.ok) progress.steps[place] = { ...step, failed: { ...fault, error: result.error } };
      break;
    }
    case "control":
      handleControl(entry, progress, draft, engine);
      break;
  }
}

function handleEvent(entry: MailboxEntry, progress: Progress, draft: Draft, engine: BotEngine): void {
  const event = entry.body as unknown as LineEvent;
  if (event.mode === "standby") {
    note(entry, "standby", progress);
    return;
  }
  const { envelope } = progress;
  if (event.type === "unfollow" || event.type === "leave") envelope.gone = true;
  else delete envelope.gone;
  keepToken(event, entry, draft);

  if (isUnsent(event, progress)) {
    note(entry, "unsent", progress);
    return;
  }

  const input = engine.inputOf(event, draft.chat);
  if (input === undefined) {
    note(entry, `ignored ${event.type}`, progress);
    return;
  }
  const profile =
    envelope.profile ?? (input.userId === undefined ? undefined : progress.persons.get(input.userId)?.profile);
  const addressed = repliesToBot(event, envelope) ? { addressed: input.addressed ?? ("reply" as const) } : {};
  const known = { ...(profile === undefined ? input : withProfile(input, profile)), ...addressed };
  advance({ ...stamp(entry), ...known }, progress, draft, engine, { entry: entry.id, ...messageTokens(event) });
}

function repliesToBot(event: LineEvent, { sent = [] }: Envelope): boolean {
  const { quotedMessageId } = (event.message ?? {}) as { readonly quotedMessageId?: string };
  return quotedMessageId !== undefined && sent.includes(quotedMessageId);
}

function unsentOf(entries: readonly MailboxEntry[]): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const { kind, body } of entries) {
    const event = body as { readonly type?: string; readonly unsend?: { readonly messageId?: string } } | null;
    const id = kind === "event" && event?.type === "unsend" ? event.unsend?.messageId : undefined;
    if (id !== undefined) ids.add(id);
  }
  return ids;
}

function isUnsent(event: LineEvent, { unsent }: Progress): boolean {
  if (unsent.size === 0) return false;
  const message = event.message as { readonly id?: string } | undefined;
  return message?.id !== undefined && unsent.has(message.id);
}

function messageTokens(event: LineEvent): Pick<EffectPlace, "readToken" | "quoteToken"> {
  const { markAsReadToken, quoteToken } = (event.message ?? {}) as Readonly<Record<string, unknown>>;
  return {
    ...(typeof markAsReadToken === "string" ? { readToken: markAsReadToken } : {}),
    ...(typeof quoteToken === "string" ? { quoteToken } : {}),
  };
}

function keepToken(event: LineEvent, entry: MailboxEntry, draft: Draft): void {
  if (typeof event.replyToken !== "string" || event.replyToken === "") return;
  const happened = event.timestamp ?? entry.receivedAt;
  if (draft.now - happened < turnLimits.eventAge) draft.tokens.push({ token: event.replyToken, at: entry.receivedAt });
}

function withProfile(input: EventInput, { language, ...profile }: UserProfile): EventInput {
  return { ...input, profile: { ...profile }, ...(language === undefined ? {} : { language }) };
}

function handleTimer(entry: MailboxEntry, progress: Progress, draft: Draft, engine: BotEngine): void {
  const { timer, due } = entry.body as TimerBody;
  if (timer === holdTimerId) {
    draft.flushed = draft.messages.length;
    note(entry, "hold ended", progress);
    return;
  }
  advance({ ...stamp(entry), kind: "timer", timer, due }, progress, draft, engine, { entry: entry.id });
}

function handleControl(entry: MailboxEntry, progress: Progress, draft: Draft, engine: BotEngine): void {
  const control = entry.body as unknown as Control;
  switch (control.type) {
    case "profile":
      progress.envelope.profile = control.profile;
      note(entry, "profile", progress);
      break;
    case "pushed":
      progress.envelope.pushed = countPushes(progress.envelope.pushed, draft.now, 1);
      note(entry, "pushed", progress);
      break;
    case "event":
      advance({ ...stamp(entry), ...control.event }, progress, draft, engine, { entry: entry.id });
      break;
    case "memory":
      advance({ ...stamp(entry), kind: "memory", values: control.values }, progress, draft, engine, {
        entry: entry.id,
      });
      break;
    case "pushFailed": {
      const { push, error } = control;
      advance({ ...stamp(entry), kind: "pushFailed", push, error }, progress, draft, engine, { entry: entry.id });
      break;
    }
    case "push": {
      const { messages, report } = control;
      draft.pushes.push({ source: entry.id, messages, ...(report === undefined ? {} : { report }) });
      note(entry, "push", progress);
      break;
    }
    case "pushDead":
      planReport(control.report, control.kind, draft, entry.id);
      note(entry, "push given up", progress);
      break;
    case "sent":
      progress.envelope.sent = [...(progress.envelope.sent ?? []), ...control.ids].slice(-mostSent);
      note(entry, "sent", progress);
      break;
  }
}

/** Messages of the bot that a reply in a group is known by. */
const mostSent = 50;

function advance(
  given: Input,
  progress: Progress,
  draft: Draft,
  engine: BotEngine,
  place: Omit<EffectPlace, "source">,
) {
  const stateless = isNobodys(draft.chat);
  const input = placed(given, progress, draft.chat);
  const turn = engine.advance(stateless ? undefined : progress.conversation, input);
  if (!stateless) progress.conversation = turn.conversation;
  progress.waiting = turn.waiting && !stateless;
  const refused: Refused[] = [];
  for (const [index, effect] of turn.effects.entries()) {
    const at = { ...place, source: effectSource(input.id, index) };
    if (effect.type === "push") {
      const to = chatOfAddress(effect.to)?.chat ?? draft.chat;
      const { messages, faults } = engine.render(effect.say, to);
      const report = effect.report && { chat: draft.chat, push: effect.report };
      if (faults.length === 0) planPush(effect.to, messages, report, draft, at);
      else refused.push({ effect: effect.say, faults });
      continue;
    }
    if (effect.type === "remember") keepOfPerson(effect, progress);
    if (effect.type !== "say") {
      planEffect(effect, draft, at);
      continue;
    }
    const rendered = engine.render(effect, draft.chat, place.quoteToken);
    if (rendered.faults.length === 0) planEffect({ type: "say", rendered }, draft, at);
    else refused.push({ effect, faults: rendered.faults });
  }
  progress.steps.push({
    entry: place.entry,
    input: input.kind === "event" ? input.type : input.kind,
    given: input,
    effects: turn.effects,
    trace: refused.length === 0 ? turn.trace : [...turn.trace, ...refused.map(traceOf)],
  });
  progress.refused += refused.length;
  const [first] = refused;
  if (first !== undefined) tellRefused(first, input, progress, draft, engine, place);
}

/** The chat, and in a group what is known of who speaks. */
function placed(input: Input, { conversation, persons }: Progress, chat: ChatId): Input {
  const ref = chatRefOf(chat);
  if (ref === undefined) return input;
  const speaker = ref.kind === "group" ? speakerOf(conversation, input) : undefined;
  const memory = speaker === undefined ? undefined : persons.get(speaker)?.memory;
  return { ...input, chat: ref, ...(memory === undefined ? {} : { memory }) };
}

/** What one entry of a group has remembered of a user, the next one sees. */
function keepOfPerson({ user, values }: RememberEffect, { persons }: Progress): void {
  const person = persons.get(user) ?? { memory: {} };
  persons.set(user, { ...person, memory: { ...person.memory, ...values } });
}

interface Refused {
  readonly effect: SayEffect;
  readonly faults: Rendered["faults"];
}

const refusedType = "error.message";

/** By the faults' codes: their words may hold what a user wrote. */
function traceOf({ effect: { flow, state }, faults }: Refused): Turn["trace"][number] {
  const codes = [...new Set(faults.map(({ code }) => code))].join(", ");
  return { kind: "error", code: refusedType, message: `LINE would refuse it: ${codes}`, flow, state };
}

/** A message that LINE would refuse is not sent: the conversation hears of it instead, once for an input. */
function tellRefused(
  { effect, faults }: Refused,
  cause: Input,
  progress: Progress,
  draft: Draft,
  engine: BotEngine,
  place: Omit<EffectPlace, "source">,
): void {
  if (cause.kind === "event" && cause.type === refusedType) return;
  const error = {
    kind: "message",
    message: faults.map(({ message }) => message).join("; "),
    flow: effect.flow,
    state: effect.state,
  };
  const input: Input = {
    id: `${cause.id}|refused`,
    at: cause.at,
    kind: "event",
    type: refusedType,
    event: { error },
  };
  advance(input, progress, draft, engine, place);
}

function stamp(entry: MailboxEntry): { readonly id: string; readonly at: number } {
  return { id: entry.id, at: entry.receivedAt };
}

function note(entry: MailboxEntry, input: string, progress: Progress): void {
  progress.steps.push({ entry: entry.id, input, effects: [], trace: [] });
}

export function controlBody(control: Control): Json {
  return control as unknown as Json;
}
