import type { ValueObject } from "../expression/value.ts";
import { repairText } from "../repairs/repair-texts.ts";
import { askingOf } from "./asking.ts";
import { ownTap } from "./bind-taps.ts";
import { carryOver } from "./carry-over.ts";
import type { CompiledBot } from "./compiled-bot.ts";
import type { Conversation, Run, StoredTimer } from "./conversation.ts";
import { EXPIRED, expire, tuneExpiry } from "./expiry.ts";
import { flowTitle } from "./flow-title.ts";
import { GATHERED, takeGathered } from "./gather.ts";
import type { CallResult, EventInput, Input } from "./input.ts";
import { noteMembers } from "./members.ts";
import { noteFailure } from "./note-failure.ts";
import { askToGoOn, offer, sayQuestion } from "./question.ts";
import { isOwnRepair, repair } from "./repair.ts";
import { showRichMenu } from "./rich-menu.ts";
import { routeEvent, routeInGroup } from "./route.ts";
import { deliver, drain, endRun } from "./runs.ts";
import { nextOf } from "./scheduled.ts";
import { setTimer, tuneSilence, withoutTimer } from "./timers.ts";
import type { Turn } from "./turn.ts";
import { WorkingTurn } from "./working-turn.ts";

/** A reminder that comes later than this after its time counts as late. */
const LATE = 5 * 60_000;

/**
 * One turn: what an input makes of a conversation, and what it asks of the world. Pure: the same bot, conversation and
 * input give the same turn. The conversation is plain JSON; undefined is one that has not begun. Never throws for
 * anything that an author or a user did.
 */
export function advance(bot: CompiledBot, conversation: Conversation | undefined, input: Input): Turn {
  const turn = new WorkingTurn(bot, conversation, input);
  try {
    carryOver(turn);
    take(turn, input);
  } catch (error) {
    noteFailure(turn, error);
  }
  drain(turn);
  settle(turn);
  return turn.finish();
}

function take(turn: WorkingTurn, input: Input): void {
  switch (input.kind) {
    case "event":
      hear(turn, input);
      hearBurst(turn);
      break;
    case "timer":
      fireTimer(turn, input.timer);
      break;
    case "result":
      takeResult(turn, input.call, input.result);
      break;
    case "pushFailed":
      takePushFailure(turn, input);
      break;
    case "memory":
      for (const [name, value] of Object.entries(input.values)) turn.remember(name, value);
      break;
  }
}

function hear(turn: WorkingTurn, input: EventInput): void {
  const { tap } = input;
  noteMembers(turn);
  if (tap?.origin !== undefined && tap.origin !== turn.input.chat?.id) {
    forwardTap(turn, input, tap.origin);
    return;
  }
  if (tap) turn.sitWith((run) => run.id === tap.run);
  turn.readTap(ownTap(turn, tap));
  if (turn.isGroup) routeInGroup(turn, input);
  else {
    if (turn.top && !turn.bot.model.events.has(input.type)) turn.restartSilence.add(turn.top.id);
    routeEvent(turn, input);
  }
}

/** A tap on a message that another conversation sent here goes to that one. */
function forwardTap(turn: WorkingTurn, input: EventInput, origin: string): void {
  const { language: _, profile: __, ...rest } = input;
  turn.trace.push({ kind: "ignored", what: "tap", why: "another conversation offered it, and is given it" });
  turn.effects.push({ type: "deliver", to: { conversation: origin }, event: { ...rest, elsewhere: true } });
}

/** `push.ID.failed`, for the run that pushed. */
function takePushFailure(turn: WorkingTurn, { push, error }: Input & { kind: "pushFailed" }): void {
  const type = `push.${push.id}.failed`;
  const run = turn.sitWith((one) => one.id === push.run);
  if (run && deliver(turn, run.id, { type, event: { type, error: { ...error } } })) return;
  turn.trace.push({ kind: "ignored", what: type, why: run ? "nobody takes it" : "its flow has ended" });
}

function fireTimer(turn: WorkingTurn, id: string): void {
  const owner = turn.sitWith((run) => run.timers !== undefined && Object.hasOwn(run.timers, id));
  const timer = owner?.timers?.[id] ?? turn.detached[id];
  if (!timer) {
    turn.trace.push({ kind: "ignored", what: "timer", why: "it was cancelled" });
    return;
  }
  if (owner) turn.replace(withoutTimer(owner, id));
  else delete turn.detached[id];
  comeAgain(turn, owner, id, timer);
  if (timer.late === "skip" && turn.now - timer.at > LATE) {
    turn.trace.push({ kind: "ignored", what: timer.event, why: "it is too late" });
    return;
  }
  if (owner) fireOwned(turn, owner, timer);
  else fireDetached(turn, timer);
}

/** Set before it is heard, so that who hears it may take it back. */
function comeAgain(turn: WorkingTurn, owner: Run | undefined, id: string, timer: StoredTimer): void {
  const next = nextOf(turn, timer);
  if (!next) return;
  if (owner) setTimer(turn, owner.id, id, next);
  else {
    turn.detached[id] = next;
    turn.effects.push({ type: "schedule", id, at: next.at, late: next.late ?? "now" });
  }
}

function fireOwned(turn: WorkingTurn, owner: Run, timer: StoredTimer): void {
  if (timer.event === GATHERED) {
    turn.burst = owner.id;
    hearBurst(turn);
    return;
  }
  if (timer.event === EXPIRED) {
    expire(turn, owner);
    return;
  }
  const own = !timer.event.startsWith("xstate.") && timer.event !== "ask.silence";
  const taken = deliver(turn, owner.id, {
    type: timer.event,
    ...(timer.index === undefined ? {} : { index: timer.index }),
    ...(own ? { event: eventOf(timer) } : {}),
  });
  if (!taken && own) fireDetached(turn, timer);
}

/** A burst of messages has ended: all of it is one event, and goes the way of one. */
function hearBurst(turn: WorkingTurn): void {
  const run = turn.burst === undefined ? undefined : turn.run(turn.burst);
  if (!run) return;
  turn.burst = undefined;
  const onTop = turn.top?.id === run.id;
  const input = takeGathered(turn, run);
  if (input && onTop && turn.isGroup) routeInGroup(turn, input);
  else if (input && onTop) routeEvent(turn, input);
  else turn.trace.push({ kind: "ignored", what: "a burst of messages", why: "its question is not open on top" });
}

/** An event of the bot's own that no run owns: to the flows' triggers and the bot's `on`. */
function fireDetached(turn: WorkingTurn, timer: StoredTimer): void {
  turn.event = eventOf(timer);
  const event: EventInput = { kind: "event", type: timer.event, event: eventOf(timer) };
  if (turn.isGroup) routeInGroup(turn, event);
  else routeEvent(turn, event);
}

function eventOf(timer: StoredTimer): ValueObject {
  const data = timer.data;
  return { type: timer.event, ...(typeof data === "object" && data !== null && !Array.isArray(data) ? data : {}) };
}

function takeResult(turn: WorkingTurn, callId: string, result: CallResult): void {
  const run = turn.sitWith((one) => one.calls !== undefined && Object.hasOwn(one.calls, callId));
  const call = run?.calls?.[callId];
  if (!run || !call) {
    turn.trace.push({ kind: "ignored", what: "result", why: "the conversation has moved on" });
    return;
  }
  const { calls, ...rest } = run;
  const { [callId]: _, ...others } = calls ?? {};
  const made = result.ok && call.given !== undefined ? { passed: { ...rest.passed, [call.state]: call.given } } : {};
  turn.replace({ ...rest, ...made, ...(Object.keys(others).length > 0 ? { calls: others } : {}) });
  if (call.event !== undefined) turn.event = call.event;
  turn.result = result.ok
    ? result.status === undefined
      ? result.body
      : { status: result.status, body: result.body }
    : null;
  turn.error = result.ok ? null : { ...result.error };
  const body: ValueObject = result.ok ? { body: result.body } : { error: { ...result.error } };
  const type = `request.${call.id}.${result.ok ? "done" : "failed"}`;
  const event: ValueObject = { type, ...body, ...(call.echo === undefined ? {} : { echo: call.echo }) };
  if (deliver(turn, run.id, call.waits ? { type } : { type, event })) return;
  if (result.ok || !call.waits) {
    turn.trace.push({ kind: "ignored", what: type, why: "nobody takes it" });
    return;
  }
  unhandledFailure(turn, run, result);
}

/** A failed call that its flow does not provide for: `error.request`, else the flow ends with an apology. */
function unhandledFailure(turn: WorkingTurn, run: Run, result: CallResult & { ok: false }): void {
  const type = "error.request";
  turn.trace.push({ kind: "error", code: type, message: result.error.kind, flow: run.flow });
  if (deliver(turn, run.id, { type, event: { type, ...result.error } })) return;
  repair(turn, "$error", { reason: "failed", run });
  endRun(turn, run.id, "failed");
}

/** Leaves the conversation with the question on top asked, its choices on the last message, and its silence counting. */
function settle(turn: WorkingTurn): void {
  for (const step of [putQuestionAgain, tuneSilence, tuneExpiry]) {
    try {
      step(turn);
    } catch (error) {
      noteFailure(turn, error);
    }
  }
  showRichMenu(turn);
}

function putQuestionAgain(turn: WorkingTurn): void {
  const run = turn.top;
  const question = run?.question;
  if (!run || !question || turn.asked.has(question.ask)) return;
  const again = turn.again;
  if (question.pending || again) {
    const { pending: _, ...open } = question;
    const asking = { ...run, question: open };
    turn.replace(asking);
    turn.restartSilence.add(run.id);
    if (again?.how === "silent" && !question.pending) return;
    if (again?.how === "confirm" && !question.pending) {
      askToGoOn(turn, asking, open);
      return;
    }
    if (again?.returned) sayReturn(turn);
    sayQuestion(turn, asking, open);
    return;
  }
  offerWithLast(turn, run);
}

/** Says what the talk comes back to, when the flow has a name for people. */
function sayReturn(turn: WorkingTurn): void {
  if (isOwnRepair(turn, "$resume")) {
    repair(turn, "$resume", { reason: "returned" });
    return;
  }
  const title = flowTitle(turn);
  if (title === "") return;
  const text = repairText("$resume", turn.locale, { flow: title });
  turn.effects.push({ type: "say", messages: [{ text }], locale: turn.locale, flow: "", state: "$resume" });
}

/** A reminder or a side remark spoke last: the quick replies of the open question go with it, or they would be gone. */
function offerWithLast(turn: WorkingTurn, run: Run): void {
  const question = run.question;
  const index = turn.effects.findLastIndex((effect) => effect.type === "say");
  const last = turn.effects[index];
  const asking = question && askingOf(turn, run, run.context, question.state);
  if (!question || !asking || last?.type !== "say" || last.question || asking.block.as !== "quickReply") return;
  turn.effects[index] = { ...last, question: offer(asking, question) };
}
